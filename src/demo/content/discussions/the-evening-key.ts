import { chain } from "../chain.ts";
import type { DemoReply } from "../types.ts";

/** What hangs in the kitchen of number twenty-two, and what each of them opens. */
const keys: DemoReply = chain([
  {
    by: "juma",
    hoursAfter: 46,
    body: `I owe you an apology, and I owe you a question. I stood in your kitchen for a quarter of an hour asking about that one key. I never asked what else was on the nail.`,
    up: 19,
  },
  {
    by: "halima22",
    hoursAfter: 47,
    body: `Three more.`,
    up: 24,
  },
  {
    by: "milan",
    hoursAfter: 49,
    body: `Please. I have waited all my life for somebody to say this on the internet. Describe them, slowly.`,
    up: 21,
  },
  {
    by: "halima22",
    hoursAfter: 51,
    body: `1. Long, black, with a hollow end. A brass tag with a **7** on it.
2. Small and flat, stamped *Union*.
3. Ordinary, like for a gate. Newer than the others. A bit of red wool.`,
    up: 11,
  },
  {
    by: "milan",
    hoursAfter: 53,
    body: `The first is for a cupboard or a chest, not a door: hollow keys turn on a pin. Before 1970. The second is a padlock, on a shed or a bicycle. For the third I have nothing. Somebody tied that wool on so as to find it in the dark.`,
    up: 16,
  },
  {
    by: "deo_massawe",
    hoursAfter: 55,
    body: `Excuse me. Number nine. We tie red wool on *our* gate keys. My mother did and I do. Why is there a key to my gate in your kitchen?`,
    up: 15,
  },
  {
    by: "halima22",
    hoursAfter: 56,
    body: `I don't know, Deo. Eleven years we have nodded at each other. Come and try it. You may bring sugar, I'm out.`,
    up: 26,
  },
  {
    by: "deo_massawe",
    hoursAfter: 74,
    body: `It opens.

I have slept behind that gate since 1999 in the belief that nobody could come in.`,
    up: 31,
  },
  {
    by: "mama.asha",
    hoursAfter: 76,
    body: `And did anybody come in? There you are.

Your father gave that key to number twenty-two, Deo, so that the boys could carry the table through your yard. It never went between your gate and the ditch. Not once in twenty-six years.`,
    up: 28,
  },
  {
    by: "juma",
    hoursAfter: 78,
    body: `But I *measured* the gap. It fits. I put that in the article as if it settled something.`,
    up: 12,
  },
  {
    by: "mama.asha",
    hoursAfter: 79,
    body: `It fits with nobody carrying it. Put four men on each side and measure again.`,
    up: 37,
  },
]);

const visit: DemoReply = chain([
  {
    by: "mama.asha",
    hoursAfter: 54,
    body: `I hung the pump key on that nail myself in 1991, when it was old Msuya's house. I did not tell you when you moved in, because I thought you were proud.`,
    up: 25,
  },
  {
    by: "halima22",
    hoursAfter: 57,
    body: `I thought that you were. I saw you scrubbing the pot that first month and I wanted to come down and help, and I drew the curtain instead.`,
    up: 29,
  },
  {
    by: "mama.asha",
    hoursAfter: 58,
    body: `I saw the curtain. Come on Thursday at four. Bring no food and no curtain.`,
    up: 33,
  },
  {
    by: "halima22",
    hoursAfter: 171,
    body: `I have been. I was given a stool and a knife and forty cloves of garlic and I was not thanked. I have seldom been so happy.`,
    up: 36,
  },
  {
    by: "maeve",
    hoursAfter: 173,
    body: `That's how you know you're in. Visitors get thanked.`,
    up: 22,
  },
]);

const table: DemoReply = chain([
  {
    by: "salim.r",
    hoursAfter: 100,
    lang: "sw",
    body: `Babu (Mzee Rashid) anauliza: meza iko wapi? Yeye anasema iko kwa @deo_massawe chini ya turubai.`,
    up: 9,
  },
  {
    by: "deo_massawe",
    hoursAfter: 103,
    body: `I went to look, to prove that it was not. It has been holding up my cement for fourteen years. I had taken it for scaffolding.`,
    up: 27,
  },
  {
    by: "kip",
    hoursAfter: 106,
    body: `For the minutes, @halima22: a street which believes that it lost a table, a key and a gate has had all three the whole time, at three addresses. What you lost was the **list**.`,
    up: 23,
    down: 1,
  },
  {
    by: "олена",
    hoursAfter: 108,
    body: `He is right, and I say it as one who told you further down that nothing needs to come back. Number, thing, where it hangs, who else knows. I'll make you the sheet; it is four columns.`,
    up: 18,
  },
  {
    by: "halima22",
    hoursAfter: 110,
    body: `I am a school bursar, @олена. I made it on Tuesday. It has *five* columns: the fifth is "says who".`,
    up: 28,
  },
  {
    by: "олена",
    hoursAfter: 111,
    body: `I would like to work with you.`,
    up: 25,
  },
]);

