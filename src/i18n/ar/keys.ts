/** Folding a branch, and the keys of a discussion. */
/** `{…}` is filled in by the script, which makes these buttons for replies as they come and go. */
import type * as en from "../en/keys.ts";

export const keys: typeof en.keys = {
  collapse: "طيّ {reply}",
  expand: "بسط {reply}",
  replyOf: "ردّ {name}",
  /** In place of the above, of a reply that is deleted or hidden. */
  gone: "هذا الردّ",
  /** "ردّ جمعة مع 3 أدناه": for any number, so that it needs no plural; the part after "مع" stands alone, too. */
  and: "مع",
  below: "{n} أدناه",

  button: "المفاتيح",
  title: "القراءة بالمفاتيح",
  about: "تعمل هذه المفاتيح أينما كنت في القراءة، ولا تعمل أبدًا أثناء الكتابة.",
  list: [
    [["j"], "إلى الردّ التالي"],
    [["k"], "إلى الردّ السابق"],
    [["n"], "إلى الردّ الجديد التالي"],
    [["u"], "إلى الأعلى، إلى ما يردّ عليه هذا الردّ"],
    [["o"], "طيّ الردّ وكل ما تحته أو بسطه"],
    [["r"], "ردّ"],
    [["a"], "عرض الردود التي وصلت للتوّ"],
    [["?"], "هذه القائمة"],
  ],
  on: "استخدام هذه المفاتيح على هذا الجهاز",
  close: "إغلاق",
};
