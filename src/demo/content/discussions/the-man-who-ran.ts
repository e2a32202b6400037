import type { DemoDiscussion } from "../types.ts";

/** Closed a few hours ago: its author has not written the closing note yet. */
export const discussion: DemoDiscussion = {
  article: "the-man-who-ran.md",
  author: "juma",
  standfirst: "On the 34 at eight minutes to seven, a bus full of people watched a hand arrive on the glass.",
  lang: "en",
  daysAgo: 12,
  closesInDays: -0.3,
  replies: [
    {
      by: "baraka",
      hoursAfter: 1,
      body: `Wait. Not for him, for me. When I pull away from a running man I drive badly until Magomeni, and there are seventy people on board.`,
      up: 18,
      down: 3,
      pinned: true,
      replies: [
        {
          by: "tomasz",
          hoursAfter: 3,
          body: `I am the driver in Poland. My doors do lock by themselves, at the signal, and there is nothing I can do. What Juma did not write, because I did not tell him, is that there is a button.`,
          up: 16,
          replies: [
            {
              by: "juma",
              hoursAfter: 5,
              body: `Tomasz! We wrote to each other for a week. You described that locking mechanism to me in detail.`,
              up: 8,
              replies: [
                {
                  by: "tomasz",
                  hoursAfter: 6,
                  body: `All of it true. The button is mentioned on page 40 of the manual. I have pressed it perhaps two hundred times, and I would prefer my supervisor not to read articles.`,
                  up: 14,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: "tesfaye",
      hoursAfter: 2,
      body: `No. And I say so as the man who gets the letters. In my city 60,000 people ride before eight. We measured: a bus that waits at every stop for the last runner is nine minutes late at the end of the line, and at the end of the line live those who got up first. They have the furthest to go and they never run, because they would be running in the dark.

What do I say to him? *The next one is in seven minutes, and I will hold **that** driver to it.*`,
      up: 15,
      down: 11,
      replies: [
        {
          by: "kato",
          hoursAfter: 4,
          body: `"The next one is in seven minutes" 😂 come to Kampala and say this with your face straight.`,
          up: 10,
          down: 2,
          replies: [
            {
              by: "tesfaye",
              hoursAfter: 6,
              body: `Then your quarrel is with the next one. If it came, nobody would need a kind driver.`,
              up: 11,
              down: 1,
            },
          ],
        },
        {
          by: "ayan",
          hoursAfter: 8,
          body: `I am from the end of the line. 5.50 from the terminus, six days a week. I have never thought that the delay was because people ran. I thought they had forgotten us. It is strange to find out it was kindness, at our expense.`,
          up: 16,
          replies: [
            {
              by: "baraka",
              hoursAfter: 11,
              body: `This I did not know how to answer, so I have left it a few hours. I still don't.`,
              up: 9,
            },
          ],
        },
      ],
    },
    {
      by: "camille",
      hoursAfter: 7,
      lang: "fr",
      body: `Le monsieur au chapeau additionne des demi-minutes ; prof de maths, je proteste. Soixante-dix petits riens ne font pas une grande perte : personne n'a *perdu* trente-cinq minutes, alors que l'homme au dossier a perdu, lui, six vraies minutes d'affilée. On ne moyenne pas des choses qui n'arrivent à personne.`,
      up: 14,
      down: 6,
      replies: [
        {
          by: "олена",
          hoursAfter: 9,
          body: `By this argument one may steal a cent from each of a million people. I have met the man who did. He also said nobody would notice.`,
          up: 13,
          replies: [
            {
              by: "camille",
              hoursAfter: 12,
              lang: "fr",
              body: `Bon. Il me faut un seuil, donc, et je n'en ai pas. Je retire « proteste » et je mets « hésite ».`,
              up: 10,
            },
          ],
        },
        {
          by: "kip",
          hoursAfter: 14,
          body: `A correction to the hat as well: seventy people at thirty seconds is thirty-five minutes, yes. But Juma timed **eleven** seconds. That's under thirteen minutes. He exaggerated the bill.`,
          up: 9,
          replies: [
            {
              by: "juma",
              hoursAfter: 16,
              body: `Eleven was to the door. The hat allowed nineteen for finding coins. He rode with that route for thirty years and I'd trust him on coins.`,
              up: 7,
            },
          ],
        },
      ],
    },
    {
      by: "rehema",
      hoursAfter: 13,
      body: `i AM the one running. every day. and honestly if the door closes i don't hate the driver, i hate the people who looked at me through the window like it was television`,
      up: 21,
      replies: [
        {
          by: "juma",
          hoursAfter: 17,
          body: `I was in the third row with my telephone out, timing it. I have nothing to say in my defence.`,
          up: 15,
        },
      ],
    },
    {
      by: "neema",
      hoursAfter: 20,
      body: `The court opens at half past eight, and whoever isn't there when the case is called loses it. I have seen a woman lose a plot of land by four minutes, and she'd come by the 34, and she had been running. I've no rule to offer. I would only like the hat to know that half a minute is sometimes somebody's farm.`,
      up: 18,
      down: 2,
      replies: [
        {
          by: "l.brandner",
          hoursAfter: 28,
          lang: "de",
          body: `Bei der Feuerwehr warten wir nie auf den Letzten. Neunzig Sekunden, Tor auf, weg. Aber der Letzte weiß das vorher, und im zweiten Wagen ist Platz für ihn. Gerecht ist, **wenn man es weiß und wenn es einen zweiten Wagen gibt**.`,
          up: 10,
        },
      ],
    },
    {
      by: "mzee_hassan",
      hoursAfter: 44,
      lang: "sw",
      body: `Enzi zetu kondakta alipiga bodi mara mbili na basi likasimama, hata kama anayekimbia alikuwa mbuzi. Tulichelewa wote, na hakuna aliyejua tumechelewa, kwa sababu hakuna aliyekuwa na saa ila dereva, na yake ilikuwa mbovu.`,
      up: 14,
    },
    {
      by: "okello",
      hoursAfter: 200,
      body: `Wait once for each person, ever. The second time he will have been told.`,
      up: 7,
      down: 8,
      replies: [
        {
          by: "apio",
          hoursAfter: 204,
          body: `I tried exactly this with ninety-one pupils and the school gate. You need a very good memory, and you find out that the late ones are always the same nine, and that they're the ones who fetch the water.`,
          up: 14,
        },
      ],
    },
  ],
};
