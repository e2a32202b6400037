import { pluralIn } from "../plural.ts";
import type * as en from "../en/mail.ts";

const plural = pluralIn("sw");

/** By what the worker writes down; anything else is what a mail server said. */
const problems: Readonly<Record<string, string>> = {
  "too-old": "Ilisubiri kwa zaidi ya siku moja bila kujaribiwa, kwa hiyo haikutumwa.",
  "no-address": "Hii si anwani inayoweza kutumiwa barua pepe.",
  "took-too-long": "Seva ya barua pepe haikumaliza kwa wakati.",
};

/** The outbox of the site, for those who run it. */
export const mail: typeof en.mail = {
  outbox: "Barua zinazotoka",
  lead: "Kila barua pepe iliyoandikwa na tovuti hii, mpya zaidi kwanza, kwa siku thelathini.",
  kept: "Hakuna seva ya barua pepe iliyowekwa (SMTP_URL), kwa hiyo hakuna kinachotumwa: barua pepe huhifadhiwa hapa, nawe unaweza kupitisha zilizo muhimu.",
  empty: "Hakuna barua pepe iliyoandikwa",
  emptyText:
    "Kile ambacho tovuti inawaambia watu kwa barua pepe (kilichoamuliwa kuhusu maandishi na ripoti zao) huonekana hapa.",
  table: { to: "Kwa", subject: "Mada", when: "Iliandikwa", state: "Hali" },
  states: {
    sent: "Imetumwa",
    waiting: "Inasubiri",
    retried: "Itajaribiwa tena",
    failed: "Imeshindikana",
    kept: "Imehifadhiwa",
  },
  tries: (n: number) => plural(n, { one: "Imejaribiwa mara moja", other: "Imejaribiwa mara #" }),
  next: "jaribio lijalo",
  soon: "hivi punde",
  inMinutes: (n: number) =>
    n < 90
      ? plural(n, { one: "baada ya dakika #", other: "baada ya dakika #" })
      : plural(Math.round(n / 60), { one: "baada ya saa #", other: "baada ya saa #" }),
  problem: "Kilichokwenda mrama",
  problems,
  text: "Kama maandishi ya kawaida",
  html: "Kama HTML",
  source: "Programu za barua pepe hupokea hiki, kama chanzo chake",
  again: "Jaribu tena",
  againOf: (subject: string) => `Jaribu tena kutuma “${subject}”`,
  messageId: "Message-ID",
  back: "Barua pepe zote",
};
