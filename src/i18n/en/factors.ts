/** Second factors: authenticator apps, recovery codes, passkeys, and the second step of logging in. */
import type { FactorNews } from "../../factors/types.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

/** Mails: what happened, in the subject and in the text. */
const news: Record<FactorNews["what"], { subject: string; text: (name: string, site: string) => string }> = {
  appOn: {
    subject: "An authenticator app was added",
    text: (name, site) =>
      `From now on, logging in to ${site} as ${name} takes a code from an authenticator app too.`,
  },
  appOff: {
    subject: "The authenticator app was turned off",
    text: (name, site) =>
      `Logging in to ${site} as ${name} no longer takes a code from an authenticator app.`,
  },
  passkeyOn: {
    subject: "A passkey was added",
    text: (name, site) => `A passkey was added with which one can log in to ${site} as ${name}.`,
  },
  passkeyOff: {
    subject: "A passkey was removed",
    text: (name, site) => `A passkey was removed: nobody can log in to ${site} as ${name} with it any more.`,
  },
  codesNew: {
    subject: "New recovery codes were made",
    text: (name, site) =>
      `New recovery codes were made for ${name} on ${site}. Those from before are worth nothing any more.`,
  },
  codeUsed: {
    subject: "A recovery code was used",
    text: (name, site) => `Somebody logged in to ${site} as ${name} with a recovery code.`,
  },
  allOff: {
    subject: "Your second factors were removed",
    text: (name, site) =>
      `Whoever runs ${site} has removed the authenticator app, the passkeys and the recovery codes of ${name}. The password alone logs in now.`,
  },
};

