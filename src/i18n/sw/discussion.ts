import { pluralIn } from "../plural.ts";
import type * as en from "../en/discussion.ts";

const plural = pluralIn("sw");

const answersIn = (n: number) => plural(n, { one: "Jibu #", other: "Majibu #" });

export const discussion: typeof en.discussion = {
  promptLabel: "Swali la Reader Pool",
  promptEdited: "Swali lilihaririwa tarehe",
  locked: "Umefungwa kwa kufuli: mjadala huu unaweza kusomwa, lakini hakuna kinachoweza kuongezwa.",
  write: "Andika jibu lako",
  summary: (answers: number, replies: number) =>
    answers === 0
      ? "Bado hakuna majibu"
      : answers === replies
        ? answersIn(answers)
        : `${answersIn(answers)}, ${plural(replies, { one: "jumla ya mchango #", other: "jumla ya michango #" })}`,
  noAnswers: "Bado hakuna majibu",
  beFirst: "Bado hakuna aliyejibu. Jibu la kwanza ndilo linaloweka mwelekeo wa mjadala.",
  emptyLocked: "Hakuna aliyejibu kabla ya mjadala huu kufungwa kwa kufuli.",
  sorts: {
    label: "Mpangilio wa majibu",
    best: "Bora",
    new: "Mapya zaidi",
    old: "Ya zamani zaidi",
    discussed: "Yaliyojadiliwa zaidi",
    divided: "Yanayogawa maoni",
    authorReplied: "Mwandishi alijibu",
    authorRepliedOnly: "Ni majibu ambayo mwandishi aliyajibu pekee",
    showAll: "Onyesha majibu yote",
  },
  noAuthorReplies: "Mwandishi bado hajalijibu jibu lolote.",
  fewVotes: "Bado kura chache",
  fewVotesWhy: "Nafasi hii hupewa jibu tofauti kila mjadala unapobadilika, ili majibu mapya nayo yasomwe.",
  isNew: "Mpya",
  inReplyTo: "Jibu kwa",
  hiddenReply: "mchango uliofichwa",
  deletedReply: "mchango uliofutwa",
  moreNew: (n: number) => plural(n, { one: "# mpya", other: "# mipya" }),
  more: "Majibu zaidi",
  moreReplies: (n: number) => plural(n, { one: "Mchango mmoja zaidi", other: "Michango # zaidi" }),
  moreThan: (n: number) =>
    plural(n, { one: "Bado kuna zaidi ya mchango #", other: "Bado kuna zaidi ya michango #" }),
  showFirst: (n: number) => plural(n, { one: "onyesha #", other: "onyesha #" }),
  deeper: "Mazungumzo haya yanaendelea",
  deeperOf: (text: string, name: string) => `${text}, chini ya mchango wa ${name}`,
  higher: "Mazungumzo haya yanaanzia juu zaidi",
  jump: (n: number) => (n === 0 ? "Mjadala" : `Mjadala · ${n}`),
  facts: "Mjadala huu",
  factAnswers: "Majibu",
  factReplies: "Michango yote",
  factLast: "Mchango wa mwisho",

  posted: "Umechapishwa.",
  seeIt: "Uone mahali pake",

  author: "Mwandishi",
  moderator: "Msimamizi",
  pinned: "Umebandikwa",
  edited: "umehaririwa",
  replyTo: (name: string) => `Jibu mchango wa ${name}`,
  reply: "Jibu",
  link: "Kiungo",
  linkTo: (name: string) => `Kiungo cha mchango wa ${name}`,
  upvote: (name: string) => `Unga mkono mchango wa ${name}`,
  downvote: (name: string) => `Pinga mchango wa ${name}`,
  score: (n: number) => plural(n, { one: "Alama: #", other: "Alama: #" }),
  hidden: "Umefichwa na msimamizi",
  hiddenWhy: (reason: string) => `Umefichwa na msimamizi: ${reason}`,
  hiddenYours: "Ni wewe na wasimamizi pekee mnaoweza kuusoma.",
  hiddenNote: "Maelezo ya msimamizi:",
  deleted: "Umefutwa na aliyeuandika",

  inContext: "Mchango mmoja katika muktadha wake",
  inContextTitle: (name: string) => `Mchango wa ${name}`,
  partOf: "Kutoka mjadala wa",
  wholeDiscussion: "Soma mjadala wote",
  above: "Kinachojibiwa hapa",
};
