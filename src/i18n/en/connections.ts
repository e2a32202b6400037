/** Logging in by another site: OpenID Connect, and the host site's single sign-on. */
export const connections = {
  logInWith: (site: string) => `Log in with ${site}`,
  or: "or with a password here",
  orRegister: "or with a password of your own here",

  /** What is left to say, having come from another site. */
  ask: {
    title: "Is this you?",
    text: (site: string) => `${site} says that you are`,
    fresh: "An account is made for you here as you go on. You agree to keep to",
    instead: "You are logged in here as",
    insteadEnd: "Going on ends that.",
    button: (name: string) => `Continue as ${name}`,
    no: "No, stay as I am",
  },
  connect: {
    title: (site: string) => `Connect your ${site} account?`,
    text: "You are logged in here as",
    who: (site: string) => `At ${site} you are`,
    nobody: "somebody without a name",
    after: (site: string) =>
      `Once the two are connected, ${site} opens this account: you need no password here any more.`,
    other: (site: string) =>
      `Your account here is connected with another ${site} account already. Disconnect that one first, in your settings.`,
    toSettings: "To my settings",
    password: "Your password here",
    button: "Connect",
    no: "Don’t connect",
    out: (name: string) => `I am not ${name}: log out, and go on`,
  },
  email: {
    title: "One thing is missing",
    text: (site: string) =>
      `${site} gave us no address to write to. We need one for your account: for notices, and in case you can’t log in.`,
    label: "Email",
    hint: "Nobody else sees it.",
    button: "Go on",
  },
  taken: {
    title: "You have an account here already",
    text: (site: string) => `${site} says that you can be reached at`,
    text2:
      "There is an account with that address here. So that nobody but you gets into it, log in to it once as you always did. Then you can connect the two.",
    button: "Log in to it",
    forgot: "I don’t know its password",
  },
  left: {
    title: "This account was deleted",
    text: (site: string) =>
      `Your ${site} account opened one here that has been deleted. It can’t be opened again.`,
  },

  trouble: {
    title: "You were not logged in",
    denied: (site: string) => `At ${site} you chose not to go on. Nothing has happened.`,
    away: (site: string) =>
      `${site} can’t be reached just now, or did not give a proper answer. That is no fault of yours. Try again in a moment, or log in another way.`,
    refused: (site: string) =>
      `What came back from ${site} was not in order, so nobody was logged in. Try again; if it goes on like this, write to the people of this site.`,
    stale: (_site: string) =>
      "This way to log in has been used already, took too long, or was begun in another browser. Begin again.",
    used: (site: string) =>
      `Each log-in that ${site} sends works once, for a few minutes. This one has been used, or is too old.`,
    again: "Try again",
    another: "Log in another way",
    in: "You are logged in here all the same.",
  },

  section: {
    title: "Log in with another site",
    lead: "These sites can open your account here. Each says who you are, and nothing of what you do there.",
    since: "Connected since",
    connect: (site: string) => `Connect ${site}`,
    disconnect: (site: string) => `Disconnect ${site}`,
    none: "Not connected.",
    only: "It is your only way in. Choose a password or add a passkey before you disconnect it.",
  },
  disconnect: {
    title: (site: string) => `Disconnect ${site}?`,
    text: (site: string) => `Then ${site} opens this account no more. What you wrote stays as it is.`,
    password: "Your password here",
    button: "Disconnect",
    no: "Leave it as it is",
    gone: (site: string) => `${site} does not open your account: there is nothing to disconnect.`,
  },

  mail: {
    on: (site: string) => `${site} opens your account now`,
    off: (site: string) => `${site} opens your account no more`,
    textOn: (username: string, site: string, siteName: string) =>
      `Whoever logs in to your ${site} account gets into your account ${username} at ${siteName} from now on.`,
    textOff: (username: string, site: string, siteName: string) =>
      `Your ${site} account and your account ${username} at ${siteName} are no longer connected.`,
    you: "If this was you, there is nothing to do.",
    notYou:
      "If it was not: choose a new password, end the other sessions, and look at what opens your account.",
    link: "What opens your account",
    why: "You get this because it concerns the safety of your account. Such mails can’t be switched off.",
  },
};

export const connectionsProblems = {
  lastWayIn: (_n: number) => "This is your only way in. Choose a password or add a passkey first.",
  connectedAlready: (_n: number) =>
    "Your account is connected with another account of that site already. Disconnect that one first.",
  connectedElsewhere: (_n: number) => "That account opens another account here already.",
};
