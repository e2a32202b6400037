import { pluralIn } from "../plural.ts";
import type * as en from "../en/admin.ts";
import { charts } from "./admin-charts.ts";
import { factors } from "./factors.ts";
import { filters } from "./filters.ts";
import { languageSettings } from "./language.ts";

const plural = pluralIn("sw");

/** Problems with what an admin typed. */
export const adminProblems: typeof en.adminProblems = {
  number: (_n: number) => "Tafadhali andika namba kamili.",
  atLeast: (n: number) => `Kima cha chini ni ${n.toLocaleString("sw")}.`,
  atMost: (n: number) => `Kima cha juu ni ${n.toLocaleString("sw")}.`,
  ruleId: (_n: number) =>
    "Herufi ndogo, tarakimu na vistari, kama katika “bila-matangazo”; zisizidi herufi 40.",
  ruleTaken: (_n: number) => "Tayari kuna kanuni yenye jina hili, labda miongoni mwa zisizotumika tena.",
  ruleKept: (_n: number) => "Jina hili linatumiwa na sehemu ya ukurasa. Tafadhali chagua jingine.",
  lastRule: (_n: number) =>
    "Hii ndiyo kanuni ya mwisho. Ripoti zinahitaji kanuni ya kurejelea: ongeza nyingine kwanza.",
  lastAdmin: (_n: number) =>
    "Lazima awepo angalau msimamizi mkuu mmoja. Mfanye mtu mwingine awe msimamizi mkuu kwanza.",
};

/** The words of each setting: what its feature has written, put together. */
const each: typeof en.admin.each = {
  ...filters.settings,
  ...languageSettings,
  ...factors.settings,
  "one-answer": {
    label: "Msomaji mmoja anaweza kutoa majibu mangapi kwa swali moja?",
    hint: "Michango ya kuwajibu wengine haihesabiwi kamwe. Majibu yaliyopo tayari yanabaki, chochote utakachochagua hapa.",
    choices: {
      on: {
        label: "Moja, linaloweza kuhaririwa",
        hint: "Kila mtu anasikika mara moja tu, na hakuna anayesikika kwa sauti maradufu. Anayerudi hupewa nafasi ya kuhariri jibu lake.",
      },
      off: {
        label: "Kadiri apendavyo",
        hint: "Inafaa kwa maswali yanayoomba mifano, mmoja mmoja.",
      },
    },
  },
};

const groups: typeof en.admin.groups = {
  discussion: { title: "Mijadala", text: "Jinsi watu wanavyojibu na kuchangia." },
  accounts: { title: "Akaunti", text: "Jinsi watu wanavyothibitisha kwamba ni wao kweli." },
  newcomers: {
    title: "Wanachama wapya",
    text: "Yanayohusu akaunti hadi watu watakapoifahamu kidogo.",
  },
  filters: {
    title: "Vichujio",
    text: "Huangalia kila maandishi yanayotumwa, kwa mpangilio huu, na kueleza sababu kwa maneno ambayo aliyeandika anaelewa. Hakuna kichujio kinachofuta chochote: msimamizi anaweza kuruhusu chochote kilichozuiliwa.",
  },
  trust: {
    title: "Kiwango cha imani",
    text: "Hukua chenyewe kadiri muda unavyopita na michango inavyobaki, na huondoa vikomo vya wanachama wapya. Kamwe hakimpi mtu mamlaka ya msimamizi.",
  },
};

const units: typeof en.admin.units = {
  characters: "herufi",
  links: "viungo",
  replies: "michango",
  reports: "ripoti",
  accounts: "akaunti",
  texts: "maandishi",
  days: "siku",
  hours: "saa",
  minutes: "dakika",
  percent: "%",
};

const areas: typeof en.admin.history.areas = {
  settings: "Mipangilio",
  rules: "Kanuni",
  words: "Maneno",
  roles: "Majukumu",
};

/** What of a rule was changed. */
const ruleParts: typeof en.admin.history.parts = {
  added: "imeongezwa",
  title: "kichwa",
  text: "maandishi",
  place: "nafasi kwenye orodha",
  retired: "matumizi",
};

const wordLists: typeof en.admin.history.lists = { banned: "yanayokataliwa", suspect: "yanayozuiliwa" };

