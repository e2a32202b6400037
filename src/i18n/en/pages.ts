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
  refused: { title: "This can’t be done", text: "" },
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
    cookiesText: "There are four. They can only be read by this site, and not by scripts.",
    cookieSession: (days: number) =>
      `“session” keeps you logged in. It holds a random number and ends when you log out, or after ${days} days without a visit.`,
    cookieKept: (days: number) =>
      `“kept” is set when you write a reply before you have logged in. It finds your text again once you are in, and ends after ${days} days with the text.`,
    cookieForm:
      "“form” is set when you send a form after your session has ended. It finds what you wrote again once you are back in, and ends after a day, with the text.",
    cookieFlash:
      "“flash” holds for a minute at most what you just did (“Posted.”), so that the next page can say so.",
    drafts:
      "What you type and do not send is kept in your browser’s own storage, so that it is there when you come back. While you are logged in it is kept here as well, so that your other devices have it: for nobody’s eyes but yours, until you send it or empty it, and for 30 days at most.",
    account: "If you have an account",
    accountList: [
      "Your name, the name that is shown, and since when you are here. Everybody can see these.",
      "Your email address. Nobody else sees it but whoever runs the server.",
      "Your password, as an argon2id hash, from which it can’t be read back.",
      "What you write, with its times. It is public. A moderator can hide a reply; to have something of yours taken away, write by the contact form.",
      "What you delete loses its text within minutes. If it was reported, moderators can read it until they have decided, and what a moderator has deleted as long as you can appeal: six months at most.",
      "Your votes, so that each counts once. Only their sums are shown.",
      "Which replies you have had on your screen, what you follow and mute, and your inbox: to show you what is new. Nobody else sees these.",
      "Your reports and messages to the moderators. Only they read them.",
      "What moderators decided about you and what you wrote, and notes of theirs. Only you and they read the statements of reasons, only they the notes.",
      "The address of your computer when you write, as a keyed hash, for 30 days, and a hash of what you write, for a day. Neither can be read back; filters find floods and second accounts by them.",
      "Mails to you, for 30 days.",
      "Your sessions, as hashes with their end. No address of your computer, no kind of browser.",
    ],
    reporting: "If you report something without an account",
    reportingText:
      "Your report is kept, with your email address if you give one, and a keyed hash of the address of your computer, against floods of reports. The email address is erased 30 days after the decision, the hash 30 days after the report. Only moderators read what you wrote.",
    decisions: "The log of decisions",
    decisionsText:
      "What moderators decide is listed in public, with the reply it concerned and the reason. The moderator’s note is for the person concerned alone. The text that a decision was about is kept with it for six months, as long as it can be appealed, for the person concerned and the moderators. A filter counts the words of such texts, to learn from them.",
    server: "The server",
    serverText:
      "The program writes a log of what was asked for and of faults: the page, the time, and the number of the account, without your address or what you sent. A web server in front of it, and whoever hosts it, may keep logs of their own; ask whoever runs the site. Copies of the database are made against loss, and hold what it held.",
    rights: "Your data",
    rightsText:
      "To have your data, to have them corrected, or to have your account deleted, write by the contact form. In many countries you have a right to all of it.",
  },
};
