import { pluralIn } from "../plural.ts";
import type * as en from "../en/rules.ts";

const plural = pluralIn("sw");

/** The rules that are shipped, until an admin gives them words of the site's own. */
const list: typeof en.rules.list = {
  spam: {
    title: "Ujumbe taka",
    short: "ujumbe taka",
    hint: "Hutangaza biashara, au hutumwa kila mahali.",
    text: "Matangazo, maandishi yaleyale tena na tena, na viungo vinavyowekwa hapa kwa ajili ya injini za utafutaji.",
  },
  abuse: {
    title: "Unyanyasaji",
    short: "unyanyasaji",
    hint: "Humshambulia, humtishia au humdhalilisha mtu.",
    text: "Matusi, vitisho, kumwandama mtu, kuwadharau watu kwa jinsi walivyo, na mambo ya faragha ya wengine ambayo wao hawakuyaweka wazi.",
  },
  "off-topic": {
    title: "Nje ya swali",
    short: "nje ya swali",
    hint: "Haihusiani na kilichoulizwa.",
    text: "Kisichohusiana na swali, hata kiwe cha kweli kiasi gani. Huenda kina nafasi chini ya makala nyingine.",
  },
  illegal: {
    title: "Kinyume cha sheria",
    short: "kinyume cha sheria",
    hint: "Huvunja sheria, au hutoa yaliyo ya faragha.",
    text: "Yale ambayo sheria inakataza kuchapisha: uchochezi wa vurugu, picha za unyanyasaji, kazi za watu wengine bila ruhusa.",
  },
  other: {
    title: "Jambo jingine",
    short: "sababu nyingine",
    hint: "Tafadhali eleza ni nini katika maelezo.",
    text: "Kinacholeta madhara kwa njia ambayo hakuna aliyeifikiria awali: kujifanya mtu mwingine, kuhadaa watu, kuharibu tovuti.",
  },
};

export const rules: typeof en.rules = {
  list,

  edit: {
    title: "Kanuni",
    lead: "Kisichokubalika hapa. Ripoti, maamuzi na maelezo ya sababu hurejelea kanuni hizi, kwa majina yasiyobadilika kamwe; ukurasa wa kanuni huzionyesha kwa wote.",
    page: "Tazama ukurasa",
    inUse: "Zinazotumika",
    retired: "Zisizotumika tena",
    retiredText: "Haziwezi kuchaguliwa tena. Maamuzi yanayozirejelea bado yanazirejelea, kwa vichwa hivi.",
    id: "Jina katika anwani na maamuzi",
    used: (n: number) =>
      n === 0
        ? "bado haijatajwa katika uamuzi wowote"
        : plural(n, { one: "imetajwa katika uamuzi #", other: "imetajwa katika maamuzi #" }),
    ours: "maneno ya awali ya programu",
    own: "maneno ya tovuti yenyewe",
    up: "Juu",
    down: "Chini",
    upOf: (title: string) => `Pandisha “${title}”`,
    downOf: (title: string) => `Shusha “${title}”`,
    change: "Hariri",
    changeOf: (title: string) => `Hariri “${title}”`,
    retire: "Acha kuitumia",
    retireOf: (title: string) => `Acha kutumia “${title}”`,
    back: "Irudishe",
    backOf: (title: string) => `Rudisha “${title}”`,
    add: "Ongeza kanuni",
    addTitle: "Kanuni mpya",
    addLead: "Inakaa mwishoni mwa orodha, ambako unaweza kuipandisha.",
    editTitle: (title: string) => `Kanuni: ${title}`,
    ruleTitle: "Kichwa",
    ruleTitleHint:
      "Kifupi, kama kinavyokaa katika orodha ya sababu za kuchagua, na baada ya “Umefichwa:”. Kila mtu anaweza kukisoma.",
    ruleText: "Maana yake",
    ruleTextHint:
      "Kwa maandishi ya kawaida; mstari mtupu huanzisha aya mpya. Sentensi ya kwanza hukaa chini ya chaguo.",
    ruleId: "Jina katika anwani",
    ruleIdHint:
      "Herufi ndogo, tarakimu na vistari. Ukiacha hapa patupu, litatokana na kichwa. Haliwezi kubadilishwa kamwe.",
    reset: "Rudisha maneno yetu",
    resetOf: (title: string) => `Rudisha maneno ya awali ya “${title}”`,
    resetText: "Maneno yako yanabaki kwenye historia.",
    history: "Mabadiliko ya kanuni",
  },
};
