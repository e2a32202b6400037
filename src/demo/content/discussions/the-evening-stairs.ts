import { chain } from "../chain.ts";
import type { DemoReply } from "../types.ts";

/** Forty-one steps, one below the other: the deepest thread of the demo. */
const steps: DemoReply[] = [
  {
    by: "dai",
    hoursAfter: 63,
    body: `**1** · "Soup," she said on the first landing, because it was nobody's business.`,
    up: 9,
  },
  {
    by: "kato",
    hoursAfter: 64.5,
    body: `**2** · But soup does not knock on the lid from the inside.`,
    up: 14,
  },
  {
    by: "camille",
    hoursAfter: 66,
    lang: "fr",
    body: `**3** · « Alors c'est un homard », dit-elle sans ralentir.`,
    up: 8,
  },
  {
    by: "milan",
    hoursAfter: 68,
    body: `**4** · Now on the second landing lived a captain, retired, of a country that had recently lost its sea, and he asked most politely if he might look at the lobster.`,
    up: 16,
  },
  {
    by: "amina",
    hoursAfter: 71,
    body: `**5** · She lifted the lid by one finger. Inside was a sewing machine, a small one, and it was running.`,
    up: 13,
  },
  {
    by: "baraka",
    hoursAfter: 73,
    body: `**6** · It was not knocking, as some people thought who have never listened to an engine. It was the needle, looking for cloth.`,
    up: 12,
    replies: [
      {
        by: "kato",
        hoursAfter: 74,
        body: `(Not a step.) I have listened to more engines than you have passengers.`,
        up: 5,
        down: 1,
      },
    ],
  },
  {
    by: "олена",
    hoursAfter: 76,
    body: `**7** · The captain asked to see the receipt.`,
    up: 15,
  },
  {
    by: "amina",
    hoursAfter: 78,
    body: `**8** · "It isn't bought, it's borrowed," said the woman, "and I am taking it *back*." And along the whole stair people got to their feet, since nobody there had ever seen that done.`,
    up: 19,
    replies: [
      {
        by: "l.brandner",
        hoursAfter: 81,
        lang: "de",
        body: `(Keine Stufe.) Nicht einmal einen Hobel.`,
        up: 8,
      },
    ],
  },
  {
    by: "dai",
    hoursAfter: 83,
    body: `**9** · They fell in behind her two by two, the second basses at the rear, as is proper on stairs.`,
    up: 7,
  },
  {
    by: "rehema",
    hoursAfter: 86,
    body: `**10** · there was a girl sitting there doing her homework by candle and she asked the only useful question. borrowed from *who*`,
    up: 17,
  },
  {
    by: "kato",
    hoursAfter: 88,
    body: `**11** · "From the man at the top," said the woman, "who has been waiting for it since 1974."`,
    up: 10,
  },
  {
    by: "tesfaye",
    hoursAfter: 91,
    body: `**12** · On the third landing stood an inspector. There is always an inspector. He asked whether the pot had a ticket.`,
    up: 14,
  },
  {
    by: "baraka",
    hoursAfter: 92.5,
    body: `**13** · The pot had a ticket. The *lid* did not.`,
    up: 18,
  },
  {
    by: "tesfaye",
    hoursAfter: 95,
    body: `**14** · The inspector, a fair man whom nobody on that stair had ever once thanked, passed the lid as a child under six.`,
    up: 17,
  },
  {
    by: "neema",
    hoursAfter: 98,
    body: `**15** · It was so recorded. Let the lid be accompanied by an adult.`,
    up: 13,
  },
  {
    by: "camille",
    hoursAfter: 101,
    lang: "fr",
    body: `**16** · Il fallut donc un tuteur au couvercle, et le capitaine leva la main : on ne lui avait plus rien confié de rond depuis la barre de son bateau.`,
    up: 12,
  },
  {
    by: "fatuma.ali",
    hoursAfter: 104,
    lang: "sw",
    body: `**17** · Hapo hapo ngazi nzima ikanukia karafuu. Cherehani hainukii karafuu! Mama, funua tena.`,
    up: 11,
  },
  {
    by: "amina",
    hoursAfter: 107,
    body: `**18** · (Cloves. She says to open it again.) The woman opened. There was no sewing machine any more, only cloves, and under the cloves a letter. Somebody had helped himself on the second landing and I have my suspicions.`,
    up: 15,
  },
  {
    by: "mzee_hassan",
    hoursAfter: 112,
    lang: "sw",
    body: `**19** · Barua iliandikwa: *kwa anayekaa juu kabisa*. Haikufika kwa sababu ngazi zilikuwa nyingi na tarishi alikuwa na magoti mabovu. Tarishi huyo si mimi.`,
    up: 14,
  },
  {
    by: "kato",
    hoursAfter: 114,
    body: `**20** · It was him.`,
    up: 20,
  },
  {
    by: "mzee_hassan",
    hoursAfter: 118,
    lang: "sw",
    body: `**21** · Mvua ilikuwa inanyesha.`,
    up: 22,
  },
  {
    by: "олена",
    hoursAfter: 121,
    body: `**22** · It rains inside a staircase only where the roof has not been paid for. The woman felt a drop on her neck, stopped, and asked into the dark who was the treasurer.`,
    up: 13,
    edited: {
      before: `**22** · It rains inside a staircase only if somebody did not pay for the roof. The woman felt a drop and asked in the dark, who is treasurer here?`,
      hoursAfter: 0.6,
    },
  },
  {
    by: "kip",
    hoursAfter: 126,
    body: `**23** · The treasurer was on holiday.`,
    up: 16,
  },
  {
    by: "dai",
    hoursAfter: 129,
    body: `**24** · So they made a chain and passed up saucepans, jugs, a hat. In the excitement the pot went along too, hand to hand, and when the chain stood still nobody had it.`,
    up: 10,
  },
  {
    by: "rehema",
    hoursAfter: 132,
    body: `**25** · the girl had it. she'd been sitting there the whole time you people were being funny`,
    up: 21,
  },
  {
    by: "tomasz",
    hoursAfter: 137,
    body: `**26** · She had put it under the leak. *Tok,* it said. *Tok.* And for the first time since the cellar it was so quiet that one could hear which of them was afraid of the dark.`,
    up: 18,
  },
  {
    by: "camille",
    hoursAfter: 141,
    lang: "fr",
    body: `**27** · On compta les gouttes, faute de mieux. À la dix-septième, quelqu'un renifla.`,
    up: 7,
  },
  {
    by: "baraka",
    hoursAfter: 144,
    body: `**28** · It was the captain. "I took the machine," he said. "I never in my life had anything that ran."`,
    up: 16,
  },
  {
    by: "amina",
    hoursAfter: 147,
    body: `**29** · "Keep it until Thursday," said the woman. "But write your name." He had no pencil.`,
    up: 15,
  },
  {
    by: "tesfaye",
    hoursAfter: 150,
    body: `**30** · The inspector had one. He had carried it behind his ear for eleven years, in case somebody should ask.`,
    up: 19,
  },
  {
    by: "apio",
    hoursAfter: 154,
    body: `**31** · The girl needed that pencil for her fractions, and let it be known that she could be persuaded. The price was one mandazi.`,
    up: 12,
  },
  {
    by: "juma",
    hoursAfter: 157,
    body: `**32** · Two.`,
    up: 23,
  },
  {
    by: "milan",
    hoursAfter: 161,
    body: `**33** · I remind the staircase that there are eight steps left, that the pot is under the leak, and that nobody has moved since twenty-two.`,
    up: 11,
  },
  {
    by: "олена",
    hoursAfter: 164,
    body: `**34** · It was moved to proceed. Carried, the captain abstaining, as he was holding the lid.`,
    up: 14,
  },
  {
    by: "fatuma.ali",
    hoursAfter: 168,
    lang: "sw",
    body: `**35** · Barua imelowa! Wino umetiririka kama chai, limebaki neno moja tu.`,
    up: 8,
  },
  {
    by: "mzee_hassan",
    hoursAfter: 175,
    lang: "sw",
    body: `**36** · Nimesoma barua zilizolowa miaka thelathini. Neno linalobaki ni lile lile siku zote: *njoo*.`,
    up: 24,
    replies: [
      {
        by: "maeve",
        hoursAfter: 176,
        body: `(Not a step; I had to ask Zuri.) He says that he read wet letters for thirty years and the word left over is always the same one: *come*.`,
        up: 15,
      },
    ],
  },
  {
    by: "kato",
    hoursAfter: 180,
    body: `**37** · On this step somebody was supposed to say something funny. I tried three times. They just climbed.`,
    up: 18,
  },
  {
    by: "tomasz",
    hoursAfter: 186,
    body: `**38** · All of them at once, slowly, one hand on the wall and the other on whoever was in front, so that from below it must have looked like one very long animal going home.`,
    up: 17,
  },
  {
    by: "maeve",
    hoursAfter: 193,
    body: `**39** · The door at the top was on the latch.`,
    up: 15,
  },
  {
    by: "rehema",
    hoursAfter: 199,
    body: `**40** · the girl knocked anyway. twice, slowly, and said her own name first`,
    up: 26,
  },
  {
    by: "milan",
    hoursAfter: 205,
    body: `**41** · And the old man who opened had eleven plates on his arm, since he had been listening to them from the cellar up; and he looked at the pot and asked what was in it.

"Soup," they said.`,
    up: 34,
  },
];

