import type { DemoDiscussion } from "../types.ts";

const NOTE = `I asked what your grandmother's market had, and I expected you to divide into the sentimental and the sensible. You divided into those who had stood in front of the table and those who had stood behind it.

**In front of it**, what you miss isn't the price or the freshness. It is being looked at while you choose. Olena calls it [the right to taste]({ref:right-to-taste}), with the walk past all the others afterwards, and she says that it was training. I called it noise. She's right.

**Behind it**, Fatuma had [time to cheat people slowly]({ref:cheated-slowly}), and would not go nine hours again for anybody's memories, mine included.

Two answers cost me something:

- Kip's, that [the notebook was credit for those whom the seller liked]({ref:notebook-credit}). Grace argued with him over a whole night shift and ended by conceding more than he had asked for. Nobody has said what the short one from another tribe should pay with.
- Rehema's [grandmother, who wanted to be a teacher]({ref:wanted-to-teach}). I have been to see her since. She charged me 5,000 shillings, gave me tea, and corrected my Swahili in red.

What I would write today is shorter. Build [the drains, at one in sixty]({ref:one-in-sixty}), and then look at the plan once more and ask who left out the place to sit down. It cost nothing. It was only that no one had drawn it.

Thank you, all of you. Read on below; nothing has been taken away but the answering.`;

export const discussion: DemoDiscussion = {
  article: "what-the-market-knew.md",
  author: "juma",
  standfirst: "The new hall has taps, ice and honest scales. The notebooks did not fit on the handcart.",
  lang: "en",
  daysAgo: 26,
  closesInDays: -1,
  note: {
    hoursAgo: 6,
    body: NOTE,
  },
  replies: [
    {
      ref: "cheated-slowly",
      by: "fatuma.ali",
      hoursAfter: 4,
      body: `I sell spices, so let me answer from behind the table. My grandmother's market had *time to be cheated slowly*. A customer smelled three heaps of cardamom, refused all three, drank my coffee, and bought from me because he had drunk my coffee. Today he holds up a photograph and asks "this one, how much".

Would I take the rest of it back? The toilet, no. I would not go nine hours again for anybody's memories. Juma is right about who told him.`,
      up: 18,
      pinned: true,
      replies: [
        {
          by: "maeve",
          hoursAfter: 7,
          body: `Nine hours is also a medical history. I can guess a retired stallholder by her bladder, God help us all.`,
          up: 9,
        },
        {
          by: "yusuf.t",
          hoursAfter: 12,
          lang: "ar",
          body: `والزبون الذي يرفع لك الصورة، هل يشرب القهوة الآن أيضًا؟`,
          up: 4,
          replies: [
            {
              by: "fatuma.ali",
              hoursAfter: 15,
              body: `He asks whether it is decaffeinated.`,
              up: 14,
            },
          ],
        },
      ],
    },
    {
      ref: "notebook-credit",
      by: "kip",
      hoursAfter: 6,
      body: `I will say what a treasurer has to say. The notebook was credit at 0 % for people whom the seller liked, and no credit for the ones she didn't. "Tall one" did well out of it. What about the short one from another tribe, who arrived last month? The phone does not know what tribe he is.`,
      up: 12,
      down: 6,
      replies: [
        {
          by: "g_wambui",
          hoursAfter: 8,
          body: `The phone knew that I was three days late in 2020 and has never forgotten it. Mama Kevo on our corner forgot in a week, because I took her blood pressure.`,
          up: 12,
          replies: [
            {
              by: "kip",
              hoursAfter: 10,
              body: `You see, you paid. You paid in blood pressure. What does the one pay with who has nothing she wants?`,
              up: 8,
              down: 1,
              replies: [
                {
                  by: "g_wambui",
                  hoursAfter: 27,
                  body: `I have thought about this for a whole shift. He carries the sacks. And you are right, he carries them longer than I hold her wrist.`,
                  up: 11,
                },
              ],
            },
          ],
        },
        {
          ref: "spam-loans",
          by: "bestloans254",
          hoursAfter: 90,
          body: `Why borrow from notebook?? Get up to 50,000 in 5 minutes, no papers no questions, even if you are blacklisted. https://quick-cash.example.com/apply?ref=rp`,
          down: 9,
        },
      ],
    },
    {
      by: "dai",
      hoursAfter: 9,
      body: `A man who sold nothing but eggs and rabbits, and knew whose they were. My nan would ask what the hen had been eating. Ask that at the till in the supermarket. I did once, in a spirit of inquiry; they fetched someone.`,
      up: 16,
    },
    {
      ref: "right-to-taste",
      by: "олена",
      hoursAfter: 21,
      body: `Two scales, of which one is honest and it is rude to use it: this is the best description of an audit that I have read.

My grandmother's market in Chernivtsi had a thing I do not have at the discount shop: **the right to taste**. A thumb of cottage cheese on the back of your hand, from each of a dozen women in white sleeves, all watching your face. You had to walk past all the others with your bag afterwards. So you learned to choose and to be hated for it, in small amounts, every Saturday. I think it is useful training.`,
      up: 19,
      down: 1,
      replies: [
        {
          by: "juma",
          hoursAfter: 24,
          body: `"To be hated for it, in small amounts, every Saturday." I am going to steal this, with your name on it.`,
          up: 7,
        },
        {
          by: "tomasz",
          hoursAfter: 32,
          body: `In Łódź you can still taste, at Bałucki on a Saturday, the sauerkraut. Go early and do not wear anything that you like.`,
          up: 6,
        },
      ],
    },
    {
      by: "teresa",
      hoursAfter: 40,
      body: `Ours had shade. It was one fig tree, with maybe two hundred people underneath. They cut it down for the parking. When I say this to my granddaughter, she says there is air conditioning in the new place, and there is. It is for the bank.`,
      up: 16,
    },
    {
      ref: "wanted-to-teach",
      by: "rehema",
      hoursAfter: 52,
      body: `unpopular: nothing. my grandmother sold tomatoes there 31 years and what she says about the market is "i wanted to be a teacher"

you were all buying. ask who was selling`,
      up: 20,
      down: 3,
      replies: [
        {
          by: "juma",
          hoursAfter: 56,
          body: `I asked sixteen sellers. But I asked what they were taking with them, and I didn't ask any of them what they'd have done instead. It's a hole in the piece and you have put your finger through it. Would your grandmother talk to me?`,
          up: 10,
          replies: [
            {
              by: "rehema",
              hoursAfter: 75,
              body: `she says: for how much`,
              up: 17,
            },
          ],
        },
        {
          by: "fatuma.ali",
          hoursAfter: 60,
          body: `I was selling, and I like it. I wanted to be rich, never a teacher. Your grandmother and I should have swapped.`,
          up: 8,
        },
      ],
    },
    {
      by: "ines.m",
      hoursAfter: 66,
      lang: "es",
      body: `Tenía feo y bonito. Ahora todas las naranjas son bonitas, redondas, del mismo tamaño, y las feas, que son las dulces, me las como yo en casa de pie. Aguantaría las ratas, sí. Las he visto más educadas que algunos turistas del mercado nuevo.`,
      up: 13,
      down: 2,
    },
    {
      ref: "one-in-sixty",
      by: "uwase",
      hoursAfter: 100,
      body: `Could somebody defend the drains properly? Cholera is not picturesque. In a hall with 212 stalls and a decent fall on the floor (1 in 60 will do) you wash down in twenty minutes; I have measured one in Huye. I'd give up any amount of conversation for that. But I noticed that the plans we are taught from have no place in them for sitting down, and somebody decided that too.`,
      up: 12,
      down: 1,
    },
  ],
};
