export const accounts = {
  keptForm: {
    title: "Nothing was lost",
    text: "You had been signed out when you sent this. Here is what you wrote; look at it, and send it again.",
  },
  register: "Register",
  registerLead: "A name, an email address and a password are enough to answer, reply and vote.",
  logIn: "Log in",
  username: "Username",
  usernameHint:
    "2 to 30 letters, digits, dots, hyphens or underscores, in any script. It is what others see.",
  email: "Email",
  emailHint: "Nobody else sees it.",
  password: "Password",
  passwordHint: "8 characters or more. Three or four words make a good one.",
  usernameOrEmail: "Username or email",
  haveAccount: "You have an account already?",
  noAccount: "No account yet?",
  ruled: (name: string) => `By registering on ${name} you agree to keep to`,
  theRules: "the rules",
  /** What waits behind the log-in: an answer or a reply, posted by it, or another form, to be sent again. */
  waits: {
    answer: "Your answer is kept. Once you are in it is posted, or you read why it can’t be.",
    reply: "Your reply is kept. Once you are in it is posted, or you read why it can’t be.",
    form: "You had been signed out. What you wrote is kept; it is there to be sent again once you are in.",
  },
  demo: { text: "This is a demo: be one of these. The password is the same for everybody:" },
  owner: "Open your site",
  ownerLead:
    "This link makes the first account, which can do everything: give roles, take articles down, and look after the site. It works once.",
  ownerButton: "Make the owner’s account",
  ownerMineLead: (name: string) => `You are signed in as ${name}. This account can become the owner’s.`,
  ownerMine: "Make this account the owner’s",
  ownerOther: "Or make another account",
  linkTitle: "Log in by this link",
  linkText: "The link works once. Press the button to be signed in on this device.",
  linkButton: "Log me in",
  dead: {
    title: "This link does not work",
    unknown:
      "There is no such link. Perhaps a part of it got lost on the way: open it whole, or copy all of it.",
    used: "This link has been used. Each works once.",
    old: "This link is too old.",
    settled: "This site has an owner already.",
    helpOwner: "For a new link, start the site again: it prints one as long as there is no owner.",
    helpOwned:
      "The owner logs in with name and password. Where the password is lost, npx reader-pool user link NAME prints a link that logs NAME in, once.",
    helpLogIn: "Ask whoever gave it to you for a new one, or log in with your password.",
  },
};
