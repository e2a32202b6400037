import { pluralIn } from "../plural.ts";
import type * as en from "../en/log.ts";

const plural = pluralIn("sw");

/** The public log of decisions. What was done has its words in `moderation.log.did`. */
export const log: typeof en.log = {
  title: "Maamuzi",
  lead: "Yale ambayo wanaosimamia hapa wameamua, ya karibuni kwanza. Hakuna mhusika anayetajwa, wala maandishi yanayoonyeshwa: wahusika hupata sababu kwenye kikasha chao.",
  when: "Lini",
  what: "Nini",
  where: "Wapi",
  who: "Nani",
  dismiss: {
    reply: "Mchango ulioripotiwa uliachwa ulivyo",
    article: "Makala iliyoripotiwa iliachwa ilivyo",
    person: "Ripoti kuhusu mtu zilifungwa",
  },
  reopen: {
    reply: "Ripoti kuhusu mchango ilifunguliwa tena",
    article: "Ripoti kuhusu makala ilifunguliwa tena",
    person: "Ripoti kuhusu mtu ilifunguliwa tena",
  },
  theReply: "mchango",
  gone: "Makala isiyoonekana kwa umma",
  everywhere: "Tovuti nzima",
  account: "Akaunti",
  earlier: "Uamuzi wa awali",
  takenBack: "umetenguliwa",
  empty: "Bado hakuna uamuzi",
  emptyText: "Hadi sasa hakuna kilicholazimu kufichwa, kubandikwa au kufungwa kwa kufuli.",
  emptyYear: (year: number) => `Hakuna uamuzi mwaka ${year}`,
  newest: "Mapya zaidi",
  years: "Miaka",
  all: "Yote",
  inNumbers: (year: number) => `Mwaka ${year} kwa takwimu`,
  total: (n: number) => plural(n, { one: "uamuzi #", other: "maamuzi #" }),
  byRule: "Kwa kanuni",
  byAction: "Kwa hatua iliyochukuliwa",
  rule: "Kanuni",
  done: "Hatua iliyochukuliwa",
  count: "Maamuzi",
  automatic: "Ya kiotomatiki",
  undone: "Yaliyotenguliwa",
  noRule: "Hakuna kanuni iliyotajwa",
  numbersNote: "Barua kwa wasimamizi hazihesabiwi.",
};
