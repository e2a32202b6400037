import { pluralIn } from "../plural.ts";
import type * as en from "../en/order.ts";

const plural = pluralIn("sw");
const minutes = (n: number) => plural(n, { one: "dakika #", other: "dakika #" });

/** Problems of the tools that keep order in discussions. */
export const orderProblems: typeof en.orderProblems = {
  movedMeanwhile: (_n: number) =>
    "Mchango huu umehamishiwa kwenye mjadala mwingine hivi punde. Tafadhali jaribu tena.",
  changedSince: (_n: number) =>
    "Hili limebadilishwa tangu hapo, kwa hiyo haliwezi kutenguliwa kama lilivyokuwa.",
  minutes: (n: number) => `Dakika kamili, kuanzia 0 hadi ${n}; 0 hukomesha mwendo wa polepole.`,
  moveAnswers: (_n: number) => "Ni majibu pekee yanayoweza kuhamishwa, pamoja na yote yaliyo chini yake.",
  movesNowhere: (_n: number) => "Hakuna swali lililo wazi kwenye anwani hii.",
  movesHere: (_n: number) => "Tayari liko hapo.",
  mergeOther: (_n: number) =>
    "Ni michango miwili ya mtu mmoja katika mjadala mmoja pekee inayoweza kuunganishwa.",
  mergeLater: (_n: number) => "Kati ya hiyo miwili, wa baadaye huunganishwa kwenye wa awali.",
};

/** What the next page says was just done. */
export const orderFlashes: typeof en.orderFlashes = {
  slowed: "Mwendo wa polepole umewashwa.",
  unslowed: "Mwendo wa polepole umekoma.",
  newcomersHeld: "Wanachoandika wanachama wapya hapa sasa kinamsubiri msimamizi.",
  newcomersFreed: "Wanachama wapya wanaweza kuandika hapa tena.",
  closedNow: "Mjadala umefungwa.",
  openedAgain: "Mjadala uko wazi tena.",
  branchLocked: "Tawi limefungwa kwa kufuli.",
  branchUnlocked: "Tawi liko wazi tena.",
  removed: "Mchango umefutwa. Aliyeuandika anaelezwa sababu.",
  broughtBack: "Mchango umerudi.",
  moved: "Sasa jibu liko hapa, pamoja na michango yake yote.",
  merged: "Michango hiyo miwili sasa ni mmoja.",
  undone: "Imetenguliwa.",
};

/** Slow mode, locked branches, moving, merging and deleting what others wrote. */
export const order: typeof en.order = {
  undo: "Tengua",

  /** In the composer, before one writes. */
  slow: (n: number) => `Mwendo wa polepole: mchango mmoja kila ${minutes(n)}.`,
  slowUntil: (n: number) => `Mwendo wa polepole: mchango mmoja kila ${minutes(n)}; unaweza kuandika tena saa`,
  utc: "UTC",
  in: (n: number) => plural(n, { one: "baada ya dakika #", other: "baada ya dakika #" }),

  branchLocked: "Tawi limefungwa kwa kufuli",
  branchLockedWhy: "Hakuna kinachoweza kuongezwa kwenye tawi hili.",
  deletedByModerator: "Umefutwa na msimamizi",

  panel: "Simamia mjadala huu",
  slowLabel: "Mwendo wa polepole",
  slowMinutes: "Mwendo wa polepole: dakika kati ya michango miwili ya msomaji mmoja",
  slowHint: "0 huukomesha. Wewe, mwandishi na wasimamizi hamcheleweshwi.",
  slowSet: "Weka mwendo wa polepole",
  newcomersHint: "Kikizuiliwa, wanachoandika wanachama wapya husubiri hadi msimamizi akisome.",
  holdNewcomers: "Zuia wanachoandika wanachama wapya hapa",
  freeNewcomers: "Ruhusu wanachama wapya waandike hapa papo hapo",
  closeHint: "Ukifungwa, haupokei chochote zaidi, na mwandishi wake huombwa neno la mwisho.",
  close: "Funga mjadala huu sasa",
  open: "Fungua mjadala huu tena",

  menu: (name: string) => `Zaidi kwa wasimamizi kuhusu mchango wa ${name}`,
  lockBranch: "Funga tawi kwa kufuli",
  lockBranchOf: (name: string) => `Funga kwa kufuli tawi linaloanza na mchango wa ${name}`,
  unlockBranch: "Ondoa kufuli kwenye tawi",
  unlockBranchOf: (name: string) => `Ondoa kufuli kwenye tawi linaloanza na mchango wa ${name}`,
  remove: "Futa",
  removeOf: (name: string) => `Futa mchango wa ${name} kama msimamizi`,
  bringBack: "Rudisha",
  bringBackOf: (name: string) => `Rudisha mchango wa ${name}`,
  move: "Hamisha",
  moveOf: (name: string) => `Hamishia jibu la ${name} kwenye swali jingine`,
  merge: "Unganisha",
  mergeOf: (name: string) => `Unganisha mchango wa ${name} kwenye wa awali`,

  note: "Maelezo kwa aliyeandika",
  noteHint: "Hakuna mwingine atakayeyaona. Unaweza kuacha hapa patupu.",

  removeForm: {
    title: "Futa mchango",
    lead: "Wasomaji wataona kwamba msimamizi ameufuta; michango iliyoujibu inabaki. Kwa miezi sita unaweza kurudishwa, kisha maandishi yake yanafutwa kabisa.",
    legend: "Kwa nini?",
    noteHint: "Hakuna mwingine atakayeyaona. Aliyeandika huelezwa sababu, na jinsi ya kukata rufaa.",
  },
  moveForm: {
    title: "Hamisha jibu",
    lead: "Linahama na michango yake yote, kura na viungo. Kubandikwa, chaguo la mwandishi na nukuu havihami. Aliyeliandika hujulishwa.",
    find: "Tafuta swali",
    findHint: "Maneno ya kichwa cha makala, au anwani yake.",
    search: "Tafuta",
    found: "Lihamishie kwenye",
    latest: "Maswali ya karibuni zaidi",
    none: "Hakuna swali lililo wazi lenye jina hilo.",
    here: "Hamishia hapa",
    hereOf: (title: string) => `Lihamishie kwenye “${title}”`,
  },
  mergeForm: {
    title: "Unganisha mchango uliotumwa mara mbili",
    lead: "Mchango huu unaondoka. Kura zake na michango iliyoujibu inahamia kwenye ule unaobaki, na viungo vyake vinaongoza huko. Aliyeuandika hujulishwa.",
    legend: "Upi ubaki?",
    none: "Aliyeuandika hajatuma chochote cha awali katika mjadala huu. Unganisha mchango wa baadaye kwenye wa awali.",
    button: "Unganisha na uliochaguliwa",
  },
};
