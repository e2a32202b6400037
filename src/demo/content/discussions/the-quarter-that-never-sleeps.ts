import type { DemoDiscussion } from "../types.ts";

export const discussion: DemoDiscussion = {
  article: "the-quarter-that-never-sleeps.md",
  author: "juma",
  standfirst:
    "A mosque, two churches, a bar, a sawmill, a school and a cockerel called Waziri, within two hundred metres of one bed.",
  lang: "en",
  daysAgo: 41,
  locked: true,
  replies: [
    {
      by: "luc_m",
      hoursAfter: 2,
      lang: "fr",
      body: `Je défendrais le rideau de fer du café d'en face, à 5 h 40 : c'est le seul bruit qui me dise que d'autres que moi travaillent. Celui que je fais : le pétrin, à 2 h 10, depuis dix-neuf ans. La voisine du dessus m'a dit un jour qu'elle dormait mal pendant mes vacances.`,
      up: 19,
      pinned: true,
      replies: [
        {
          by: "hélène",
          hoursAfter: 6,
          lang: "fr",
          body: `Tu l'as prévenue pour la retraite ?`,
          up: 8,
          replies: [
            {
              by: "luc_m",
              hoursAfter: 11,
              lang: "fr",
              body: `Elle a proposé que j'enregistre.`,
              up: 15,
            },
          ],
        },
      ],
    },
    {
      by: "g_wambui",
      hoursAfter: 7,
      body: `I am the woman in the two rooms. Not literally. But thank you for not leaving her out, because everybody does; you would be amazed how many people think that night nurses sleep *at the hospital*.

I would defend nothing before four in the afternoon. The noise I make: I slam the gate when I come home. I know I do. It says, I was up so that you could sleep.`,
      up: 20,
      down: 2,
    },
    {
      by: "l.brandner",
      hoursAfter: 9,
      lang: "de",
      body: `Die Sirene, jeden Samstag um zwölf. Zugezogene rufen an und beschweren sich. Ich sage dann: Wenn Sie sie einmal *nicht* hören, rufen Sie bitte wieder an.`,
      up: 15,
      down: 1,
      replies: [
        {
          by: "dai",
          hoursAfter: 15,
          body: `We tested ours on a Monday. One bank holiday Monday the whole valley stood in its gardens waiting for permission to have dinner.`,
          up: 13,
        },
      ],
    },
    {
      by: "mona_k",
      hoursAfter: 18,
      lang: "ar",
      body: `أدافع عن بائع الروبابيكيا وجرسه، وأشكو من نفسي: أنا التي توقّع تصاريح الحفر الليلي. كل من يسكن فوق شارع أصلحته يعرف اسمي ولا يعرف وجهي، والحمد لله.`,
      up: 14,
      replies: [
        {
          by: "سلمى",
          hoursAfter: 23,
          lang: "ar",
          body: `إذن أنتِ! لي عندك ثلاث ليالٍ من شهر مارس.`,
          up: 10,
        },
      ],
    },
    {
      by: "odhiambo",
      hoursAfter: 40,
      body: `Children losing at football. Children *winning* are unbearable and I make that one myself, with a whistle.`,
      up: 12,
    },
    {
      by: "tomasz",
      hoursAfter: 55,
      body: `A stranger may say anything about my neighbourhood except about the tram bell at 4.31. There is one curve where the wheel sings; the city greased it once, and forty people telephoned to ask if we were on strike.`,
      up: 17,
    },
    {
      by: "neema",
      hoursAfter: 800,
      body: `This discussion has said what it had to say, and the last replies were about whose god should be louder, which was not the question; their authors took them back when I asked, for which I thank them. I am closing it here. It stays open to read.`,
      up: 9,
    },
  ],
};
