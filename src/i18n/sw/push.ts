/** Notifications on one's devices, and the page for when there is no network. */
import type * as en from "../en/push.ts";

export const push: typeof en.push = {
  title: "Kwenye vifaa vyako",
  lead: "Kifaa kinaweza kuonyesha uliyochagua hapo juu hata kama hakuna ukurasa wa tovuti hii ulio wazi. Kinafanya hivyo maadamu umeingia kwenye kifaa hicho.",
  add: "Niarifu kwenye kifaa hiki",
  asking: "Kivinjari chako kinauliza kama unataka hili.",
  denied:
    "Kivinjari hiki kimewekwa kisiruhusu arifa kutoka hapa. Unaweza kubadilisha hilo katika mipangilio yake ya tovuti hii.",
  failed:
    "Hilo halikufaulu. Kivinjari hakikuweza kuifikia huduma yake ya arifa; tafadhali jaribu tena baadaye.",
  needsScript: "Arifa kwenye kifaa zinahitaji JavaScript.",
  too: "Pia kwenye vifaa vyangu",
  loggedOut: "Umetoka huko: hakiarifiwi",
  since: "tangu",
  reached: "kiliarifiwa mwisho",
  remove: "Ondoa",
  removeOf: (device: string) => `Usitume chochote tena kwa ${device}`,
  offline: {
    title: "Hujaunganishwa kwa sasa",
    text: "Ukurasa huu haukuweza kuletwa: hakuna mtandao, au tovuti haipatikani kwa muda. Itarudi.",
    kept: "Ulichokuwa ukiandika kimehifadhiwa kwenye kifaa hiki.",
    again: "Jaribu tena",
  },
};

export const pushFlashes: typeof en.pushFlashes = {
  pushOn: "Kuanzia sasa kifaa hiki kitakuarifu yanayotokea.",
  pushOff: "Kifaa hicho hakitaarifiwa tena.",
  pushFailed:
    "Huduma ya arifa ya kivinjari hiki si mojawapo ya tunazoweza kutumia. Hakuna kilichobadilishwa.",
};

export const pushProblems: typeof en.pushProblems = {
  pushBroken: (_n: number) => "Kivinjari kimetuma kitu kisichoweza kutumika.",
  pushService: (_n: number) => "Hii si anwani ya huduma ya arifa tunayoijua.",
};
