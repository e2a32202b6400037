import type { DemoDiscussion } from "../types.ts";

export const discussion: DemoDiscussion = {
  article: "huehner-von-haus-abendstern.md",
  author: "hélène",
  standfirst:
    "Frau Doll ist dreiundneunzig, sieht hell und dunkel und füttert um halb sieben die Hühner. Acht Stufen liegen dazwischen.",
  lang: "de",
  daysAgo: 7,
  replies: [
    {
      by: "greta-h",
      hoursAfter: 4,
      body: `Jedes, das sie selbst versteht. Und wer sie aufhebt, hat ein Wort mitzureden, denn das bin ich.

Ich will die Treppe nicht absperren. Ich will ein **zweites Geländer**. Darüber wird komischerweise nie gestritten: Alle reden von Freiheit und Verantwortung, und keiner hat einen Bohrer.`,
      up: 20,
      pinned: true,
      replies: [
        {
          by: "l.brandner",
          hoursAfter: 7,
          body: `Ich habe einen Bohrer. Acht Stufen, beidseitig, Eiche: ein Tag. Den Eimer hängt man an einen Haken, der mitläuft. Im Ernst, Hélène, wie breit ist die Treppe?`,
          up: 15,
          replies: [
            {
              by: "hélène",
              hoursAfter: 30,
              body: `Einen Meter zehn. Ich habe Frau Doll Ihren Vorschlag am Telefon vorgelesen. Sie lässt fragen, was der Haken kostet und ob er quietscht. Quietschen wäre ihr recht, wegen der Hühner.`,
              up: 17,
            },
          ],
        },
        {
          by: "amina",
          hoursAfter: 9,
          lang: "en",
          body: `"Everyone talks about freedom and responsibility and nobody has a drill." Greta, I have a drill.`,
          up: 14,
        },
      ],
    },
    {
      by: "олена",
      hoursAfter: 12,
      lang: "en",
      body: `The son's sentence is the honest one in the whole story. He doesn't want the call. Let him not have it: she signs a paper saying that the home telephones the granddaughter. Then we shall see whether it was her safety that he was protecting, or his evening.`,
      up: 13,
      down: 6,
      replies: [
        {
          by: "ayan",
          hoursAfter: 15,
          lang: "en",
          body: `That is hard on him. I've made those calls. The ones who say "I don't want to be the one" are often the only ones who would come.`,
          up: 12,
          replies: [
            {
              by: "олена",
              hoursAfter: 19,
              lang: "en",
              body: `You have made the calls and I have only read about them. I take it back, except for the paper. There should always be a paper.`,
              up: 10,
            },
          ],
        },
      ],
    },
    {
      by: "tomasz",
      hoursAfter: 40,
      lang: "de",
      body: `Mein Deutsch ist von der Straßenbahn in Görlitz, Entschuldigung. Mein Vater war 91 und ist noch Fahrrad gefahren. Ich habe ihm das Ventil gestohlen. Er hat ein neues gekauft. Ich habe wieder gestohlen. Er ist zu Fuß gegangen, weiter als vorher, und hat nie gefragt. Bis heute weiß ich nicht, wer gewonnen hat.`,
      up: 20,
    },
    {
      by: "maeve",
      hoursAfter: 70,
      lang: "en",
      body: `Nobody should be let forbid it, and somebody should be let *mind*. Adjoa is the answer to the question and she isn't on the rota. Put her on the rota and you've ruined it; leave her off and you are robbing her of five minutes a day. I would pay her, in eggs if need be.`,
      up: 16,
      down: 1,
    },
  ],
};