export const factors = {
  lead: "With a second factor nobody gets into your account who only knows your password.",
  on: "On",
  off: "Off",
  /** To those of whom the site asks for one. */
  required: {
    label: "A second factor is needed",
    missing:
      "Whoever keeps order here needs a second factor. Until you have one, you can do what readers can.",
    link: "Set one up",
    has: "This site asks everybody who keeps order for a second factor. You have one; it is wise to have two.",
  },
  proof: {
    password: "Your password",
    hint: "So that nobody else does this while your browser stands open.",
  },
  app: {
    title: "Authenticator app",
    about:
      "An app on your phone shows a new code of six digits every half minute. It works without a network. Any such app will do.",
    since: "Set up on",
    setUp: "Set up an app",
    move: "Move to another app",
    remove: "Turn the app off",
    begin: "Continue",
    beginText: "On the next page you scan a picture with the app, and type the first code that it shows.",
    beginMove: "Until the new app is confirmed, the one you have goes on working. From then on it does not.",
    scan: "Scan this with the app",
    picture: "The secret for your app, as a picture to scan",
    type: "Or type this into the app",
    typeHint: "The kind is “time-based”. Where it asks: six digits, 30 seconds, SHA-1.",
    open: "Or open it on this device",
    confirm: "Type the code that it shows now",
    code: "Code",
    codeHint: "Six digits.",
    turnOn: "Turn it on",
    removeTitle: "Turn the app off?",
    removeText: "Logging in will no longer ask for its codes.",
    removeLast:
      "It is your only second factor: the password alone will log in then. Your recovery codes go too.",
  },
  codes: {
    title: "Recovery codes",
    about: "Each logs you in once in place of a code or a passkey: for when your phone is lost.",
    none: "You get them with your first second factor.",
    left: (n: number) => plural(n, { one: "One code is left.", other: "# codes are left." }),
    allUsed: "All of them are used. Make new ones, so that a lost phone does not lock you out.",
    few: "Make new ones soon.",
    renew: "Make new codes",
    renewTitle: "Make new recovery codes?",
    renewText: "Those that you have now are worth nothing from then on.",
    newTitle: "Your recovery codes",
    newLead:
      "Keep them where you will find them without your phone. They are shown this once, and never again.",
    list: "Recovery codes",
    copy: "Copy",
    copied: "Copied.",
    print: "Print",
    download: "Save as a file",
    file: (site: string) => `recovery-codes-${site}.txt`,
    fileHead: (site: string, name: string) =>
      `Recovery codes for ${name} on ${site}\nEach works once, in place of a code or a passkey.`,
    done: "I have kept them",
  },
  passkeys: {
    title: "Passkeys",
    about:
      "A passkey is kept by your phone, your computer or a security key, and opened with your finger, your face or a PIN. It logs you in by itself, without the password, and works on this site alone.",
    list: "Your passkeys",
    added: "added on",
    used: "last used on",
    neverUsed: "not used yet",
    add: "Add a passkey",
    addLead: "Your browser will ask you where to keep it.",
    name: "Name",
    nameHint: "To tell it from others: “Phone”, “Work laptop”.",
    change: "Rename",
    changeOf: (name: string) => `Rename ${name}`,
    renameTitle: "Rename this passkey",
    remove: "Remove",
    removeOf: (name: string) => `Remove ${name}`,
    removeTitle: "Remove this passkey?",
    removeText:
      "Nobody can log in with it any more. Remove it on the device, too: there it may still be offered.",
    removeLast:
      "It is your only second factor: the password alone will log in then. Your recovery codes go too.",
    /** Where a browser can't. */
    unsupported:
      "This needs JavaScript, and a browser that knows passkeys. Here an authenticator app does the same.",
    logIn: "Log in with a passkey",
    or: "or",
    working: "Follow what your browser asks.",
    cancelled: "It was cancelled, or took too long. Nothing has happened; try again when you like.",
    known: "This device has a passkey for your account already.",
    failed: "That did not work. Load this page again, and try once more.",
    refusedTitle: "This passkey does not open an account here",
    refusedText:
      "It may have been removed, or this page was open for too long. Try again, or log in with your password.",
    again: "Back to logging in",
  },
  second: {
    title: "One more step",
    codeOnly:
      "That was right. Now the code that your authenticator app shows, or one of your recovery codes.",
    keyOnly: "That was right. Now your passkey, or one of your recovery codes.",
    both: "That was right. Now your passkey, the code that your authenticator app shows, or one of your recovery codes.",
    code: "Code",
    codeHint: "Six digits from the app, or a recovery code.",
    recoveryHint: "One of the codes that you wrote down.",
    go: "Log in",
    passkey: "Use a passkey",
    lost: "Everything lost?",
    lostText: "Without the app, the passkeys and the recovery codes only whoever runs this site can help:",
    lostLink: "write to them",
    over: "Start again",
  },
  mail: {
    what: news,
    left: (n: number) =>
      n === 0
        ? "It was the last one. Make new ones, so that a lost phone does not lock you out."
        : plural(n, { one: "One recovery code is left.", other: "# recovery codes are left." }),
    you: "If this was you, all is well.",
    notYou:
      "If it was not, change your password at once, end the other sessions under “Devices”, and look at your second factors.",
    link: "Your second factors",
    why: "You get this because it concerns the security of your account. It can’t be switched off.",
  },
  settings: {
    "second-factor": {
      label: "Do moderators and admins need a second factor?",
      hint: "Whoever has one is asked for it at each log-in, whatever you choose here.",
      choices: {
        optional: { label: "They may have one", hint: "Like everybody else." },
        required: {
          label: "They need one",
          hint: "Moderators and admins without one can do what readers can, until they have set one up. Set up your own first.",
        },
      },
    },
  },
  flashes: {
    appOn: "The authenticator app is turned on.",
    appOff: "The authenticator app is turned off.",
    passkeyOn: "The passkey is added.",
    passkeyOff: "The passkey is removed.",
    secondOver: "That took too long, or the code was wrong too often. Please log in again.",
  },
};

export const factorsProblems = {
  wrongCode: (_n: number) => "This code is not right, or was used already. Take the one that is shown now.",
  passkeyFailed: (_n: number) => "That did not work with this passkey. Please try again.",
  passkeyMost: (n: number) => `There can be at most ${n} passkeys. Remove one first.`,
  factorFirst: (_n: number) => "Set up a second factor for yourself first, under Settings, Security.",
};
