import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

/** One's own account: profile, address, password, name, devices. */
export const settings = {
  title: "Settings",
  menu: "Settings",
  pages: {
    profile: "Profile",
    account: "Email and password",
    security: "Security",
    sessions: "Devices",
    notifications: "Notifications",
    blocked: "Blocked people",
    data: "Your data",
  },
  profile: {
    lead: "What others see of you.",
    see: "See your page",
    name: "Name",
    nameHint: "It stands beside what you write. Up to 40 characters.",
    about: "About you",
    aboutHint: "A sentence or two, as plain text, for your page. Up to 300 characters.",
  },
  username: {
    title: "Username",
    now: (name: string) => `You are @${name}.`,
    text: "It stands in the address of your page, you log in with it, and others mention you by it.",
    after:
      "After a change the old name still leads to your page, lets you log in, and goes to nobody else; others can mention you by the new name alone.",
    label: "New username",
    hint: "2 to 30 letters, digits, dots, hyphens or underscores, in any script. It can be changed once in 14 days.",
    button: "Change username",
    from: "You have changed it lately. It can be changed again from",
  },
  email: {
    title: "Email address",
    now: "Your address",
    confirmed: "confirmed",
    unconfirmed: "not confirmed",
    label: "New address",
    hint: "We send a link to it. The address you have stays yours until that link is used.",
    hintNoMail:
      "This site sends no mail, so nobody can check the new address: it becomes yours at once. Write it carefully.",
    password: "Your password",
    button: "Change address",
    pending: "Waiting for its link to be used",
    pendingText: "Until then nothing changes. The link works for three days; asking again sends another.",
    keep: "Keep the address I have",
  },
  password: {
    title: "Password",
    text: "A new password ends your log-ins on all other devices.",
    current: "Current password",
    new: "New password",
    keep: "Keep this device logged in",
    button: "Change password",
    first:
      "You have no password here yet, since you log in through another site. With one you can log in here as well.",
    setFirst: "Set password",
    forgot: "Forgotten?",
    forgotLink: "Get a link by mail",
  },
  sessions: {
    lead: "Where you are logged in. End what you don’t recognise, and change your password.",
    this: "This device",
    device: (browser: string | null, system: string | null) =>
      browser && system ? `${browser} on ${system}` : (browser ?? system ?? "Unknown device"),
    began: "Logged in",
    seen: "last used",
    usedNow: "used now",
    from: "from",
    end: "Log out",
    endOf: (device: string) => `Log out: ${device}`,
    endOthers: "Log out everywhere else",
    others: (n: number) => plural(n, { one: "One other device", other: "# other devices" }),
    alone: "You are logged in nowhere else.",
    addressKept: "Addresses are kept for 30 days at most; then only the network they are from.",
  },
  own: "Settings",
  suspended: "While your account is suspended this can’t be changed.",
  mails: {
    why: "You get this because this address belongs to the account.",
    look: "Look at your settings",
    contact: "Write to the moderators",
    forgot: "Set a new password",
    notYou:
      "If that was you, there is nothing to do here: open the link that went to the new address. If it was not, somebody knows your password. Take the change back in your settings, and choose another password: that logs out everybody else.",
    asked: {
      subject: (site: string) => `Another address was asked for: ${site}`,
      text: "Somebody who knows the password asked for another email address for your account. Nothing has changed yet; it does when the link is used that went to the new address.",
    },
    changed: {
      subject: (site: string) => `Your account has another address: ${site}`,
      old: "Your account has another email address now. This one belongs to it no more.",
      new: "This is the email address of your account now.",
      notYou:
        "If that was not you, write to the moderators at once, and say so. This is the last mail that this address gets about the account.",
      whyOld: "You get this because this address belonged to the account until now.",
    },
    password: {
      subject: (site: string) => `Your password was changed: ${site}`,
      text: "The password of your account was changed. On all other devices the account is logged out.",
      notYou: "If that was not you, set a new one at once: the link for it comes to this address.",
    },
  },
};

export const settingsProblems = {
  wrongPassword: (_n: number) => "This is not your password.",
  logInAgain: (_n: number) =>
    "For this you must have logged in just now: log out, log in again, and come back.",
  nameSigns: (_n: number) => "A name needs a letter or a digit, and no signs that can’t be seen or pile up.",
  nameLink: (_n: number) => "A name can’t be an address, have an @ in it, or a dot between two words.",
  nameReserved: (_n: number) => "This name would pass for the site itself. Please choose another.",
  nameOfAnother: (_n: number) => "This looks like somebody else’s name. Please choose another.",
  usernameTooSoon: (n: number) =>
    `You have changed it lately. It can be changed again in ${plural(n, { one: "# day", other: "# days" })}.`,
  emailOfAnother: (_n: number) => "There is an account with this address already.",
  changedMeanwhile: (_n: number) => "Your password was changed meanwhile. Please log in with it.",
};

export const settingsFlashes = {
  nameChanged: "You have a new username. The old one leads to your page.",
  emailAsked: "The link is on its way to the new address. It works for three days.",
  emailChanged: "Your address is changed.",
  emailKept: "Your address stays as it is.",
  passwordChanged: "Your password is changed. All other devices are logged out.",
  passwordChangedAll: "Your password is changed. Log in with the new one.",
  sessionEnded: "That device is logged out.",
  sessionsEnded: "All other devices are logged out.",
};
