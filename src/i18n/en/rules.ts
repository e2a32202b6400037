import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

interface RuleWords {
  /** As a heading, and as a choice. */
  title: string;
  /** As it stands after a colon: "Hidden by a moderator: off the question". */
  short: string;
  /** Below a choice. */
  hint: string;
  /** What it means, on the page of the rules. */
  text: string;
}

/** The rules that are shipped, until an admin gives them words of the site's own. */
const list: Readonly<Record<string, RuleWords>> = {
  spam: {
    title: "Spam",
    short: "spam",
    hint: "It advertises, or is posted everywhere.",
    text: "Advertising, the same text again and again, and links put here for search engines.",
  },
  abuse: {
    title: "Abuse",
    short: "abusive",
    hint: "It attacks, threatens or shames somebody.",
    text: "Insults, threats, hounding, contempt for people for what they are, and private things about others that they did not make public.",
  },
  "off-topic": {
    title: "Off the question",
    short: "off the question",
    hint: "It has nothing to do with what was asked.",
    text: "What has nothing to do with the question, however true it may be. It may have a place below another article.",
  },
  illegal: {
    title: "Against the law",
    short: "against the law",
    hint: "It breaks the law, or gives away what is private.",
    text: "What the law forbids to publish: incitement to violence, images of abuse, other people’s work without leave.",
  },
  other: {
    title: "Something else",
    short: "another reason",
    hint: "Please say what in the note.",
    text: "What does harm in a way nobody thought of before: passing for somebody else, tricking people, breaking the site.",
  },
};

export const rules = {
  list,

  edit: {
    title: "Rules",
    lead: "What is not welcome here. Reports, decisions and statements of reasons refer to these, by names that never change; the page of the rules shows them to everybody.",
    page: "See the page",
    inUse: "In use",
    retired: "Retired",
    retiredText: "They can't be chosen any more. Decisions that refer to them still do, under these titles.",
    id: "Name in addresses and decisions",
    used: (n: number) =>
      n === 0
        ? "never named in a decision yet"
        : `named in ${plural(n, { one: "# decision", other: "# decisions" })}`,
    ours: "shipped words",
    own: "your own words",
    up: "Up",
    down: "Down",
    upOf: (title: string) => `Move “${title}” up`,
    downOf: (title: string) => `Move “${title}” down`,
    change: "Edit",
    changeOf: (title: string) => `Edit “${title}”`,
    retire: "Retire",
    retireOf: (title: string) => `Retire “${title}”`,
    back: "Bring back",
    backOf: (title: string) => `Bring back “${title}”`,
    add: "Add a rule",
    addTitle: "A new rule",
    addLead: "It stands last in the list, from where you can move it up.",
    editTitle: (title: string) => `Rule: ${title}`,
    ruleTitle: "Title",
    ruleTitleHint:
      "Short, as it stands in a list of reasons to choose from, and after “Hidden:”. It can be read by everybody.",
    ruleText: "What it means",
    ruleTextHint:
      "In plain text; an empty line begins a new paragraph. The first sentence stands below the choice.",
    ruleId: "Name in addresses",
    ruleIdHint:
      "Small letters, digits and hyphens. Leave it empty to have it made from the title. It can never be changed.",
    reset: "Use our words again",
    resetOf: (title: string) => `Use the shipped words of “${title}” again`,
    resetText: "Your words stay in the history.",
    history: "Changes of the rules",
  },
};
