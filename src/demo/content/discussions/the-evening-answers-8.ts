import type { DemoReply } from "../types.ts";

/** Shorter ones, and some that came late. */
export const answers: DemoReply[] = [
  {
    by: "mzee_hassan",
    hoursAfter: 71,
    lang: "sw",
    body: `Kupeana habari za mgonjwa bila kuulizwa. Nikiwa tarishi nilibeba barua moja na ujumbe tisa: "mwambie amepata nafuu", "mwambie bado". Barua ilikuwa na stempu, ujumbe haukuwa nayo. Serikali haikujua ni kiasi gani ilibeba bure.

Nani apoteze? Anayesema "siyo mambo yangu".`,
    up: 26,
    replies: [
      {
        by: "zuri",
        hoursAfter: 75,
        lang: "sw",
        body: `Mzee, huu ndio mtandao wa kwanza wa kijamii, na wewe ulikuwa seva yake.`,
        up: 21,
      },
    ],
  },
  {
    by: "maeve",
    hoursAfter: 73,
    body: `The half-door. Bottom shut for the hens, top open for the talk. You could have a conversation without letting a soul in and without shutting a soul out, and I've yet to meet the smart lock that does both.

What'd we lose? Heat. I know, I know. I do the chests.`,
    up: 29,
    replies: [
      {
        by: "quiet_at_six",
        hoursAfter: 83,
        body: `That I could live with. Who's for half a door?`,
        up: 23,
      },
    ],
  },
  {
    by: "tesfaye",
    hoursAfter: 79,
    body: `The coffee. Three rounds, *abol, tona, baraka*, and nobody leaves before the third. It takes two hours. My wife is asked to three of them on a Sunday and has to choose which neighbour to offend.

That is who gives something up, and we should say so plainly: it is done by women, sitting on low stools, over smoke. I love it and I've never made it once. I'm going to try this week. There will be complaints, and I'm used to those.`,
    up: 22,
    down: 2,
    replies: [
      {
        by: "baraka",
        hoursAfter: 83,
        body: `I have only now seen that the third round has my name. You let me fight with you for three days and never mentioned it.`,
        up: 24,
        replies: [
          {
            by: "tesfaye",
            hoursAfter: 85,
            body: `It means *blessing*. I was waiting until it was true.`,
            up: 33,
          },
        ],
      },
      {
        by: "desta",
        hoursAfter: 188,
        body: `I drank it. For the record of the city: the first round was burnt, the second was tea, I think, and the third was worth two hours.`,
        up: 25,
      },
    ],
  },
  {
    by: "ayan",
    hoursAfter: 102,
    body: `Someone to walk in the dark with. In Garissa we went to fetch water at five in the morning, eleven girls, and I don't remember one of the buckets. Now I get off the last bus in Leicester and walk eleven minutes with a key between my fingers, behind a woman who's walking eleven minutes with a key between hers.

What would have to be given up? One of us has to speak first.`,
    up: 40,
    replies: [
      {
        by: "g_wambui",
        hoursAfter: 106,
        body: `Cough first. Then say "horrible night" whatever sort of night it is. I have picked up four walking companions this way, and a goat.`,
        up: 30,
        replies: [
          {
            by: "ayan",
            hoursAfter: 179,
            body: `It was a lovely night. I said it was horrible. She's called Denise.`,
            up: 45,
          },
        ],
      },
    ],
  },
  {
    by: "mona_k",
    hoursAfter: 92,
    lang: "ar",
    body: `السَّبَت: السلة التي تنزل بالحبل من الشرفة. كان البائع يضع فيها الخبز، والجارة في الثاني تضيف إليها خبرًا وهي مارّة أمامها. لا أريد المصعد ولا التوصيل، أريد خبزًا **يمرّ على الجيران** قبل أن يصل إليّ.`,
    up: 27,
    replies: [
      {
        by: "سلمى",
        hoursAfter: 97,
        lang: "ar",
        body: `وصلني مرة رغيف ناقص وخبر زائد. كان الخبر ألذّ.`,
        up: 22,
      },
    ],
  },
  {
    by: "سلمى",
    hoursAfter: 106,
    lang: "ar",
    body: `أن نعرف من **لا** يخرج. كان في شارعنا رجل يعدّ الشبابيك المفتوحة كل صباح، وإذا نقص واحد طرق الباب. كنا نسمّيه «الحشري». مات في شباك مغلق، وبقي ثلاثة أيام، لأن أحدًا لم يكن يعدّ.`,
    up: 38,
    edited: {
      before: `أن نعرف من **لا** يخرج. كان في شارعنا رجل يعدّ الشبابيك المفتوحة كل صباح، وكنا نسمّيه «الحشري». مات ولم ينتبه أحد.`,
      hoursAfter: 0.8,
    },
    replies: [
      {
        by: "juma",
        hoursAfter: 109,
        body: `The man who counted the open windows, and nobody to count his. Salma, write this one. I mean at full length, here.`,
        up: 19,
      },
    ],
  },
  {
    by: "hélène",
    hoursAfter: 108,
    lang: "fr",
    body: `Le bonjour obligatoire. Pas le sourire, pas la conversation : le bonjour, comme une taxe. Dans ma rue on le payait à tout le monde, même au notaire. Ce qu'on y perdrait ? Le droit d'être ailleurs en marchant, c'est-à-dire le téléphone.`,
    up: 19,
    down: 6,
  },
  {
    by: "neema",
    hoursAfter: 112,
    body: `As a reader, not as the moderator: *witnesses*. When I began at the court, two neighbours came along with everybody, unasked, and sat behind them on the bench. They seldom said a thing. People lied less, and wept less, with a neighbour behind them. Now they come alone, with a file.

It would cost somebody a morning. I have seen what it costs the one in front.`,
    up: 35,
    replies: [
      {
        by: "ex.sgt.mwita",
        hoursAfter: 115,
        body: `True. We used to call them "the bench". One never hit a man who had a bench. I'm sorry to say that I mean that literally.`,
        up: 22,
      },
    ],
  },
  {
    by: "waithera",
    hoursAfter: 104,
    body: `The merry-go-round with *things* and not money. In my mother's chama each month every woman brought one cup, and one of them went home with a full set. Today we each send 2,000 by phone to the one whose turn it is. It's more useful. But nobody's cupboard looks like her friends any more.`,
    up: 23,
  },
  {
    by: "moses_o",
    hoursAfter: 107,
    body: `As a caretaker: the roof. There are 48 flats and one roof with a view of the lake, and it is locked because of one man with a goat in 2012. I have the key. I'm not saying anything else. Thursday.`,
    up: 29,
    replies: [
      {
        by: "milan",
        hoursAfter: 110,
        body: `Colleague. Never answer that letter.`,
        up: 27,
      },
    ],
  },
  {
    by: "shukri",
    hoursAfter: 114,
    body: `Milk on loan. A she-camel goes to a family that has lost its animals, they drink for a season and then she walks home. It's called *maal*, and nobody says thanks, because the day after tomorrow it is you. Try it with your cars.`,
    up: 25,
    down: 1,
  },
  {
    by: "ssali",
    hoursAfter: 117,
    body: `Bulungi bwansi: the drum went, everyone cleared the road. I say let it rest. My grandfather cleared roads on which he never rode, for a chief who did. You are all sweet on other people's Saturdays. **Pay taxes and hire a grader.**`,
    up: 16,
    down: 15,
    replies: [
      {
        by: "kato",
        hoursAfter: 120,
        body: `We did pay. Which pothole between Wandegeya and Ntinda would you like to be introduced to first?`,
        up: 26,
        replies: [
          {
            by: "ssali",
            hoursAfter: 123,
            body: `The one with the fish in it.`,
            up: 22,
          },
        ],
      },
    ],
  },
  {
    by: "lulu.m",
    hoursAfter: 119,
    lang: "sw",
    body: `Rede! Barabarani, jioni, wasichana mtaa huu dhidi ya mtaa ule, mpira wa soksi. Mama zetu walikuwa wanatuita ndani, na baadaye tuliwakuta wao wenyewe wanacheza. Gharama: soksi moja kila nyumba (mnazo za mguu mmoja, nawajua).`,
    up: 18,
  },
  {
    by: "babu_sele",
    hoursAfter: 124,
    lang: "sw",
    body: `Kutengenezewa baiskeli *barabarani*, mbele ya watu. Nikihama dukani, wateja wanashusha baiskeli na kuondoka. Zamani walikaa, wakashika spana, wakaniambia ninakosea. Nilikuwa nakosea.`,
    up: 15,
    replies: [
      {
        by: "amina",
        hoursAfter: 127,
        lang: "sw",
        body: `Kwenye cherehani ni hivyo hivyo, mzee. Anayesubiri ndiye fundi wa pili, hata kama hajui.`,
        up: 12,
      },
    ],
  },
];
