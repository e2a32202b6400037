import { pluralIn } from "../plural.ts";
import type * as en from "../en/blocks.ts";

const plural = pluralIn("sw");

/** People whose replies one does not want to see. */
export const blocks: typeof en.blocks = {
  block: "Zuia",
  unblock: "Acha kuzuia",
  blockOf: (name: string) => `Mzuie ${name}`,
  unblockOf: (name: string) => `Acha kumzuia ${name}`,
  what: "Michango yake itakunjwa kwako. Haambiwi.",
  isBlocked: "Umemzuia mtu huyu: michango yake imekunjwa.",
  lead: "Wanachoandika kinakunjwa kwako, hakihesabiwi kuwa kipya, na hakikuletei arifa. Hawatambui. Michango ya wengine iliyo chini ya yao inabaki.",
  count: (n: number) => plural(n, { one: "Umemzuia mtu mmoja.", other: "Umewazuia watu #." }),
  since: "tangu",
  empty: {
    title: "Hujamzuia yeyote",
    text: "Pale usipopenda kusoma anachoandika mtu fulani, fungua ukurasa wake na uchague “Zuia”.",
    link: "Watu",
  },
  placeholder: "Mchango wa mtu uliyemzuia",
  show: "Onyesha",
};

export const blockFlashes: typeof en.blockFlashes = {
  blocked: "Amezuiwa. Michango yake imekunjwa kwako.",
  unblocked: "Hazuiwi tena.",
};
