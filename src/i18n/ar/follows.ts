import type * as en from "../en/follows.ts";

export const follows: typeof en.follows = {
  discussion: {
    follow: "متابعة هذا النقاش",
    mute: "كتم هذا النقاش",
  },
  following: "متابَع",
  follow: "متابعة",
  /** Opens the two choices. */
  choose: "متابعة أو كتم",
  muted: "مكتوم",
  mute: "كتم",
  // A "branch" is a reply with all below it; `name` may also be "a deleted reply".
  branchOf: (name: string) => `متابعة فرع ${name} أو كتمه`,
  followBranch: (name: string) => `متابعة فرع ${name} بكل ما فيه`,
  muteBranch: (name: string) => `كتم فرع ${name} بكل ما فيه`,
  pageTitle: (name: string) => `متابعة فرع ${name} أو كتمه`,
  pageText:
    "المتابعة تأتي بما يُضاف تحت هذا الردّ إلى صندوق الوارد. والكتم يطويه: فلا يظهر شيء فيه على أنه جديد، ولا يصل منه شيء إلى صندوقك. ولا يرى غيرك أيًّا منهما.",
  back: "العودة إلى الردّ",
  mutedBranch: "فرع كتمته.",
  show: "إظهاره",
  showOf: (name: string) => `إظهار الفرع المكتوم: ${name}`,
  unmute: "إلغاء الكتم",
  unmuteOf: (name: string) => `إلغاء كتم فرع ${name} بكل ما فيه`,
};