export const answers: DemoReply[] = [
  {
    ref: "stairs",
    by: "milan",
    hoursAfter: 60,
    body: `**Telling a story up the stairs.** In the winter of 1991 we had no light and no lift, and the only place in the building without a window was the staircase, so that is where everybody sat. Somebody in the cellar began a story with one sentence. The next one up added a sentence, and so on, and by the top it was about something else and much better. Forty-one steps. I have swept them for years since then, and I can't do it without hearing my aunt say "and then, naturally, the bear".

What we'd give up is the right to finish our own sentence. So let us try it here. Answer *the step before yours*, number it, nobody twice in a row, keep it short, and at forty-one we are at the top and it has to be over. I'll start in the cellar:

> One evening a woman was carrying a covered pot up the stairs, and on every landing somebody asked her what was in it.`,
    up: 38,
    picked: `Did it instead of proposing it: forty-one steps, seventeen people, and nobody was in charge.`,
    replies: [
      chain(steps),
      {
        by: "hélène",
        hoursAfter: 96,
        lang: "fr",
        body: `Je lis l'escalier chaque matin avant mon courrier. Interdiction formelle d'arriver en haut avant samedi.`,
        up: 9,
      },
      {
        by: "priya.r",
        hoursAfter: 122,
        body: `Actuary's note for the record: with a dozen tellers, nobody twice in a row, and this much rain indoors, I gave the pot a one in four chance of arriving. I am very happy to be a bad actuary.`,
        up: 11,
        edited: {
          before: `Actuary's note: with a dozen tellers and this much rain indoors, I give the pot a one in four chance of arriving.`,
          hoursAfter: 84,
        },
      },
      {
        by: "brayo",
        hoursAfter: 207,
        body: `ok i read all 41 in one go in a matatu and missed my stage. who do i bill`,
        up: 12,
        replies: [
          {
            by: "baraka",
            hoursAfter: 208,
            body: `The driver. He was reading too.`,
            up: 14,
          },
        ],
      },
    ],
  },
];