export const admin: typeof en.admin = {
  /** In the top menu. */
  admin: "Uendeshaji",
  menu: "Kurasa za uendeshaji",
  pages: {
    overview: "Hali ya jumla",
    settings: "Mipangilio",
    limits: "Vikomo na vichujio",
    rules: "Kanuni",
    words: "Orodha za maneno",
    people: "Watu na majukumu",
    history: "Historia",
    outbox: "Barua zinazotoka",
  },
  title: "Mipangilio ya jumuiya hii",
  lead: "Unachoamua hapa kinamhusu kila mtu tangu unapokihifadhi. Jinsi seva yenyewe inavyofanya kazi huwekwa kwenye mazingira yake.",
  limitsTitle: "Vikomo na vichujio",
  limitsLead:
    "Kinachozuiliwa, na cha nani. Maandishi yaliyozuiliwa husubiri kwenye foleni, na aliyeandika huonyeshwa kwamba yanasubiri.",
  noLimits: "Bado hakuna cha kupanga hapa.",
  words: "Maneno yanayokataliwa au kuzuiliwa huamuliwa kwenye",
  wordsLink: "orodha za maneno",
  off: "LIMITS=off imewekwa kwenye mazingira ya seva hii: unachopanga hapa hakina athari hadi iondolewe.",
  each,
  groups,
  units,
  between: (min: number, max: number) =>
    `Kuanzia ${min.toLocaleString("sw")} hadi ${max.toLocaleString("sw")}.`,
  initially: (value: string) => `Thamani ya awali ni ${value}.`,
  source: "Chanzo:",
  lastChanged: "Ilibadilishwa mwisho tarehe",
  by: "na",
  nobody: "mtu aliyeondoka",
  program: "programu",
  never: "Hii ndiyo hali ya awali; bado hakuna aliyeibadilisha.",
  charts,
  people: {
    title: "Watu na majukumu",
    lead: "Jukumu jipya huanza kufanya kazi pindi mtu huyo anapobofya tena. Kila badiliko limo kwenye historia, na kwenye daftari la wazi la maamuzi.",
    search: "Jina la mtumiaji au linaloonyeshwa",
    find: "Tafuta",
    found: (n: number) => plural(n, { one: "Akaunti #", other: "Akaunti #" }),
    foundFor: (n: number, q: string) =>
      `${plural(n, { one: "Akaunti # yenye", other: "Akaunti # zenye" })} “${q}”`,
    all: "Onyesha wote",
    nobody: "Hakuna mwenye jina kama hili.",
    nobodyHint: "Sehemu ya jina inatosha; herufi kubwa na ndogo hazitofautishwi.",
    since: "tangu",
    roleOf: (name: string) => `Jukumu la ${name}`,
    give: "Kabidhi",
    giveOf: (name: string) => `Mkabidhi ${name} jukumu hili`,
    suspended: "amesimamishwa",
    pages: "Kurasa za watu",
    what: "Kila jukumu linaruhusu nini",
    can: {
      reader: "husoma, hujibu, huchangia, hupiga kura na kuripoti.",
      author:
        "huandika makala pamoja na maswali yake, na husimamia utaratibu katika mijadala ya makala hizo: hubandika, hufunga kwa kufuli, huchagua.",
      moderator:
        "huamua kuhusu kinachoripotiwa au kuzuiliwa, popote, na anaweza kuwaonya na kuwasimamisha wasomaji na waandishi.",
      admin: "hupanga unachokiona kwenye kurasa hizi: kanuni, vikomo, orodha za maneno na majukumu.",
    },
  },
  history: {
    title: "Historia",
    lead: "Kila badiliko la mipangilio, kanuni, orodha za maneno na majukumu: nani, lini, na kilichokuwepo kabla.",
    filter: "Sehemu za historia",
    all: "Zote",
    areas,
    empty: "Bado hakuna kilichobadilishwa.",
    emptyText: "Chochote ambacho msimamizi mkuu atabadilisha kuanzia sasa kitaorodheshwa hapa.",
    before: "Kabla",
    after: "Baada",
    none: "hakuna",
    older: "Mabadiliko ya zamani zaidi",
    newest: "Mabadiliko mapya zaidi",
    rule: "Kanuni",
    parts: ruleParts,
    lists: wordLists,
    ruleRetired: "haitumiki tena",
    ruleInUse: "inatumika",
    role: "Jukumu la",
    wordLists: "Orodha ya maneno",
  },
};
