import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

/** Confirming an address, and a forgotten password. */
export const confirming = {
  title: "Confirm your address",
  lead: (address: string) => `Is ${address} yours? Then press the button, and it is confirmed.`,
  leadChange: (address: string) =>
    `Press the button to make ${address} the address of your account. The one it has now is told of it.`,
  button: "Confirm this address",
  done: "Your address is confirmed",
  doneText: "Thank you. From now on what you write appears like everybody else’s.",
  changed: "Your address is changed",
  changedText: (address: string) => `${address} is your address now.`,
  doneNobody: "Log in to go on where you left off.",
  onward: "Go on",
  toAccount: "To your account",
  what: "What you had written meanwhile",
  became: {
    published: "Published",
    moderator: "Waiting for a moderator",
    waiting: "Not published yet: see why",
  },
  takenTitle: "This address belongs to another account",
  taken:
    "Since you asked for it, somebody has taken this address for an account of theirs; it may be another account of your own. Nothing was changed: your account keeps the address that it had.",

  page: {
    title: "Your address",
    confirmed: (address: string) => `${address} is confirmed. There is nothing to do.`,
    text: (address: string) =>
      `We write to ${address}. Open the link in our mail and press its button; that shows that the address is yours.`,
    first: "Until then you can read, vote and write. Your first reply appears once you have done it.",
    noMail: (address: string) =>
      `Your address is ${address}. This site sends no mail, so there is nothing to confirm: what you write appears without it.`,
    tooOften: "The link has gone out several times.",
    again: "Send the link again",
    wrong: "A mistake in the address?",
    change: "Change it",
    spam: "Mails from a site you have just joined sometimes land among the spam.",
  },
  /** To who has just registered; a name comes after the first. */
  welcome: {
    hello: "Welcome,",
    alone: "You can answer, reply and vote now.",
    wrote: (address: string) =>
      `We wrote to ${address}: the link in that mail confirms your address, and your first reply appears once you have opened it.`,
  },
  note: (address: string) =>
    `Your first reply appears once you have confirmed ${address}, by the link in our mail.`,
  noteLink: "No mail?",

  forgot: "Forgot your password?",
  forgotTitle: "Forgot your password?",
  forgotLead: "Say which account is yours. A link to choose a new password goes to its address.",
  forgotField: "Email or username",
  forgotButton: "Send the link",
  forgotLeadNoMail:
    "Say which account is yours. This site sends no mail at present: a link to choose a new password is made, and whoever runs the site can pass it on to you.",
  forgotButtonNoMail: "Ask for a link",
  askedTitle: "Ask whoever runs this site",
  asked: (minutes: number) =>
    `This site sends no mail at present. If there is an account like that, a link was made for it, which works once, for ${plural(minutes, { one: "# minute", other: "# minutes" })}.`,
  askedNext: "Whoever runs the site can see it, and pass it on to you.",
  sentTitle: "Look into your mailbox",
  sent: (minutes: number) =>
    `If there is an account like that, a mail is on its way to its address, with a link that works once, for ${plural(minutes, { one: "# minute", other: "# minutes" })}.`,
  sentNothing: "Nothing comes? Look among the spam, and whether it was another address or name.",
  tryAgain: "Try another",
  reset: "Choose a new password",
  resetLead:
    "It takes the place of the old one. Wherever you are logged in, you are logged out, and log in with the new one.",
  resetField: "New password",
  resetButton: "Save the new password",
  help: {
    confirm: "Who is logged in gets a new one from the page about their address.",
    reset: "A new one can be asked for at any time; only the last few work.",
    forgot: "Ask for a new link",
  },

  mail: {
    confirm: {
      subject: (site: string) => `Confirm your address for ${site}`,
      text: (site: string) =>
        `This address was used to make an account at ${site}. If that was you, one thing is left to do:`,
      link: "Confirm this address",
      days: (days: number) =>
        `The link works for ${plural(days, { one: "# day", other: "# days" })}. If it was not you, do nothing: without it the address is not used.`,
      why: (site: string) => `You get this mail because somebody registered at ${site} with this address.`,
    },
    change: {
      subject: (site: string) => `Confirm your new address for ${site}`,
      text: (site: string) =>
        `This address was given as the new one of an account at ${site}. If that was you, one thing is left to do:`,
      why: (site: string) =>
        `You get this mail because somebody gave this address to their account at ${site}.`,
    },
    reset: {
      subject: (site: string) => `A new password for ${site}`,
      text: (site: string) =>
        `A new password was asked for, for your account at ${site}. If that was you, this is the way to it:`,
      link: "Choose a new password",
      minutes: (minutes: number) =>
        `The link works once, for ${plural(minutes, { one: "# minute", other: "# minutes" })}. If it was not you, do nothing: your password stays as it is.`,
      why: (site: string) => `You get this mail because somebody asked for it at ${site}.`,
    },
  },
};

export const confirmingProblems = {
  confirmFirst: (_n: number) => "Confirm your address first: then it is published.",
};

/** What the next page says was just done. */
export const confirmingFlashes = {
  welcome: "Welcome.",
  unconfirmed: "Your text is kept. It appears once you have confirmed your address.",
  linkSent: "The mail is on its way.",
  linkSentOften: "We have sent it several times today. Look among the spam, or try again tomorrow.",
  addressConfirmed: "Your address is confirmed.",
  passwordReset: "Your password is changed. Log in with the new one.",
};
