import type * as en from "../en/filters.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("sw");
const list = new Intl.ListFormat("sw", { type: "conjunction" });

/** What was matched, as it stands in the text; no more of it than can be read. */
const quoted = (found: readonly string[]) => {
  const shown = found.slice(0, 5).map((word) => `“${word}”`);
  return list.format(found.length > 5 ? [...shown, `mengine ${found.length - 5}`] : shown);
};

const OFF = { label: "Usifanye chochote", hint: "" };
const FLAG = {
  label: "Onyesha, na uweke kwenye foleni",
  hint: "Huonekana papo hapo; msimamizi huangalia baadaye.",
};
const HOLD = {
  label: "Zuia",
  hint: "Ni aliyeandika pekee anayeona, kama maandishi yanayosubiri, hadi msimamizi atakapoidhinisha.",
};
const REFUSE = {
  label: "Usipokee",
  hint: "Aliyeandika huambiwa sababu, na anaweza kubadilisha maandishi na kuyatuma tena.",
};
const all = { off: OFF, flag: FLAG, hold: HOLD, refuse: REFUSE };

const CORAL =
  "Mbili imetoka kwa Coral, ambako ndiyo idadi ya maoni yaliyoidhinishwa inayomfanya mtu ajulikane.";

const settings: typeof en.filters.settings = {
  "filter-length": {
    label: "Maandishi mafupi sana",
    hint: "Baadhi ya jumuiya hutaka zaidi ya “hii”. Herufi na tarakimu huhesabiwa; nafasi na alama hazihesabiwi. Alama moja inaweza kuwa neno zima kwa Kichina: weka namba ndogo ambako watu huandika lugha hiyo.",
    choices: all,
  },
  "filter-length-letters": {
    label: "Mafupi sana ni chini ya",
    hint: "Herufi na tarakimu zinazoonekana.",
  },
  "filter-banned-words": {
    label: "Maneno yaliyopigwa marufuku",
    hint: "Orodha iko kwenye Orodha za maneno. Inawahusu hata wasimamizi.",
    choices: { off: OFF, hold: HOLD, refuse: REFUSE },
  },
  "filter-repeat": {
    label: "Maandishi yaleyale tena",
    hint: "Ya mtu yuleyule ndani ya dakika hizi, au maandishi yaleyale marefu kiasi ya mtu yeyote ndani ya siku moja. Herufi kubwa au ndogo, nafasi na alama za uakifishaji hazileti tofauti.",
    choices: all,
  },
  "filter-repeat-minutes": {
    label: "Tena ni ndani ya",
    hint: "Baada ya hapo, mtu yuleyule anaweza kusema jambo lilelile.",
    source: "Dakika sita ndizo zinazotumiwa na Coral; Discourse hutumia tano.",
  },
  "filter-suspect-words": {
    label: "Maneno ya kushukiwa",
    hint: "Orodha iko kwenye Orodha za maneno, ambako unaweza kuijaribu kwa michango iliyopita.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-links": {
    label: "Viungo vingi",
    hint: "Viungo vya tovuti hii na vya watu wake havihesabiwi. Mtu ambaye msimamizi amenyamazisha viungo vyake husubiri hata kwa kiungo kimoja, chochote utakachochagua hapa.",
    choices: all,
  },
  "filter-links-most": {
    label: "Vingi ni zaidi ya",
    hint: "Ukiweka 0, kiungo chochote cha tovuti nyingine kinazidi.",
  },
  "filter-newcomer": {
    label: "Michango ya kwanza ya wanachama wapya",
    hint: "Kila anayejisajili husikika papo hapo, maadamu hiki kimezimwa. Mjadala mmoja unaweza kuzuia wanachama wake wapya bila hiki, wakati unaposhambuliwa.",
    choices: {
      off: { label: "Onyesha papo hapo", hint: "" },
      hold: {
        label: "Zuia",
        hint: "Hadi kadhaa iwe imeidhinishwa na msimamizi, au imekaa kwa siku moja.",
      },
    },
  },
  "filter-newcomer-replies": {
    label: "Hadi iidhinishwe idadi hii",
    hint: "Anayejulikana tayari (tazama chini) haingoji kamwe.",
    source: CORAL,
  },
  "filter-burst": {
    label: "Michango mingi ndani ya dakika kumi",
    hint: "Ya mtu mmoja, popote kwenye tovuti. Wanaoaminika hawaguswi.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-burst-replies": { label: "Mingi ni", hint: "Pamoja na ule unaotumwa sasa." },
  "filter-rejected": {
    label: "Mingi ilikataliwa hivi karibuni",
    hint: "Ikiwa angalau michango miwili ya mtu katika siku saba zilizopita ilifichwa, ilifutwa au haikuidhinishwa na wasimamizi, na hiyo ni sehemu kubwa ya michango yake.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-rejected-percent": {
    label: "Sehemu kubwa ni",
    hint: "Ya yote aliyotuma kwa siku saba.",
    source: "Kanuni hii, siku zake saba na asilimia 30 ni za Coral.",
  },
  "filter-address": {
    label: "Akaunti kadhaa kutoka anwani moja",
    hint: "Familia, shule na maktaba nazo hutumia anwani moja: ndiyo maana hiki humwomba tu msimamizi aangalie. Anwani hutunzwa kama heshi zenye ufunguo, kwa siku 30. Wanaoaminika hawaguswi.",
    choices: { off: OFF, flag: FLAG, hold: HOLD },
  },
  "filter-address-accounts": {
    label: "Kadhaa ni",
    hint: "Akaunti tofauti zilizotuma michango ndani ya siku 30.",
  },
  "filter-learnt": {
    label: "Maandishi kama yale mliyokataa",
    hint: "Hujifunza kutokana na maamuzi yenu, hapa tu na si kwingineko, na huanza kikishaona 200 kati yake. Hakifanyi kamwe zaidi ya kuzuia, na husema ni kwa maneno gani.",
    choices: { off: OFF, hold: HOLD },
  },
  "filter-learnt-percent": {
    label: "Zuia kikiwa na uhakika wa angalau",
    hint: "Namba ya juu zaidi huzuia machache, na hupitwa na mengi.",
    source: "Mbinu ya Gary Robinson ya kuunganisha maneno (2003), baada ya ile ya Paul Graham (2002).",
  },
  "trust-known-days": { label: "Anajulikana baada ya", hint: "Tangu kujisajili.", source: CORAL },
  "trust-known-read": {
    label: "Anajulikana: amesoma",
    hint: "Michango ya wengine, akiwa ameingia. Kila mchango wake mwenyewe uliobaki huhesabiwa kama kumi.",
    source: "Discourse, kiwango cha imani 1: kusoma machapisho 30.",
  },
  "trust-known-kept": {
    label: "Anajulikana: ameandika",
    hint: "Michango ambayo bado ipo na inaonekana kwa wote.",
    source: CORAL,
  },
  "trust-trusted-days": {
    label: "Anaaminika baada ya",
    hint: "Tangu kujisajili.",
    source: "Discourse, kiwango cha imani 2: siku 15.",
  },
  "trust-trusted-read": {
    label: "Anaaminika: amesoma",
    hint: "Huhesabiwa vivyo hivyo.",
    source: "Discourse, kiwango cha imani 2: kusoma machapisho 100.",
  },
  "trust-trusted-kept": {
    label: "Anaaminika: ameandika",
    hint: "Imani huondoa vikomo. Kamwe haimfanyi mtu kuwa msimamizi.",
    source: "Discourse hutaka michango kwa mada tatu; hapa michango kumi ni karibu sawa na hiyo.",
  },
  "trust-upheld-most": {
    label: "Imani hupotea zikizidi",
    hint: "Ripoti dhidi ya mtu ambazo wasimamizi walizichukulia hatua, ndani ya siku 100: hapo huchukuliwa kama mwanachama mpya.",
    source: "Discourse, kiwango cha imani 3, nayo huangalia siku 100 zilizopita.",
  },
};

/** One word or several: "which" agrees with them. */
const which = (found: readonly string[], one: string, several: string) =>
  found.length === 1 ? one : several;

/** Why a filter found something, to its writer and to moderators: what it saw, and what it does not mean. */
const why: typeof en.filters.why = {
  length: (_found, count) =>
    `Maandishi haya yana chini ya ${plural(count, { one: "herufi #", other: "herufi #" })}, na hapa maandishi mafupi humsubiri msimamizi.`,
  "banned-words": (found) =>
    found.length === 0
      ? "Maandishi haya yana neno ambalo halitumiki kwenye tovuti hii."
      : `Maandishi haya yana ${quoted(found)}, ${which(found, "neno ambalo kanuni za tovuti hii haziliruhusu", "maneno ambayo kanuni za tovuti hii haziyaruhusu")}.`,
  repeat: (_found, count) =>
    count === 0
      ? "Maandishi yaleyale yalitumwa kwenye tovuti hii ndani ya siku moja iliyopita."
      : `Maandishi yaleyale yalitumwa na mtu yuleyule chini ya ${plural(count, { one: "dakika # iliyopita", other: "dakika # zilizopita" })}.`,
  "suspect-words": (found) =>
    found.length === 0
      ? "Maandishi haya yana neno ambalo wasimamizi wanataka kuliangalia."
      : `Maandishi haya yana ${quoted(found)}, ${which(found, "neno ambalo wasimamizi wanataka kuliangalia", "maneno ambayo wasimamizi wanataka kuyaangalia")} kwanza.`,
  links: (_found, count) =>
    `Maandishi haya yana ${plural(count, { one: "kiungo #", other: "viungo #" })}, kama matangazo yalivyo mara nyingi.`,
  "silenced-links": () => "Msimamizi ameomba kuona viungo vya akaunti hii kabla havijaonekana.",
  newcomer: (_found, count) =>
    count === 0
      ? "Michango ya kwanza ya wanachama wapya husomwa na msimamizi kabla ya kuonekana."
      : `Michango ya kwanza ya wanachama wapya husomwa na msimamizi kabla ya kuonekana: ${plural(count, { one: "umebaki #", other: "imebaki #" })}.`,
  burst: (_found, count) =>
    plural(count, {
      one: "Ni mchango # wa mtu yuleyule ndani ya dakika kumi.",
      other: "Ni mmoja kati ya michango # ya mtu yuleyule ndani ya dakika kumi.",
    }),
  rejected: (_found, count) =>
    `Wasimamizi waliondoa au hawakuchapisha asilimia ${count} ya yale ambayo mtu huyu alituma katika siku saba zilizopita.`,
  address: (_found, count) =>
    plural(count, {
      one: "Akaunti # imetuma michango kutoka anwani ileile ndani ya siku 30.",
      other: "Akaunti # zimetuma michango kutoka anwani ileile ndani ya siku 30.",
    }),
  learnt: (found, count) =>
    `Maandishi haya yanafanana na yale ambayo wasimamizi wameyakataa (asilimia ${count})${found.length > 0 ? `, hasa kwa ${quoted(found)}` : ""}. Anayeamua ni msimamizi, si kichujio hiki.`,
};

/** What each filter is called, to admins. */
const names: typeof en.filters.names = {
  length: "Maandishi mafupi sana",
  "banned-words": "Maneno yaliyopigwa marufuku",
  repeat: "Maandishi yaleyale tena",
  "suspect-words": "Maneno ya kushukiwa",
  links: "Viungo vingi",
  "silenced-links": "Viungo ambavyo msimamizi amevinyamazisha",
  newcomer: "Michango ya kwanza ya wanachama wapya",
  burst: "Michango mingi ndani ya dakika kumi",
  rejected: "Mingi ilikataliwa hivi karibuni",
  address: "Akaunti kadhaa kutoka anwani moja",
  learnt: "Maandishi kama yale mliyokataa",
};

/** Problems with a list. */
export const filterProblems: typeof en.filterProblems = {
  tooManyWords: (n: number) => `Yasizidi maneno ${n.toLocaleString("sw")}, wala baiti 70,000 kwa jumla.`,
  unusableWords: (n: number) =>
    plural(n, {
      one: "Mstari mmoja hauwezi kutafutwa. Kila mstari unahitaji angalau herufi au tarakimu mbili, na usizidi herufi 100.",
      other:
        "Mistari # haiwezi kutafutwa. Kila mstari unahitaji angalau herufi au tarakimu mbili, na usizidi herufi 100.",
    }),
};

const words: typeof en.filters.words = {
  title: "Orodha za maneno",
  lead: "Maneno yanayokataliwa, na maneno ambayo wasimamizi wanataka kuyaona kwanza. Jaribu orodha kwa yale ambayo watu wameandika kabla ya kuiwasha: mengi yanayonaswa na neno yana nia njema.",
  how: "Jinsi maneno yanavyolinganishwa",
  rules: [
    "Neno au kifungu kimoja kwa kila mstari. Maneno mazima tu huhesabiwa: “kata” halinasi “mkataba”.",
    "Herufi kubwa, alama za lafudhi na upana havileti tofauti, wala herufi zinazofanana: “casino” hunasa “CASÍNO”, “саsino” yenye herufi za Kikirili, “c4sin0”, “cas-ino” na “c a s i n o”.",
    "Alama * nyuma ya neno inawakilisha mwisho wowote: “bahati*” hunasa “bahatika” na “bahatisha”. Husaidia katika lugha zinazounganisha maneno: Kijerumani, Kikorea, Kituruki.",
    "Katika Kithai, Kichina na Kijapani, ambazo haziandiki nafasi kati ya maneno, neno huhesabiwa pale ambapo kamusi inaruhusu lianze na liishe.",
    "Emoji nazo zinaweza kuwa kwenye orodha. Hakuna chochote hapa kilicho ruwaza: mabano na nukta hayana maana ya pekee.",
  ],
  each: {
    banned: {
      label: "Maneno yaliyopigwa marufuku",
      hint: "Maandishi yenye mojawapo ya haya hayapokelewi; aliyeandika huambiwa lilikuwa neno gani, na anaweza kulibadilisha. Ifanye iwe fupi.",
    },
    suspect: {
      label: "Maneno ya kushukiwa",
      hint: "Maandishi yenye mojawapo ya haya husubiri hadi msimamizi atakapoyasoma.",
    },
  },
  isOff: "Imezimwa.",
  what: {
    off: "Iwashe",
    flag: "Sasa: huonyeshwa, na huwekwa kwenye foleni",
    hold: "Sasa: huzuiliwa, yamsubiri msimamizi",
    refuse: "Sasa: hayapokelewi",
  },
  tryIt: "Jaribu",
  switchOn: "Washa",
  tried: (n: number) =>
    plural(n, {
      one: "Zimejaribiwa kwa mchango mpya zaidi",
      other: "Zimejaribiwa kwa michango # mipya zaidi",
    }),
  notYet: "Bado hakuna kilichobadilika: orodha zitaanza kutumika utakapoziwasha.",
  met: (met: number, silent: number) =>
    `${plural(met, { one: "Neno # lingenasa kitu", other: "Maneno # yangenasa kitu" })}${silent > 0 ? `, ${plural(silent, { one: "# lisingenasa chochote", other: "# yasingenasa chochote" })}` : ""}.`,
  metNothing: (n: number) =>
    n === 0 ? "Hakuna neno kwenye orodha hii." : "Hakuna neno lake ambalo lingenasa chochote.",
  inReplies: (n: number) => plural(n, { one: "katika mchango #", other: "katika michango #" }),
  more: (n: number) => plural(n, { one: "na neno # zaidi", other: "na maneno # zaidi" }),
};

export const filters: typeof en.filters = {
  words,
  why,
  names,
  settings,
  trust: { newcomer: "Mwanachama mpya", known: "Anajulikana hapa", trusted: "Anaaminika" },
};
