import type * as en from "../en/follows.ts";

export const follows: typeof en.follows = {
  discussion: {
    follow: "Fuatilia mjadala huu",
    mute: "Nyamazisha mjadala huu",
  },
  following: "Unafuatilia",
  follow: "Fuatilia",
  /** Opens the two choices. */
  choose: "Fuatilia au nyamazisha",
  muted: "Umenyamazisha",
  mute: "Nyamazisha",
  // `name` may also be "mchango uliofichwa" or "mchango uliofutwa" where a branch is spoken of: "tawi la …" bears both.
  branchOf: (name: string) => `Fuatilia au nyamazisha mchango wa ${name} na yote yaliyo chini yake`,
  followBranch: (name: string) => `Fuatilia tawi la ${name} na yote yaliyo ndani yake`,
  muteBranch: (name: string) => `Nyamazisha tawi la ${name} na yote yaliyo ndani yake`,
  pageTitle: (name: string) => `Fuatilia au nyamazisha tawi la ${name}`,
  pageText:
    "Ukifuatilia, kinachoongezwa chini ya mchango huu huingia kikashani mwako. Ukinyamazisha, tawi lote hukunjwa: hakuna chochote ndani yake kinachowekewa alama kuwa kipya, wala kinachoingia kikashani mwako. Hakuna mwingine anayeona chaguo lolote kati ya haya.",
  back: "Rudi kwenye mchango",
  mutedBranch: "Tawi ulilolinyamazisha.",
  show: "Lionyeshe",
  showOf: (name: string) => `Onyesha tawi la ${name} ulilolinyamazisha`,
  unmute: "Acha kunyamazisha",
  unmuteOf: (name: string) => `Acha kunyamazisha tawi la ${name} na yote yaliyo ndani yake`,
};
