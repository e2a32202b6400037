export const moderation = {
  reasons: { spam: "spam", abuse: "abuse", "off-topic": "off the question", illegal: "illegal content", other: "other" },
};
