import type { DemoDiscussion } from "../types.ts";

export const discussion: DemoDiscussion = {
  article: "four-padlocks.md",
  author: "wanjiru",
  standfirst:
    "Any one of four people can open this gate in Nairobi, and none of them can keep the others out.",
  lang: "en",
  daysAgo: 5,
  replies: [
    {
      by: "milan",
      hoursAfter: 2,
      body: `The one who picks up the glass. I have been a school caretaker for twenty-six years and this is the only rule I have seen work: **whoever closes, opens**. Headmasters come and go, associations elect each other, but somebody knows which floodlight hums.

What he must do to lose it: open for his friends.`,
      up: 18,
      down: 3,
      pinned: true,
      replies: [
        {
          by: "олена",
          hoursAfter: 4,
          body: `And when he dies? You have described a very good man and no rule at all. Every key I ever had to audit belonged to a good man who had since died.`,
          up: 10,
          replies: [
            {
              by: "milan",
              hoursAfter: 6,
              body: `I have eighty-four keys and a heart condition, so I have thought of it. There is a drawing. My wife knows where the drawing is.`,
              up: 8,
              replies: [
                {
                  by: "олена",
                  hoursAfter: 7,
                  body: `So the keys of a public school are held, in the end, by your wife.`,
                  up: 12,
                  replies: [
                    {
                      by: "milan",
                      hoursAfter: 9,
                      body: `Since 1999. There have been no complaints.`,
                      up: 15,
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          by: "kip",
          hoursAfter: 11,
          body: `"Open for his friends" is how every one of them loses it in the end. Captain is at 29 of 61. Let us see the numbers in three years, when his nephew plays.`,
          up: 6,
          down: 4,
          replies: [
            {
              by: "wanjiru",
              hoursAfter: 14,
              body: `I went back through the notebook for you, Kip: of his 29, twenty-one were before seven in the morning, to sweep, with nobody waiting. But the nephew exists. He is nine, and left-footed.`,
              up: 9,
            },
          ],
        },
      ],
    },
    {
      by: "odhiambo",
      hoursAfter: 5,
      body: `Mercy. Give the girls' captain the *calendar* and leave the locks as they are. The one who has the list of hours runs the ground; the one with the key only gets out of bed.

I speak as a man who trains on a flooded half himself and who, I must admit after reading this, never once asked who trained on it before we came.`,
      up: 16,
      replies: [
        {
          by: "rehema",
          hoursAfter: 8,
          body: `so who trained on it before you came`,
          up: 9,
          replies: [
            {
              by: "odhiambo",
              hoursAfter: 49,
              body: `The netball. I asked on Monday. They play behind the fish depot now, on concrete. We share Tuesdays from next week; they wanted Tuesdays *and* the bibs.`,
              up: 15,
            },
          ],
        },
      ],
    },
    {
      by: "tesfaye",
      hoursAfter: 20,
      body: `I will defend the officer, since nobody else will. I have carried a small power in my pocket for years, a ticket punch, and I know what it does to a neighbour. The boy who was refused by Captain's friend has to meet him at the tap. A boy who is refused by an office can be angry at an office. That is also a kind of kindness.`,
      up: 9,
      down: 9,
      replies: [
        {
          by: "wanjiru",
          hoursAfter: 22,
          body: `That's the case the officer would have made if they had let him finish. I should have given him that paragraph.`,
          up: 7,
        },
        {
          by: "dai",
          hoursAfter: 25,
          body: `Our cricket ground went over to the app. You book, you get a code, the code opens the gate, marvellous. Then it froze in February and the keypad with it, and it turned out that the only person who could open the ground was in Reading. I've nothing against Reading.`,
          up: 10,
        },
      ],
    },
    {
      by: "uwase",
      hoursAfter: 30,
      body: `For those who wondered how the chain works: padlock hooks through padlock in a ring, so opening any one of them breaks the ring. In logic it is just \`school OR church OR club OR captain\`. A bank vault is the other one, \`AND\`.

I would use both. **OR** for opening and **AND** for changing the chain: nobody may add or take out a lock unless all are standing there. It would have kept Captain out, I know. That is the flaw, and I have no answer to it.`,
      up: 14,
      replies: [
        {
          by: "amina",
          hoursAfter: 33,
          body: `The answer is that there should always be one link in the chain weak enough for a borrowed saw.`,
          up: 16,
        },
      ],
    },
    {
      by: "camille",
      hoursAfter: 118.5,
      lang: "fr",
      body: `Personne à vie. Un an, puis on rend la clé *en public*, le même jour, même si tout s'est bien passé. Surtout si tout s'est bien passé.`,
      up: 10,
      down: 2,
    },
  ],
};
