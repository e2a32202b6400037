export const pages = {
  notFound: {
    title: "Nothing here",
    text: "This page is not here. It may have been moved, taken down, or never been.",
  },
  fault: {
    title: "Something broke",
    text: "Something broke on our side. It has been noted. What you sent may not have been saved; please try again in a moment.",
  },
  busy: {
    title: "Busy for a moment",
    text: "The site is busy and could not save this. Please send it again in a moment.",
  },
  tooLarge: { title: "Too large", text: "This is more than can be sent at once." },
  tooMany: { title: "In a little while" },
  refused: { title: "This can’t be done", text: "" },
  unreadable:
    "This could not be read: something in what was sent is missing, or is not what it should be. Go back, load the page again, and send it once more.",
  otherSite: (site: string) =>
    `The form was sent from another address than ${site}. Open the page there and send it again.`,
  errorHelp: "Go to the open questions, or tell us what you were looking for.",
  toQuestions: "Open questions",
  back: "Back to where you were",
  typed: {
    again: "Here is what you sent. Nothing of it is lost as long as this page is open.",
    copy: "Here is what you wrote, to be copied:",
    field: (n: number) => (n === 1 ? "What you wrote" : `What you wrote, part ${n}`),
    /** Fields by their names in the forms. */
    names: {
      title: "Title",
      standfirst: "Standfirst",
      body: "Text",
      prompt: "Question",
      note: "Note",
      message: "Message",
      about: "About you",
      display_name: "Name",
      username: "Username",
    },
    send: "Send it again",
  },

  about: {
    title: (site: string) => `About ${site}`,
    description: "What this site is, and how its discussions work.",
    lead: "Articles say what somebody found out. What readers know is usually left over. Here each article ends with a question, and the answers stay with it.",
    how: "How it works",
    steps: [
      "Every article ends with its Reader Pool question. It is what the discussion below is about.",
      "An answer speaks to the question. A reply speaks to an answer, or to another reply. Answers are kept apart, so that one long quarrel does not bury the rest.",
      "A vote says that a reply adds something, or does not; it is not for agreeing. Votes decide what stands on top. Nobody sees who voted.",
      "Authors can pin up to three replies, and close the discussion of an article of theirs. Moderators can hide a reply; they give a reason, and what they do is in the public log of decisions.",
    ],
    log: "Read the log of decisions",
    begin:
      "To read you need nothing. To answer, reply or vote you need an account: a name, an address nobody sees, and a password.",
    keepers: "Who keeps order",
    keepersText: "They read what is reported, and answer what is sent by the contact form.",
    noKeepers: "Nobody yet.",
    software:
      "The site runs on Reader Pool, a free forum for sites that publish articles. Anybody may run, read and change it, under the MIT License.",
  },

  rules: {
    title: "Rules",
    description: "What is not welcome here, and what happens to it.",
    lead: "Disagree as much as you like: with the article, with the question, with each other. Speak to what was said, not about who said it. What is not welcome:",
    happens: "What happens then",
    happensText: [
      "Anybody can report a reply, a person or an article, with one of these reasons. A moderator looks at it.",
      "A hidden reply leaves its place empty, with the reason; the replies to it stay. Who wrote it still sees the text, and the moderator’s note.",
      "Whoever is concerned is told what was done and why, and can appeal for six months; somebody else decides then, where there is somebody else.",
      "Every decision is listed in public, with its reason.",
    ],
    wrong: "Anything else? Say so by the contact form.",
  },

  privacy: {
    title: "Privacy",
    description: "What this site keeps about you, and what it does not.",
    lead: "This site keeps what it needs for a discussion among people who come back. It has no advertising, no trackers, no counters, and loads nothing from other sites: the fonts and scripts are its own. Your browser talks to nobody else.",
    reading: "If you only read",
    readingText:
      "Nothing is stored about you on the server. There is no cookie until you log in, or write something. Your browser remembers, for itself, how far you have read each discussion, so that it can show what is new; it tells nobody.",
    cookies: "Cookies",
    cookiesText: "There are six kinds. They can only be read by this site, and not by scripts.",
    cookieSession: (days: number) =>
      `“session” keeps you logged in. It holds a random number and ends when you log out, or after ${days} days without a visit.`,
    cookieKept: (days: number) =>
      `“kept” is set when you write a reply before you have logged in. It finds your text again once you are in, and ends after ${days} days with the text.`,
    cookieLanguage:
      "“language” is set when you choose a language at the foot of a page. It holds that choice, and ends after a year.",
    cookieForm:
      "“form” is set when you send a form after your session has ended. It finds what you wrote again once you are back in, and ends after a day, with the text.",
    cookieFlash:
      "“flash” holds for a minute at most what you just did (“Posted.”), so that the next page can say so.",
    cookieFlow:
      "“flow-…” is set while you are on your way in: between the password and a second step, with a passkey, or by way of another site. It finds your way again, and ends after half an hour at most.",
    drafts:
      "What you type and do not send is kept in your browser’s own storage, so that it is there when you come back. While you are logged in it is kept here as well, so that your other devices have it: for nobody’s eyes but yours, until you send it or empty it, and for 30 days at most.",
    account: "If you have an account",
    accountList: [
      "Your name, the name that is shown, what you write about yourself, and since when you are here. Everybody can see these. Names that you had before, so that old links find you and nobody else gets them.",
      "Your email address, and when you confirmed it. Nobody else sees it but whoever runs the server.",
      "Your password, as an argon2id hash, from which it can’t be read back. If you set them up: the secret of your authenticator app, your recovery codes as hashes, the public part of your passkeys; and which accounts elsewhere open this one.",
      "What you write, with its times and former versions. It is public. A moderator can hide a reply; you can delete what is yours yourself.",
      "What you write before you have confirmed your address, where the site asks for that: nobody else sees it. If you never do, it is deleted 30 days after the last link for that has died, and so is what we know of the links.",
      "What you delete loses its text within minutes. If it was reported, moderators can read it until they have decided, and what a moderator has deleted as long as you can appeal: six months at most.",
      "Your votes, so that each counts once. Only their sums are shown.",
      "Which replies you have had on your screen, what you follow and mute, whom you have blocked, how you want to hear of what, and your inbox. Nobody else sees these.",
      "Your reports and messages to the moderators. Only they read them.",
      "What moderators decided about you and what you wrote, and notes of theirs. Only you and they read the statements of reasons, only they the notes.",
      "The address of your computer when you write, as a keyed hash, for 30 days, and a hash of what you write, for a day. Neither can be read back; filters find floods and second accounts by them.",
      "Where you are logged in: since when, with what browser, and the address it was last used from, so that you notice somebody else. After 30 days only the network is left of an address. You can end each of these, and they end by themselves after 30 days without a visit.",
      "If you want to be told on a device, the address at which its maker takes messages for it. What is sent there is encrypted for your device.",
      "Mails to you, for 30 days.",
      "How often you have tried to log in, written, or reported of late, by account and by a keyed hash of the address: for a day at most. It keeps out those who guess passwords or flood the site.",
    ],
    leaving: "If you leave",
    leavingText:
      "You can have your account deleted at any time. Until a day later you can change your mind; then:",
    leavingList: [
      "Name, address, password, everything you log in with, your settings, drafts, inbox, what you follow and have read, mails to you, and what moderators noted about you are deleted for good.",
      "Your replies stay, shown as those of a reader who left, or are erased: as you choose. Of erased ones an empty place stays where others have replied; the text of one that is reported goes when that is decided.",
      "Articles stay with the site, under no name. Votes still count. Your reports and messages stay with the moderators without your name; messages that were answered lose their words, those that nobody has answered yet keep them. What you sent without logging in is among them if your address is confirmed.",
      "What moderators decided stays in the log, and appeals with it, without your name and without the texts.",
      "Of your usernames a hash is kept, which leads to nobody: so that nobody else can take your name and pass for you. Where others wrote your name into their texts it stays.",
      "The mail that says it is done is kept with your address for 30 days, like every mail.",
    ],
    reporting: "If you report something without an account",
    reportingText:
      "Your report is kept, with your email address if you give one, and a keyed hash of the address of your computer, against floods of reports. The email address is erased 30 days after the decision, the hash 30 days after the report. Only moderators read what you wrote.",
    decisions: "The log of decisions",
    decisionsText:
      "What moderators decide is listed in public, with the reply it concerned and the reason. The moderator’s note is for the person concerned alone. The text that a decision was about is kept with it for six months, as long as it can be appealed, for the person concerned and the moderators. A filter counts the words of such texts, to learn from them.",
    server: "The server",
    serverText:
      "The program writes a log of what was asked for and of faults: the page, the time, and the number of the account, without your address or what you sent. A web server in front of it, and whoever hosts it, may keep logs of their own; ask whoever runs the site.",
    copies: "Copies",
    copiesText:
      "Copies of the database are made against loss. They hold what it held when they were made, also of people who have left since, until whoever runs the site deletes them: ask them how long that is. If one ever has to be brought back, whoever left after it was made has to be deleted again.",
    rights: "Your data",
    rightsText:
      "Under Settings you can take a copy of everything the site has of you, correct it, and have your account deleted, without asking anybody. In many countries you have a right to all of it. For anything else there is the contact form.",
    rightsLink: "Your data",
  },
};