const saturday: DemoReply = chain([
  {
    by: "deo_massawe",
    hoursAfter: 130,
    body: `So who comes on Saturday? I am asking in public so that nobody on our street can say he was not told. The gate of number nine will be open from three. The table is washed. It has a leg which is not its own.`,
    up: 19,
  },
  {
    by: "salim.r",
    hoursAfter: 133,
    lang: "sw",
    body: `Babu anakuja. Anasema ameanza kuandaa hotuba. **Tafadhali mpeni chakula haraka.**`,
    up: 26,
  },
  {
    by: "halima22",
    hoursAfter: 136,
    body: `Counted by knocking, not by message: nine houses yes, four maybe, two "what supper", one dog. Somebody has to cook who can't, that is the rule. I put down my husband.`,
    up: 24,
  },
  {
    by: "saida.k",
    hoursAfter: 139,
    body: `And the upper end? You have knocked on sixteen doors. There are thirty.`,
    up: 27,
  },
  {
    by: "halima22",
    hoursAfter: 142,
    body: `You're right, I stopped where the tarmac stops. I didn't notice that I had. Going up now.`,
    up: 30,
  },
  {
    by: "halima22",
    hoursAfter: 165,
    body: `Twenty-two yes. The upper end has better chairs than we have.`,
    up: 32,
    edited: {
      before: `Twenty-one yes. The upper end has better chairs than we have, and told me so.`,
      hoursAfter: 3,
    },
  },
]);

const after: DemoReply = chain([
  {
    by: "juma",
    hoursAfter: 190,
    body: `I was there, with my own plate, and will not write it up, since I washed and saw nothing. I put down only this: it was too salty, it began two hours late, Mzee Rashid forgot the best part of his speech, and I have gone home with somebody else's chair.`,
    up: 41,
  },
  {
    by: "mama.asha",
    hoursAfter: 191,
    body: `He washed the pot. It has to be washed again, but he washed it.`,
    up: 44,
  },
  {
    by: "deo_massawe",
    hoursAfter: 193,
    body: `The chair is mine. I know where you live.`,
    up: 29,
  },
  {
    by: "juma",
    hoursAfter: 194,
    body: `That is the idea of it, I believe.`,
    up: 27,
  },
]);

const doubts: DemoReply[] = [
  chain([
    {
      by: "ex.sgt.mwita",
      hoursAfter: 60,
      body: `I was a policeman for thirty-one years. A public tour of who has whose key, followed by an *article* about it: burglars used to have to pay for that.`,
      up: 16,
      down: 15,
    },
    {
      by: "baraka",
      hoursAfter: 62,
      body: `Sergeant, the only thing stolen on that street in this whole story is eleven days of water, and it was stolen by nobody knowing.`,
      up: 21,
      down: 2,
    },
    {
      by: "ex.sgt.mwita",
      hoursAfter: 64,
      body: `I take the point. I'd still leave out the house numbers.`,
      up: 13,
    },
    {
      by: "halima22",
      hoursAfter: 65,
      body: `My *name* here is the house number. It's a bit late for me.`,
      up: 23,
    },
  ]),
  chain([
    {
      by: "quiet_at_six",
      hoursAfter: 70,
      body: `A welcome walk past thirty doors, being smiled at, is what I would have moved house to avoid. Not everyone who isn't visited is lonely.`,
      up: 14,
      down: 9,
    },
    {
      by: "halima22",
      hoursAfter: 72,
      body: `Then you say that to one person, once, at your own door, and she tells the others and shows you the pump. That is the welcome too. It takes four minutes.`,
      up: 22,
    },
    {
      by: "quiet_at_six",
      hoursAfter: 88,
      body: `I have turned this over for most of a day looking for what is wrong with it. I could live with four minutes.`,
      up: 20,
    },
  ]),
  {
    by: "bayo",
    hoursAfter: 61,
    body: `Eleven days with the key on your own wall, madam, and you a bursar. I would be ashamed to write it.`,
    down: 12,
    deleted: true,
    replies: [
      {
        by: "halima22",
        hoursAfter: 63,
        body: `I was ashamed to write it. That is why I wrote it.`,
        up: 34,
      },
      {
        by: "teresa",
        hoursAfter: 66,
        body: `Whoever has no key in the kitchen that he can't explain, let him throw the first tin.`,
        up: 19,
      },
    ],
  },
  {
    by: "zawadi",
    hoursAfter: 82,
    body: `Before you open the gate for the table: are there steps in number nine's yard? I've been welcomed warmly at the foot of a great many steps.`,
    up: 21,
    replies: [
      {
        by: "deo_massawe",
        hoursAfter: 104,
        body: `Two. There were two. I poured the ramp yesterday evening, for the table, to be honest; but it is a ramp.`,
        up: 27,
      },
    ],
  },
];

export const answers: DemoReply[] = [
  {
    ref: "twenty-two",
    by: "halima22",
    hoursAfter: 45,
    body: `Number twenty-two. Yes. That kitchen.

When we moved in, the key was on a nail with a calendar for 1998 hung over it. For eleven days I bought water from the cart, forty-four cans, 22,000 shillings, carried it in and poured it out *underneath that key*. I'd like the street to know that I have done the sum.

Nobody hid it from me. Each house took it that another had told us. So what I would bring back is the **walk**: when people move in, somebody takes them from door to door and says the things. This is the pump, that is the dog, she has the thermometer, don't lend him money, don't mention goats to her. The ones who give something up are all of you, since on that walk you'd have to say it to our faces.`,
    up: 43,
    picked: `Told me what I failed to find out in three weeks of asking: that a street can lose a thing by everyone supposing.`,
    edited: {
      before: `Number twenty-two. Yes. That kitchen.

When we moved in, the key was on a nail with a calendar for 1998 hung over it. For eleven days I bought water from the cart, 22,000 shillings, and poured it out *underneath that key*. Nobody told us. In eleven years nobody told us anything.

So what I would bring back is the **walk**: when people move in, somebody takes them from door to door and says the things.`,
      hoursAfter: 1.2,
    },
    replies: [keys, visit, ...doubts, table, saturday, after],
  },
];
