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
};
