import { pluralIn } from "../plural.ts";
import type * as en from "../en/discussion.ts";

const plural = pluralIn("ar");

const answersOf = (n: number): string =>
  plural(n, {
    zero: "لا إجابات",
    one: "إجابة واحدة",
    two: "إجابتان",
    few: "# إجابات",
    many: "# إجابة",
    other: "# إجابة",
  });
const repliesOf = (n: number): string =>
  plural(n, {
    zero: "لا ردود",
    one: "ردّ واحد",
    two: "ردّان",
    few: "# ردود",
    many: "# ردًّا",
    other: "# ردّ",
  });

export const discussion: typeof en.discussion = {
  promptLabel: "سؤال Reader Pool",
  promptEdited: "عُدِّل السؤال في",
  locked: "مقفل: تمكن قراءة هذا النقاش، ولا تمكن الإضافة إليه.",
  write: "كتابة إجابتك",
  summary: (answers: number, replies: number) =>
    answers === 0
      ? "لا إجابات بعد"
      : answers === replies
        ? answersOf(answers)
        : `${answersOf(answers)}، و${repliesOf(replies)} في المجموع`,
  noAnswers: "لا إجابات بعد",
  beFirst: "لم يُجب أحد بعد. الإجابة الأولى تحدّد نبرة النقاش.",
  emptyLocked: "لم يُجب أحد قبل أن يُقفل هذا النقاش.",
  sorts: {
    label: "ترتيب الإجابات",
    best: "الأفضل",
    new: "الأحدث",
    old: "الأقدم",
    discussed: "الأكثر نقاشًا",
    divided: "الأكثر خلافًا",
    authorReplied: "ردّ عليها الكاتب",
    authorRepliedOnly: "الإجابات التي ردّ عليها الكاتب فقط",
    showAll: "عرض كل الإجابات",
  },
  noAuthorReplies: "لم يردّ الكاتب على أي إجابة بعد.",
  fewVotes: "أصوات قليلة حتى الآن",
  fewVotesWhy: "هذا المكان لإجابة مختلفة كلما تغيّر النقاش، كي تُقرأ الإجابات الجديدة.",
  isNew: "جديد",
  inReplyTo: "ردًّا على",
  hiddenReply: "ردّ مخفي",
  deletedReply: "ردّ محذوف",
  moreNew: (n: number) =>
    plural(n, {
      zero: "لا جديد",
      one: "واحد جديد",
      two: "اثنان جديدان",
      few: "# جديدة",
      many: "# جديدًا",
      other: "# جديد",
    }),
  more: "مزيد من الإجابات",
  moreReplies: (n: number) =>
    plural(n, {
      zero: "لا ردود أخرى",
      one: "ردّ آخر",
      two: "ردّان آخران",
      few: "# ردود أخرى",
      many: "# ردًّا آخر",
      other: "# ردّ آخر",
    }),
  moreThan: (n: number) =>
    plural(n, {
      zero: "ردود أخرى",
      one: "أكثر من ردّ آخر",
      two: "أكثر من ردّين آخرين",
      few: "أكثر من # ردود أخرى",
      many: "أكثر من # ردًّا آخر",
      other: "أكثر من # ردّ آخر",
    }),
  showFirst: (n: number) => plural(n, { other: "إظهار #" }),
  deeper: "لهذه الردود بقية",
  deeperOf: (text: string, name: string) => `${text}، تحت ردّ ${name}`,
  higher: "بداية هذه الردود في الأعلى",
  jump: (n: number) => (n === 0 ? "النقاش" : `النقاش · ${n}`),
  facts: "هذا النقاش",
  factAnswers: "الإجابات",
  factReplies: "مجموع الردود",
  factLast: "آخر ردّ",

  posted: "نُشر.",
  seeIt: "عرضه في مكانه",

  author: "الكاتب",
  moderator: "الإشراف",
  pinned: "مثبَّت",
  edited: "معدَّل",
  replyTo: (name: string) => `الردّ على ${name}`,
  reply: "ردّ",
  link: "رابط",
  linkTo: (name: string) => `رابط إلى ردّ ${name}`,
  upvote: (name: string) => `تأييد ردّ ${name}`,
  downvote: (name: string) => `معارضة ردّ ${name}`,
  score: (n: number) => plural(n, { other: "محصّلة الأصوات: #" }),
  hidden: "أخفاه الإشراف",
  hiddenWhy: (reason: string) => `أخفاه الإشراف: ${reason}`,
  hiddenYours: "لا يقرأ هذا غيرك وغير المشرفين.",
  hiddenNote: "ملاحظة الإشراف:",
  deleted: "حذفه كاتبه",

  inContext: "ردّ واحد في سياقه",
  inContextTitle: (name: string) => `ردّ ${name}`,
  partOf: "من نقاش المقال:",
  wholeDiscussion: "قراءة النقاش كله",
  above: "ما يردّ عليه هذا",
};
