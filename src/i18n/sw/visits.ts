import { pluralIn } from "../plural.ts";
import type * as en from "../en/visits.ts";

const plural = pluralIn("sw");

export const visits: typeof en.visits = {
  label: "Michango mipya kwako",
  newSince: (n: number) =>
    n > 1000
      ? "Zaidi ya michango mipya 1,000 tangu ulipotembelea mara ya mwisho"
      : plural(n, {
          one: "Mchango mpya # tangu ulipotembelea mara ya mwisho",
          other: "Michango mipya # tangu ulipotembelea mara ya mwisho",
        }),
  onThisDevice: "Michango mipya tangu ulipotembelea mara ya mwisho, kwenye ukurasa huu:",
  next: "Mchango mpya unaofuata",
  markAll: "Nimesoma yote",
  allRead: "Umesoma kila kitu hapa.",
  noMore: "Hakuna kingine kipya hapa.",
  isNew: "Mpya",
};
