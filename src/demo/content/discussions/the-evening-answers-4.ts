import type { DemoReply } from "../types.ts";

export const answers: DemoReply[] = [
  {
    by: "kato",
    hoursAfter: 76,
    body: `Match commentary from one radio, outside the shop, everybody shouting *before* the commentator has finished. I would give up my earphones. My neighbour would have to give up supporting Arsenal.`,
    up: 15,
    down: 4,
  },
  {
    ref: "any-adult",
    by: "apio",
    hoursAfter: 80,
    body: `That any grown person could send any child home. When I was eight, Mrs Adong, no relation, turned me round at the swamp, and my mother thanked her before she asked what I had done. Today I am a teacher and I think twice before I speak to a child outside my own gate.

Parents would have to give up being always right about their own. That is a great deal to ask. I am a parent too.`,
    up: 23,
    down: 8,
    replies: [
      {
        by: "camille",
        hoursAfter: 84,
        lang: "fr",
        body: `Pas d'accord. « N'importe quel adulte », c'était aussi le voisin qui giflait, et celui dont on évitait la cour sans dire pourquoi. La méfiance qu'on regrette aujourd'hui, des enfants l'ont payée pour nous.`,
        up: 13,
        down: 3,
        replies: [
          {
            by: "apio",
            hoursAfter: 90,
            body: `Yes. There was a compound we avoided as well, and we were never told why; we just knew which side of the road. I take it back in part. Let it be: any adult may send a child home, and any child may ask any adult to walk with her. The second half was what we lacked.`,
            up: 18,
          },
        ],
      },
    ],
  },
  {
    by: "camille",
    hoursAfter: 96,
    lang: "fr",
    body: `Rien. J'ai quatre-vingt-douze voisins, une fête des voisins par an, du taboulé tiède, et c'est exactement la dose. Ce que je voudrais, c'est qu'on rende *les clés de la cave à vélos*.`,
    up: 9,
    down: 7,
    replies: [
      {
        by: "hélène",
        hoursAfter: 99,
        lang: "fr",
        body: `Quatre-vingt-douze, tu les as donc comptés. On commence toujours comme ça.`,
        up: 9,
      },
    ],
  },
  {
    by: "okello",
    hoursAfter: 150,
    body: `The man who walked ahead of the news. Before a death was on my radio, somebody went on foot from house to house and told you while you were sitting down. I would lose my morning programme. I can live with that.`,
    up: 21,
    replies: [
      {
        by: "mzee_hassan",
        hoursAfter: 170,
        lang: "sw",
        body: `Telegramu za msiba nilizibeba mimi. Nilijifunza kugonga mara mbili, polepole, nikasema kwanza jina langu. Watu walijua kwa namna ya kugonga.`,
        up: 14,
        replies: [
          {
            by: "okello",
            hoursAfter: 213,
            body: `Mzee, may I read that on air on Sunday? With your name, before the announcements.`,
            up: 7,
          },
        ],
      },
    ],
  },
];
