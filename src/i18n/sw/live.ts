import { pluralIn } from "../plural.ts";
import type * as en from "../en/live.ts";

const plural = pluralIn("sw");

export const live: typeof en.live = {
  arrivals: (n: number) => plural(n, { one: "Mchango mpya #", other: "Michango mipya #" }),
  came: (n: number) => plural(n, { one: "Mchango # umeingia.", other: "Michango # imeingia." }),
  toFirst: "Nenda kwenye wa kwanza",
  elsewhere: "Michango mipya kwingineko katika mjadala huu:",
  elsewhereOf: (name: string) => `mchango wa ${name}`,
  outdated: "Mengi yamebadilika hapa tangu ulipofungua ukurasa huu.",
  again: "Upakie tena",
  close: "Funga tangazo hili",
};
