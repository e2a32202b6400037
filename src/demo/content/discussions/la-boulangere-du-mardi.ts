import type { DemoDiscussion } from "../types.ts";

export const discussion: DemoDiscussion = {
  article: "la-boulangere-du-mardi.md",
  author: "hélène",
  standfirst:
    "Quarante-deux centimes séparent la baguette de Mme Schaeffer de celle du parking. Chacun, dans la rue, en fait ce qu'il peut.",
  lang: "fr",
  daysAgo: 15,
  replies: [
    {
      by: "luc_m",
      hoursAfter: 3,
      body: `Boulanger, donc juge et partie. Mes comptes pour une baguette à 1,25 € : farine 0,21, énergie 0,14, loyer 0,17, salaires et charges 0,52, le reste, divers et moi. Moi, c'est environ six centimes. Ne défendez pas mon commerce par gentillesse ; **dites-moi plutôt quand le pain est raté**. Au parking, personne ne pourra jamais le leur dire.`,
      up: 20,
      pinned: true,
      replies: [
        {
          by: "camille",
          hoursAfter: 6,
          body: `J'ai additionné : il reste 0,21 € de « divers et moi », dont six pour toi. Quinze centimes de divers ? Le kiné paie moins.`,
          up: 10,
          replies: [
            {
              by: "luc_m",
              hoursAfter: 12,
              body: `Assurance, emprunt du four, et ce que je jette le soir. Surtout ce que je jette le soir. Venez à 19 h 30, Madame la professeure, je vous fais visiter mes divers.`,
              up: 14,
            },
          ],
        },
      ],
    },
    {
      by: "camille",
      hoursAfter: 9,
      body: `La librairie, jusqu'à... eh bien, un livre coûte partout le même prix, c'est la loi. Je suis donc courageuse gratuitement, et je viens de m'en apercevoir.`,
      up: 16,
    },
    {
      by: "hélène",
      hoursAfter: 14,
      body: `Puisqu'on me le demande : chez moi c'est le mercier. Je ne couds pas. J'achète un bouton par mois, j'en ai un plein bocal, et je crois qu'il le sait.`,
      up: 18,
      replies: [
        {
          by: "amina",
          hoursAfter: 20,
          lang: "en",
          body: `Send me the jar. I have forty school shirts here with opinions about buttons.`,
          up: 12,
        },
      ],
    },
    {
      by: "yusuf.t",
      hoursAfter: 60,
      lang: "fr",
      body: `Je lis le français mieux que je ne l'écris. La voisine de palier a raison : on paie aussi pour *ne pas* être connu. Dans ma pharmacie, au Caire, certains clients traversent trois quartiers pour acheter une boîte que je vends aussi. Je ne leur en veux pas. J'envoie les miens chez le confrère.`,
      up: 18,
    },
    {
      by: "greta-h",
      hoursAfter: 110,
      lang: "de",
      body: `Den Kiosk an der Haltestelle, bis zwei Euro pro Kaffee. Bei 2,20 war Schluss, da habe ich eine Thermoskanne gekauft. Drei Wochen später hat er zugemacht, und jetzt weiß ich, was meine Treue wert war: zwanzig Cent.`,
      up: 19,
    },
  ],
};
