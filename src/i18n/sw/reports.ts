import type * as en from "../en/reports.ts";

/** What was done about a report, for whoever sent it. What is not here has `acted` or `letStand`. */
const outcomes: typeof en.reports.receipt.outcomes = {
  dismiss: "Wasimamizi wameangalia, na wameamua libaki lilivyo.",
  hide: "Mchango ulifichwa.",
  delete: "Mchango ulifutwa.",
  move: "Mchango ulihamishiwa kwenye mjadala unaoufaa.",
  merge: "Mchango uliunganishwa na ule uliourudia.",
  warn: "Anayehusika alionywa.",
  suspend: "Akaunti ilisimamishwa.",
  "hold-links": "Kinachotumwa na akaunti hii chenye viungo sasa huangaliwa kabla ya kuonekana.",
  "lock-branch": "Hakuna zaidi kinachoweza kuongezwa chini ya mchango huo.",
  "take-down": "Makala iliondolewa.",
};

export const reports: typeof en.reports = {
  title: {
    reply: "Ripoti mchango",
    person: "Ripoti mtu",
    article: "Ripoti makala",
  },
  lead: {
    reply: "Msimamizi atausoma, pamoja na sababu yako. Aliyeuandika hajui aliyeuripoti.",
    person:
      "Ni kwa yale ambayo mtu hufanya mara kwa mara, au anayosema kujihusu kwenye ukurasa wake. Kosa la mchango mmoja ni bora kuliripoti kwenye mchango huo.",
    article: "Msimamizi ataisoma, pamoja na sababu yako. Mwandishi wake hajui aliyeiripoti.",
  },
  legend: {
    reply: "Mchango huu una tatizo gani?",
    person: "Kuna tatizo gani?",
    article: "Makala hii ina tatizo gani?",
  },
  note: "Je, kuna jambo ambalo wasimamizi wanapaswa kulijua?",
  noteHint:
    "Unaweza kuacha hapa patupu, isipokuwa kwa jambo jingine. Kwa jambo lililo kinyume cha sheria, tafadhali sema ni sheria ipi, na kwa nini.",
  email: "Anwani yako ya barua pepe",
  emailHint:
    "Unaweza kuacha hapa patupu. Ukiiandika utapata stakabadhi kwa barua pepe, na utajulishwa uamuzi; bila hiyo, ni ukurasa unaofuata pekee utakaousema. Haitumiwi kwa lingine lolote, na hufutwa mwezi mmoja baada ya uamuzi.",
  trap: "Acha sehemu hii ikiwa tupu",
  goodFaith: "Kwa kutuma hii unasema kwamba, kwa kadiri unavyojua, ni ya kweli na kamili.",
  by: "Umeandikwa na",
  person: "Ripoti mtu huyu",
  personOf: (name: string) => `Ripoti ${name}`,
  article: "Ripoti makala hii",
  done: "Asante. Wasimamizi wamepata ripoti yako.",
  already: "Umesharipoti hili, na bado wasimamizi hawajalifikia.",
  added: "Ulichoandika sasa kimeongezwa kwenye ripoti hiyo.",
  notAdded: "Ulichoandika sasa hakikuongezwa kwenye ripoti hiyo: hakuna nafasi zaidi.",
  alreadyHere:
    "Mtu anayetumia muunganisho huu wa intaneti amesharipoti hili, na bado wasimamizi hawajalifikia. Ulichoandika sasa hakikuongezwa kwenye ripoti hiyo.",
  yourReceipt: (number: string) => `Stakabadhi yako: ${number}`,
  back: {
    reply: "Rudi kwenye mchango",
    person: "Rudi kwenye ukurasa",
    article: "Rudi kwenye makala",
  },

  receipt: {
    title: (number: string) => `Ripoti ${number}`,
    waiting: "Asante. Wasimamizi wamepata ripoti yako; bado hakuna kilichoamuliwa.",
    takenBack: "Baadaye hili lilitenguliwa.",
    decisionTakenBack: "Kilichoamuliwa kilitenguliwa.",
    outcomes,
    acted: "Wasimamizi wamechukua hatua.",
    letStand: "Wasimamizi wameangalia, na wameacha mambo yalivyo.",
    decided: "Uamuzi:",
    automatic: "Uamuzi ulifanywa na kanuni ya tovuti, bila mtu.",
    rule: "Kanuni",
    about: "Ulichoripoti",
    kind: { reply: "Mchango", person: "Mtu", article: "Makala" },
    below: "chini ya",
    hidden: "Mchango huo sasa umefichwa.",
    deleted: "Mchango huo sasa umefutwa.",
    gone: "Haipatikani tena kusomwa hapa.",
    reason: "Sababu yako",
    note: "Maelezo yako",
    sent: "Imetumwa",
    next: "Kinachofuata",
    keep: "Tunza anwani ya ukurasa huu: ndiyo stakabadhi yako, na yeyote aliye nayo anaweza kuusoma.",
    willMail: "Pia utajulishwa uamuzi kwa barua pepe.",
    willTell: "Utajulishwa uamuzi kwenye kikasha chako. Ukurasa huu nao utausema.",
    willShow:
      "Hukuacha anwani, kwa hiyo ni ukurasa huu pekee utakaosema kilichoamuliwa. Utazame tena baada ya siku moja au mbili.",
    told: "Wasimamizi wamemweleza mhusika hili, naye anaweza kukata rufaa ikiwa ameondolewa chochote. Ukiona kwamba si sahihi, waambie wasimamizi.",
    untold: "Ukiona kwamba hili si sahihi, waambie wasimamizi.",
    write: "Waandikie wasimamizi",
    log: "Maamuzi yote",
  },

  mail: {
    subject: (number: string) => `Ripoti yako ${number}`,
    received: "Asante. Wasimamizi wamepata ripoti yako, na wataiangalia.",
    address:
      "Kwenye stakabadhi yako unaweza kuona wakati wowote matokeo yake. Yeyote aliye na anwani yake anaweza kuisoma.",
    open: "Fungua stakabadhi",
    outcomeSubject: (number: string) => `Imeamuliwa: ripoti yako ${number}`,
    outcome: (number: string) => `Wasimamizi wameamua kuhusu ripoti yako ${number}.`,
    endSubject: (number: string) => `Umetenguliwa: uamuzi kuhusu ripoti yako ${number}`,
    end: (number: string) =>
      `Kilichoamuliwa kuhusu ripoti yako ${number} kimetenguliwa. Ikiamuliwa vingine, utajulishwa hilo pia.`,
    decision: "Uamuzi",
    rule: "Kanuni",
    about: "Kuhusu",
    number: "Namba",
    kind: { reply: "Mchango", person: "Mtu", article: "Makala" },
    wrong:
      "Ukiona kwamba hili si sahihi, waandikie wasimamizi, na utaje namba. Stakabadhi yako, ambayo tulikutumia anwani yake awali, inasema vivyo hivyo.",
    contact: "Waandikie wasimamizi",
    why: "Umepokea barua hii kwa sababu mtu alitoa anwani hii alipotuma ripoti huko. Ikiwa si wewe, hakuna kinachohitaji kufanywa: anwani hufutwa mwezi mmoja baada ya uamuzi.",
  },
};
