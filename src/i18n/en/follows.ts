export const follows = {
  discussion: {
    follow: "Follow this discussion",
    mute: "Mute this discussion",
  },
  following: "Following",
  follow: "Follow",
  /** Opens the two choices. */
  choose: "Follow or mute",
  muted: "Muted",
  mute: "Mute",
  branchOf: (name: string) => `Follow or mute ${name}'s reply and all below it`,
  followBranch: (name: string) => `Follow ${name}'s reply and all below it`,
  muteBranch: (name: string) => `Mute ${name}'s reply and all below it`,
  pageTitle: (name: string) => `Follow or mute ${name}’s branch`,
  pageText:
    "Following brings what is added below this reply to your inbox. Muting folds it away: nothing in it is marked as new, or comes to your inbox. Nobody else sees either.",
  back: "Back to the reply",
  mutedBranch: "A branch you muted.",
  show: "Show it",
  showOf: (name: string) => `Show the muted branch of ${name}'s reply`,
  unmute: "Unmute",
  unmuteOf: (name: string) => `Unmute ${name}'s reply and all below it`,
};
