import type { DemoReply } from "../types.ts";

/** Cooking, digging, lifts, light. */
export const answers: DemoReply[] = [
  {
    by: "nkechi",
    hoursAfter: 122,
    body: `Age grades. Everyone born within the same three years is one team, until death: the same road to clear, the same levy, the same cloth. My father's grade is called *Irondi*, and there are four of them left, the youngest ninety. They still have a secretary. He's also the choir.

What it cost: you couldn't resign. I keep thinking about whether that is the fault in it or the point.`,
    up: 27,
    down: 2,
  },
  {
    by: "bayo",
    hoursAfter: 126,
    body: `You people want to bring back talking. I repair generators. Give us **light**, from seven to ten, and watch what people do with it. They'll sit outside, because inside is hot, and I'll be the only man in Ibadan who's out of work and happy.`,
    up: 22,
    down: 3,
  },
  {
    by: "kwame.a",
    hoursAfter: 131,
    body: `At every funeral in Kumasi a man with a loudspeaker reads out who gave how much. Visitors are horrified. I print the lists. I would *keep* it, and bring back what used to come after: he also read out who had **dug**.`,
    up: 20,
    down: 4,
    replies: [
      {
        by: "thandi",
        hoursAfter: 134,
        body: `My brother, I am putting that on our agenda, item one.`,
        up: 15,
      },
    ],
  },
  {
    by: "mariama",
    hoursAfter: 128,
    lang: "fr",
    body: `Le bol de plus. Chez ma grand-mère à Saint-Louis on cuisinait *toujours* pour un de plus, sans savoir qui. Si personne ne venait, on sortait chercher quelqu'un, et il fallait presque le supplier. Moi je pèse le riz, cent grammes par personne, c'est écrit sur le paquet. Il n'y a pas de ligne « quelqu'un ».`,
    up: 36,
    replies: [
      {
        by: "luc_m",
        hoursAfter: 132,
        lang: "fr",
        body: `À la boulangerie il y a la même chose, ça s'appelle le treizième pain. On me l'a demandé hier pour la première fois depuis des années. C'était un comptable.`,
        up: 18,
      },
      {
        by: "yusuf.t",
        hoursAfter: 135,
        lang: "ar",
        body: `«ليس في الوصفة سطر اسمه: أحدٌ ما». سأكتبها على باب الصيدلية.`,
        up: 16,
      },
    ],
  },
  {
    by: "samira.o",
    hoursAfter: 133,
    lang: "ar",
    body: `لمّة فتل الكسكسي. ستّ نساء وقصعة واحدة، ومن تغضب تفتل أسرع. لا أريد الكسكسي نفسه، فالجاهز لا بأس به ولن أقول هذا مرة ثانية. أريد شيئًا **تشتغل به اليدان ويبقى الفم فارغًا**.`,
    up: 24,
    replies: [
      {
        by: "leila_h",
        hoursAfter: 137,
        lang: "ar",
        body: `هذا هو السر كله. لم أسمع في حياتي اعترافًا صادقًا إلا فوق طبق ورق عنب.`,
        up: 20,
      },
    ],
  },
  {
    by: "leila_h",
    hoursAfter: 143,
    lang: "ar",
    body: `**العونة** في قطاف الزيتون. كان الجيران يأتون إلى زيتوناتنا الثلاث عشرة كأنها ثلاثمئة. اليوم أقطفها وحدي في يومين، وأعطي كل بيت منهم زجاجة زيت، فيشكرونني. وأنا أقول في نفسي: كنتم أكرم حين كنتم تأخذونها ولا تشكرون.`,
    up: 28,
  },
  {
    by: "farid_b",
    hoursAfter: 130,
    lang: "fr",
    body: `La panne d'ascenseur. Je suis sérieux. Trois semaines en 2018 : on s'est croisés, on a porté les packs d'eau de Mme Orsini, un gamin a monté un commerce de courses à cinquante centimes l'étage. Le jour de la réparation il y avait comme un deuil. Ceux qui y perdraient : le sixième, et Mme Orsini. Donc non, finalement. Mais *un jour par mois* ?`,
    up: 23,
    down: 7,
    replies: [
      {
        by: "zawadi",
        hoursAfter: 136,
        body: `One day a month I'd be a prisoner, so that the fifth floor can feel something. Try again, Farid.`,
        up: 31,
        replies: [
          {
            by: "farid_b",
            hoursAfter: 139,
            lang: "fr",
            body: `Vous avez raison, et j'ai un peu honte. Un jour par mois, l'ascenseur marche et *c'est nous* qui prenons l'escalier. Ça revient au même, et vous nous attendez en haut.`,
            up: 29,
            replies: [
              {
                by: "zawadi",
                hoursAfter: 142,
                body: `With a stopwatch. Agreed.`,
                up: 32,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: "delphine",
    hoursAfter: 147,
    lang: "fr",
    body: `Le 1er juillet, tout Montréal déménage le même jour. C'est idiot, il fait trente-quatre degrés, et c'est le seul jour où j'ai vu l'intérieur de chez mes voisins, parce que c'était sur le trottoir. Je ne ramène rien : je demande seulement qu'on ne le rende pas *pratique*.`,
    up: 21,
  },
  {
    by: "dona.lu",
    hoursAfter: 151,
    lang: "pt",
    body: `A fogueira de São João na porta de cada casa. Quem pulava junto virava compadre, e compadre não se processa. Hoje a prefeitura faz uma fogueira só, grande, com palco, e ninguém é compadre do palco.`,
    up: 19,
    replies: [
      {
        by: "sofia.lx",
        hoursAfter: 156,
        lang: "pt",
        body: `«Ninguém é compadre do palco.» Nem uma vírgula a mudar.`,
        up: 17,
      },
    ],
  },
  {
    by: "sofia.lx",
    hoursAfter: 158,
    lang: "pt",
    body: `Os vizinhos. Digo-o à letra: dos vinte e dois fogos do meu prédio, dezassete são de turistas com rodinhas. Gostava de ter de volta alguém de quem dizer mal *duas vezes*.`,
    up: 32,
    down: 1,
  },
];
