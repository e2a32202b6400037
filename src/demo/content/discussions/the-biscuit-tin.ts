import type { DemoDiscussion } from "../types.ts";

export const discussion: DemoDiscussion = {
  article: "the-biscuit-tin.md",
  author: "juma",
  standfirst: "Form 3 East was told to write its own rule about phones. They began with the teacher's.",
  lang: "en",
  daysAgo: 3,
  replies: [
    {
      by: "apio",
      hoursAfter: 2,
      body: `Line 2. I tried it today, without telling anyone, from eight until one. I thought I would miss the clock. What I missed was somewhere to look when a child is slow to answer. There is nowhere! You have to look at the child.`,
      up: 20,
      replies: [
        {
          by: "camille",
          hoursAfter: 5,
          lang: "fr",
          body: `Idem ce matin en 4e B. Résultat : Enzo a mis quarante secondes à répondre, et c'était juste. D'habitude, à dix, je passe à un autre. *Je lui dois trente secondes par jour depuis septembre.*`,
          up: 15,
          replies: [
            {
              by: "apio",
              hoursAfter: 8,
              body: `With ninety-one I cannot give each of them forty seconds; that is an hour a question. But I gave it to one, and the others watched to see whether I would break.`,
              up: 11,
            },
          ],
        },
      ],
    },
    {
      by: "kato",
      hoursAfter: 4,
      body: `Line 5. Carried by a different person each day, *including the ones you don't trust*. I know precisely which three at our stage I would follow all the way to the office.`,
      up: 12,
      replies: [
        {
          by: "baraka",
          hoursAfter: 6,
          body: `There is one who would follow you.`,
          up: 12,
        },
      ],
    },
    {
      by: "milan",
      hoursAfter: 10,
      body: `As a caretaker, about the tin: tell them to drill holes in the lid. Thirty-nine phones in a closed box in summer get hot, and one old battery is enough. We had a drawer that smoked. I am sorry to be this person.`,
      up: 14,
      replies: [
        {
          by: "juma",
          hoursAfter: 13,
          body: `I rang the school. Mr Mwakyusa says that he is ashamed, as a chemist. There are now four holes, in the sails of the windmill.`,
          up: 15,
        },
      ],
    },
    {
      by: "rehema",
      hoursAfter: 14,
      body: `i was in a school where the phones were taken and you know who still had theirs? the ones with two phones. did anybody check the tin for decoys`,
      up: 16,
      down: 1,
      replies: [
        {
          by: "juma",
          hoursAfter: 18,
          body: `One of the thirty-eight is a calculator in a phone cover. Everyone knows. It belongs to a boy who has no phone, and rule 3 seems to have been extended to it.`,
          up: 17,
        },
      ],
    },
    {
      by: "dai",
      hoursAfter: 20,
      body: `I've had a telephone since 2019, under protest, and I'd find none of it hard. Then my granddaughter pointed out that I read this article, and am answering it, on the bus, past my stop.`,
      up: 17,
    },
    {
      ref: "faraji",
      by: "uwase",
      hoursAfter: 26,
      body: `Faraji is right and everybody is walking past him. A vote where only one answer can be pinned to the door is *homework*. I would find line 1 easy and I'd have voted against.`,
      up: 12,
      down: 5,
      replies: [
        {
          by: "tesfaye",
          hoursAfter: 30,
          body: `Yet they got their teacher into the tin. She didn't set that as homework.`,
          up: 8,
          replies: [
            {
              by: "uwase",
              hoursAfter: 47,
              body: `True. I concede half. They were handed a fence to paint and they painted it on the side that faces him.`,
              up: 10,
            },
          ],
        },
      ],
    },
    {
      by: "g_wambui",
      hoursAfter: 70.5,
      body: `Line 3, the last four words. *And nobody asks.* On our ward everybody asks. I do too.`,
      up: 10,
    },
  ],
};
