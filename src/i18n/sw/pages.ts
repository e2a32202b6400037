import type * as en from "../en/pages.ts";

export const pages: typeof en.pages = {
  notFound: {
    title: "Hakuna kitu hapa",
    text: "Ukurasa huu haupo hapa. Huenda ulihamishwa, uliondolewa, au haukuwahi kuwepo.",
  },
  fault: {
    title: "Kuna kilichoharibika",
    text: "Kuna kilichoharibika kwa upande wetu, nacho kimerekodiwa. Huenda ulichotuma hakikuhifadhiwa; tafadhali jaribu tena baada ya muda mfupi.",
  },
  busy: {
    title: "Kuna kazi nyingi kwa sasa",
    text: "Tovuti ina kazi nyingi na haikuweza kuhifadhi hiki. Tafadhali kitume tena baada ya muda mfupi.",
  },
  tooLarge: { title: "Kikubwa mno", text: "Hiki ni zaidi ya kinachoweza kutumwa kwa mara moja." },
  tooMany: { title: "Baada ya muda kidogo" },
  refused: { title: "Hili haliwezekani", text: "" },
  unreadable:
    "Hii haikuweza kusomwa: kuna kitu kinakosekana katika kilichotumwa, au si kama inavyopaswa kuwa. Rudi nyuma, pakia ukurasa upya, kisha utume tena.",
  otherSite: (site: string) =>
    `Fomu ilitumwa kutoka anwani nyingine isiyo ${site}. Fungua ukurasa huko kisha utume tena.`,
  errorHelp: "Nenda kwenye maswali yaliyo wazi, au tuambie ulikuwa ukitafuta nini.",
  toQuestions: "Maswali yaliyo wazi",
  back: "Rudi ulipokuwa",
  typed: {
    again: "Hiki ndicho ulichotuma. Hakuna kinachopotea maadamu ukurasa huu uko wazi.",
    copy: "Hiki ndicho ulichoandika, ili ukinakili:",
    field: (n: number) => (n === 1 ? "Ulichoandika" : `Ulichoandika, sehemu ya ${n}`),
    /** Fields by their names in the forms. */
    names: {
      title: "Kichwa",
      standfirst: "Utangulizi",
      body: "Maandishi",
      prompt: "Swali",
      note: "Maelezo",
      message: "Ujumbe",
      about: "Kuhusu wewe",
      display_name: "Jina linaloonyeshwa",
      username: "Jina la mtumiaji",
    },
    send: "Tuma tena",
  },

  about: {
    title: (site: string) => `Kuhusu ${site}`,
    description: "Tovuti hii ni nini, na mijadala yake inafanyaje kazi.",
    lead: "Makala husema kile ambacho mtu fulani amegundua. Wanachokijua wasomaji kwa kawaida hubaki bila kutumika. Hapa kila makala huishia kwa swali, na majibu hubaki nayo.",
    how: "Jinsi inavyofanya kazi",
    steps: [
      "Kila makala huishia kwa swali lake la Reader Pool. Ndilo linalozungumziwa katika mjadala ulio chini yake.",
      "Jibu huzungumzia swali. Mchango ulio chini yake huzungumzia jibu hilo, au mchango mwingine. Majibu hutenganishwa, ili ubishi mmoja mrefu usiyafukie mengine.",
      "Kura husema kwamba mchango unaongeza kitu, au hauongezi; si ya kuonyesha kwamba unakubaliana nao. Kura ndizo zinazoamua kinachokaa juu. Hakuna anayeona ni nani aliyepiga kura.",
      "Waandishi wanaweza kubandika hadi michango mitatu, na kufunga mjadala wa makala yao. Wasimamizi wanaweza kuficha mchango; hutoa sababu, na wanachofanya kimo katika daftari la wazi la maamuzi.",
    ],
    log: "Soma daftari la maamuzi",
    begin:
      "Ili kusoma huhitaji chochote. Ili kujibu, kuchangia au kupiga kura unahitaji akaunti: jina, anwani isiyoonwa na yeyote, na nenosiri.",
    keepers: "Wanaosimamia",
    keepersText: "Wanasoma kinachoripotiwa, na kujibu kinachotumwa kwa fomu ya mawasiliano.",
    noKeepers: "Bado hakuna.",
    software:
      "Tovuti hii inatumia Reader Pool, jukwaa huru la mijadala kwa tovuti zinazochapisha makala. Yeyote anaweza kuliendesha, kulisoma na kulibadilisha, chini ya Leseni ya MIT.",
  },

  rules: {
    title: "Kanuni",
    description: "Kisichokubalika hapa, na kinachotokea kwacho.",
    lead: "Pinga kadiri upendavyo: makala, swali, au mawazo ya wengine. Zungumzia kilichosemwa, si aliyekisema. Kisichokubalika ni:",
    happens: "Kinachotokea baadaye",
    happensText: [
      "Yeyote anaweza kuripoti mchango, mtu au makala, kwa mojawapo ya sababu hizi. Msimamizi huangalia.",
      "Mchango uliofichwa huacha nafasi yake ikiwa tupu, pamoja na sababu; michango iliyoujibu hubaki. Aliyeuandika bado anaona maandishi yake, na maelezo ya msimamizi.",
      "Mhusika huelezwa kilichofanywa na sababu yake, na anaweza kukata rufaa kwa miezi sita; hapo mtu mwingine huamua, ikiwa yupo mtu mwingine.",
      "Kila uamuzi huorodheshwa hadharani, pamoja na sababu yake.",
    ],
    wrong: "Kuna jambo jingine? Lieleze kwa fomu ya mawasiliano.",
  },

  privacy: {
    title: "Faragha",
    description: "Kile ambacho tovuti hii inahifadhi kukuhusu, na kile isichohifadhi.",
    lead: "Tovuti hii huhifadhi inachohitaji kwa mjadala kati ya watu wanaorudi. Haina matangazo, vifuatiliaji wala vihesabio, na haipakii chochote kutoka tovuti nyingine: fonti na skripti ni zake yenyewe. Kivinjari chako hakizungumzi na mwingine yeyote.",
    reading: "Ikiwa unasoma tu",
    readingText:
      "Hakuna chochote kukuhusu kinachohifadhiwa kwenye seva. Hakuna kidakuzi hadi uingie, au uandike kitu. Kivinjari chako hukumbuka, kwa ajili yake chenyewe, umesoma kila mjadala hadi wapi, ili kiweze kuonyesha kilicho kipya; hakimwambii yeyote.",
    cookies: "Vidakuzi",
    cookiesText: "Kuna aina sita. Vinaweza kusomwa na tovuti hii pekee, na si kwa skripti.",
    cookieSession: (days: number) =>
      `“session” hukuwezesha kubaki umeingia. Kina namba nasibu na huisha unapotoka, au baada ya siku ${days} bila kutembelea.`,
    cookieKept: (days: number) =>
      `“kept” huwekwa unapoandika mchango kabla ya kuingia. Huyapata tena maandishi yako ukishaingia, na huisha baada ya siku ${days}, pamoja na maandishi hayo.`,
    cookieLanguage:
      "“language” huwekwa unapochagua lugha chini ya ukurasa. Hushikilia chaguo hilo, na huisha baada ya mwaka mmoja.",
    cookieForm:
      "“form” huwekwa unapotuma fomu baada ya kipindi chako cha kuingia kuisha. Hukipata tena ulichoandika ukisharudi ndani, na huisha baada ya siku moja, pamoja na maandishi hayo.",
    cookieFlash:
      "“flash” hushika, kwa muda usiozidi dakika moja, ulichofanya sasa hivi (“Mchango wako umechapishwa.”), ili ukurasa unaofuata uweze kukisema.",
    cookieFlow:
      "“flow-…” huwekwa unapokuwa njiani kuingia: kati ya nenosiri na hatua ya pili, kwa ufunguo wa kuingia, au kupitia tovuti nyingine. Huipata tena njia yako, na huisha baada ya nusu saa, si zaidi.",
    drafts:
      "Unachoandika bila kukituma huhifadhiwa katika hifadhi ya kivinjari chako chenyewe, ili kiwepo utakaporudi. Ukiwa umeingia huhifadhiwa hapa pia, ili vifaa vyako vingine vikipate: si kwa macho ya yeyote ila yako, hadi ukitume au ukifute, na kwa siku zisizozidi 30.",
    account: "Ikiwa una akaunti",
    accountList: [
      "Jina lako, jina linaloonyeshwa, unachoandika kujihusu, na tangu lini uko hapa. Kila mtu anaweza kuviona. Majina uliyokuwa nayo awali, ili viungo vya zamani vikufikie na mtu mwingine asiyapate.",
      "Anwani yako ya barua pepe, na lini uliithibitisha. Hakuna mwingine anayeiona isipokuwa mwendeshaji wa seva.",
      "Nenosiri lako, kama heshi ya argon2id, ambayo haiwezi kurudishwa kuwa nenosiri. Ukiviweka: siri ya programu yako ya uthibitishaji, misimbo yako ya dharura kama heshi, sehemu ya wazi ya funguo zako za kuingia; na ni akaunti zipi za kwingine zinazofungua hii.",
      "Unachoandika, pamoja na nyakati zake na matoleo ya awali. Ni cha hadhara. Msimamizi anaweza kuficha mchango; kilicho chako unaweza kukifuta mwenyewe.",
      "Unachoandika kabla ya kuthibitisha anwani yako, pale tovuti inapoomba uthibitishe: hakuna mwingine anayekiona. Usipoithibitisha kamwe, hufutwa siku 30 baada ya kiungo cha mwisho cha kuithibitisha kuisha muda, pamoja na tunachojua kuhusu viungo hivyo.",
      "Unachofuta hupoteza maandishi yake ndani ya dakika chache. Ikiwa kiliripotiwa, wasimamizi wanaweza kukisoma hadi watakapoamua, na kilichofutwa na msimamizi wanaweza kukisoma maadamu unaweza kukata rufaa: si zaidi ya miezi sita.",
      "Kura zako, ili kila moja ihesabiwe mara moja. Jumla zake pekee ndizo zinazoonyeshwa.",
      "Michango ambayo imeonekana kwenye skrini yako, unachofuatilia na kunyamazisha, uliowazuia, namna unavyotaka kuarifiwa, na kikasha chako. Hakuna mwingine anayeviona.",
      "Ripoti na ujumbe wako kwa wasimamizi. Ni wao pekee wanaovisoma.",
      "Walichoamua wasimamizi kukuhusu wewe na ulichoandika, na maelezo yao wenyewe. Ni wewe na wao pekee mnaosoma taarifa za sababu, na ni wao pekee wanaosoma maelezo hayo.",
      "Anwani ya kompyuta yako unapoandika, kama heshi yenye ufunguo, kwa siku 30, na heshi ya unachoandika, kwa siku moja. Hakuna kati ya hizi inayoweza kurudishwa ilivyokuwa; vichujio huzitumia kugundua mmiminiko wa maandishi na akaunti za pili.",
      "Vipindi vyako vya kuingia: tangu lini, kwa kivinjari kipi, na anwani ambako kila kimoja kilitumika mara ya mwisho, ili utambue ikiwa mtu mwingine ameingia. Baada ya siku 30 ni mtandao tu unaobaki wa anwani. Unaweza kukomesha kila kipindi, na huisha chenyewe baada ya siku 30 bila kutembelea.",
      "Ukitaka kuarifiwa kwenye kifaa, anwani ambayo mtengenezaji wake hupokelea ujumbe kwa ajili ya kifaa hicho. Kinachotumwa huko husimbwa kwa ajili ya kifaa chako.",
      "Barua pepe ulizotumiwa, kwa siku 30.",
      "Umejaribu mara ngapi hivi karibuni kuingia, kuandika au kuripoti, kwa akaunti na kwa heshi yenye ufunguo ya anwani: kwa muda usiozidi siku moja. Hili huwazuia wanaokisia manenosiri au kuimiminia tovuti maandishi.",
    ],
    leaving: "Ukiondoka",
    leavingText:
      "Unaweza kuomba akaunti yako ifutwe wakati wowote. Hadi siku moja baadaye unaweza kubadili nia; kisha:",
    leavingList: [
      "Jina, anwani, nenosiri, kila unachoingilia, mipangilio yako, rasimu, kikasha, unachofuatilia na ulichosoma, barua pepe ulizotumiwa, na maelezo ya wasimamizi kukuhusu hufutwa kabisa.",
      "Michango yako hubaki, ikionyeshwa kuwa ya msomaji aliyeondoka, au hufutwa: upendavyo. Pale wengine walipoujibu mchango uliofutwa, hubaki nafasi tupu; maandishi ya mchango ulioripotiwa huondoka uamuzi wake unapotolewa.",
      "Makala hubaki na tovuti, bila jina lolote. Kura bado zinahesabiwa. Ripoti na ujumbe wako hubaki kwa wasimamizi bila jina lako; ujumbe uliojibiwa hupoteza maneno yake, ambao hakuna aliyeujibu bado hubaki nayo. Ulichotuma bila kuingia ni miongoni mwao ikiwa anwani yako imethibitishwa.",
      "Walichoamua wasimamizi hubaki kwenye daftari, na rufaa pamoja nacho, bila jina lako na bila maandishi.",
      "Majina yako ya mtumiaji huhifadhiwa kama heshi, isiyoongoza kwa yeyote: ili mtu mwingine asichukue jina lako na kujifanya wewe. Pale wengine walipoandika jina lako katika maandishi yao, linabaki.",
      "Barua pepe inayosema kwamba imekamilika huhifadhiwa pamoja na anwani yako kwa siku 30, kama kila barua pepe.",
    ],
    reporting: "Ukiripoti kitu bila akaunti",
    reportingText:
      "Ripoti yako huhifadhiwa, pamoja na anwani yako ya barua pepe ukiitoa, na heshi yenye ufunguo ya anwani ya kompyuta yako, dhidi ya mmiminiko wa ripoti. Anwani ya barua pepe hufutwa siku 30 baada ya uamuzi, na heshi siku 30 baada ya ripoti. Ni wasimamizi pekee wanaosoma ulichoandika.",
    decisions: "Daftari la maamuzi",
    decisionsText:
      "Wanachoamua wasimamizi huorodheshwa hadharani, pamoja na mchango uliohusika na sababu. Maelezo ya msimamizi ni ya mhusika pekee. Maandishi yaliyoamuliwa huhifadhiwa pamoja na uamuzi kwa miezi sita, maadamu rufaa inaweza kukatwa, kwa ajili ya mhusika na wasimamizi. Kichujio huhesabu maneno ya maandishi kama hayo, ili kujifunza kutokana nayo.",
    server: "Seva",
    serverText:
      "Programu huandika kumbukumbu ya kilichoombwa na ya hitilafu: ukurasa, wakati, na namba ya akaunti, bila anwani yako wala ulichotuma. Seva ya wavuti iliyo mbele yake, na anayeihifadhi, wanaweza kuwa na kumbukumbu zao wenyewe; muulize mwendeshaji wa tovuti.",
    copies: "Nakala",
    copiesText:
      "Nakala za hifadhidata hutengenezwa ili isipotee. Zina kile ilichokuwa nacho zilipotengenezwa, pia cha watu walioondoka tangu hapo, hadi mwendeshaji wa tovuti atakapozifuta: muulize ni muda gani. Ikiwa nakala itahitaji kurudishwa, yeyote aliyeondoka baada ya kutengenezwa kwake ni lazima afutwe tena.",
    rights: "Data yako",
    rightsText:
      "Chini ya Mipangilio unaweza kuchukua nakala ya kila kitu ambacho tovuti inacho kukuhusu, kukirekebisha, na kuomba akaunti yako ifutwe, bila kumuuliza yeyote. Katika nchi nyingi hayo yote ni haki yako. Kwa jambo jingine lolote kuna fomu ya mawasiliano.",
    rightsLink: "Data yako",
  },
};
