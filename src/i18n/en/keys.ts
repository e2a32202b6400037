/** Folding a branch, and the keys of a discussion. */
/** `{…}` is filled in by the script, which makes these buttons for replies as they come and go. */
export const keys = {
  collapse: "Collapse {reply}",
  expand: "Expand {reply}",
  replyOf: "{name}'s reply",
  /** In place of the above, of a reply that is deleted or hidden. */
  gone: "this reply",
  /** "Juma's reply and 3 below": for any number, so that it needs no plural; the part after "and" stands alone, too. */
  and: "and",
  below: "{n} below",

  button: "Keys",
  title: "Reading with keys",
  about: "These keys work wherever you are reading, and never while you type.",
  list: [
    [["j"], "To the next reply"],
    [["k"], "To the reply before"],
    [["n"], "To the next new reply"],
    [["u"], "Up, to the reply this one answers"],
    [["o"], "Collapse or expand the reply and all below it"],
    [["r"], "Reply"],
    [["a"], "Show replies that have just arrived"],
    [["?"], "This list"],
  ] satisfies [string[], string][],
  on: "Use these keys on this device",
  close: "Close",
};
