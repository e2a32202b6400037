import { pluralIn } from "../plural.ts";
import type * as en from "../en/notifications.ts";

const plural = pluralIn("sw");

export const notifications: typeof en.notifications = {
  title: "Kikasha",
  bell: (n: number) =>
    n === 0
      ? "Kikasha"
      : n > 99
        ? "Kikasha, zaidi ya arifa 99 hazijasomwa"
        : plural(n, { one: "Kikasha, arifa # haijasomwa", other: "Kikasha, arifa # hazijasomwa" }),
  most: "99+",
  /** Said by itself, when more has come. */
  bellSaid: (n: number) =>
    n > 99
      ? "Zaidi ya arifa 99 hazijasomwa kikashani mwako."
      : plural(n, {
          one: "Arifa # haijasomwa kikashani mwako.",
          other: "Arifa # hazijasomwa kikashani mwako.",
        }),
  choose: "Chagua unachotaka kuarifiwa",
  unconfirmed:
    "Anwani yako ya barua pepe bado haijathibitishwa: hadi ithibitishwe, mengi ya haya yanaelezwa hapa pekee.",
  /** What a line is about, in a word or two. */
  kind: {
    answer: "Jibu",
    reply: "Mchango",
    mention: "Kutajwa",
    followed: "Unachofuatilia",
    picked: "Chaguo",
    cited: "Nukuu",
    "note-due": "Neno la mwisho",
    decision: "Uamuzi",
    report: "Ripoti",
    appeal: "Rufaa",
  },
  /**
   * What a line says after the name of who did it; `n` is how many things it tells of. Whether they are one person's or
   * several people's is not known, and not claimed.
   */
  did: {
    answer: (n: number) =>
      n > 1
        ? `alitoa jibu la karibuni zaidi, kati ya majibu ${n}, kwa swali lako katika`
        : "alijibu swali lako katika",
    reply: (n: number) =>
      n > 1
        ? `alitoa mchango wa karibuni zaidi, kati ya michango ${n} ya kukujibu, katika`
        : "alikujibu katika",
    mention: (n: number) =>
      n > 1 ? `alikutaja karibuni zaidi, kati ya mara ${n} ulizotajwa, katika` : "alikutaja katika",
    followed: (n: number) =>
      n > 1
        ? `alitoa mchango wa karibuni zaidi, kati ya michango mipya ${n}, katika`
        : "aliongeza mchango katika",
    picked: (n: number) => (n > 1 ? `alichagua majibu yako ${n} katika` : "alichagua jibu lako katika"),
    cited: (_n: number) => "alikunukuu katika neno la mwisho la",
    "note-due": (_n: number) => "",
    decision: (_n: number) => "",
    report: (_n: number) => "",
    appeal: (_n: number) => "",
  },
  didInNote: "alikutaja katika neno la mwisho la",
  /** The same where nobody is named. */
  happened: {
    answer: (n: number) =>
      plural(n, { one: "Jibu # kwa swali lako katika", other: "Majibu # kwa swali lako katika" }),
    reply: (n: number) =>
      plural(n, { one: "Mchango # wa kukujibu katika", other: "Michango # ya kukujibu katika" }),
    mention: (n: number) => plural(n, { one: "Ulitajwa katika", other: "Ulitajwa mara # katika" }),
    followed: (n: number) => plural(n, { one: "Mchango mpya # katika", other: "Michango mipya # katika" }),
    picked: (n: number) =>
      plural(n, { one: "Jibu lako lilichaguliwa katika", other: "Majibu yako # yalichaguliwa katika" }),
    cited: (_n: number) => "Ulinukuliwa katika neno la mwisho la",
    "note-due": (_n: number) =>
      "Mjadala umefungwa. Wasomaji wangependa kusikia umeuonaje: andika neno la mwisho la",
    decision: (_n: number) => "Wasimamizi wameamua jambo linalokuhusu",
    report: (_n: number) => "Ripoti yako imeamuliwa",
    appeal: (_n: number) => "Rufaa yako imeamuliwa",
  },
  /** What became of one's report. */
  ofReport: (number: string, outcome: string) => `${number}: ${outcome}`,
  /** Between what was decided and the article that it has to do with: an account is not suspended there alone. */
  below: "·",
  read: "Nimesoma",
  readOf: (title: string) => `Nimesoma arifa kuhusu ${title}`,
  isUnread: "Haijasomwa",
  markAll: "Nimesoma zote",
  lines: "Yaliyotokea",
  older: "Zamani zaidi",
  newest: "Rudi kwenye mpya zaidi",
  pages: "Arifa zaidi kikashani",
  empty: {
    title: "Kumetulia",
    text: "Mtu akikujibu, akikutaja au akichagua jibu lako, utaelezwa hapa. Fuatilia mjadala ili usikie kila kinachosemwa humo.",
    link: "Tafuta swali",
  },
  emptyOlder: "Hakuna cha zamani zaidi ya hapa.",
  followed: "Unachofuatilia",
  muted: "Ulichonyamazisha",
  fresh: (n: number) => plural(n, { one: "# mpya", other: "# mipya" }),
  nothingNew: "hakuna jipya",
  branchIn: (name: string) => `Mchango wa ${name}, na yote yaliyo chini yake, katika`,
  branchGone: "Tawi katika",
  unfollow: "Acha kufuatilia",
  unfollowOf: (title: string) => `Acha kufuatilia ${title}`,
  unmute: "Acha kunyamazisha",
  unmuteOf: (title: string) => `Acha kunyamazisha ${title}`,
};
