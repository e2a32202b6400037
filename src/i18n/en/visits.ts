import { pluralIn } from "../plural.ts";

const plural = pluralIn("en");

export const visits = {
  label: "New to you",
  newSince: (n: number) =>
    n > 1000
      ? "More than 1,000 new replies since your last visit"
      : plural(n, { one: "# new reply since your last visit", other: "# new replies since your last visit" }),
  onThisDevice: "New since your last visit, on this page:",
  next: "Next new reply",
  markAll: "Mark all as read",
  allRead: "You have read everything here.",
  noMore: "Nothing more is new here.",
  isNew: "New",
};
