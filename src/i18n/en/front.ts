import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

export const front = {
  title: "Open questions",
  hero: "Every article here ends with a question.",
  heroText: "Read what set it off, then say what you think: answer, reply, vote.",
  heroLink: "How it works",
  description: (site: string) =>
    `Questions to the readers of ${site}: read the article, answer, reply, vote.`,
  tabs: "Which questions",
  shows: { open: "Open", new: "New", active: "Active", unanswered: "Unanswered", closed: "Closed" },
  from: "From",
  by: "by",
  /** Stands after the number, which is set large. */
  answersWord: (n: number) => plural(n, { one: "answer", other: "answers" }),
  lastReply: "Last reply",
  asked: "Asked",
  locked: "Closed",
  pages: "More questions",
  empty: {
    open: {
      title: "No open questions",
      text: "Every question has been closed. What was said can still be read.",
    },
    new: { title: "No questions yet", text: "The first article is being written. Come back soon." },
    active: { title: "Nobody has replied yet", text: "The first reply could be yours." },
    unanswered: { title: "Every question has an answer", text: "Each of them can take another." },
    closed: { title: "No question has been closed", text: "All of them are still open." },
    link: { closed: "Open questions", other: "All questions" },
  },
  noOwner: "This site has no owner yet. The owner: open the link that the start printed.",
  steps: {
    title: "Your site is running. What next?",
    text: "Readers see “No questions yet” until the first article is published. This list goes away with it.",
    write: "Write the first article",
    writeText:
      "Or paste a page: its title, text and question are found, and you see them before anybody else does.",
    writeLink: "Write an article",
    import: "Bring in what you have",
    importText: "From the shell, one file an article; text, Markdown and HTML all work:",
    role: "Let others write, or keep order",
    roleText: "Ask them to register, then give them a role: author, moderator or admin.",
    rules: "Read what your readers will read",
    rulesText:
      "The rules come with the site, and reports name them. The other pages tell what it is, and what it keeps.",
  },
};
