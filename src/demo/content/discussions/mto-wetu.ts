import type { DemoDiscussion } from "../types.ts";

export const discussion: DemoDiscussion = {
  article: "mto-wetu.md",
  author: "zuri",
  standfirst:
    "Mitaa mitatu, wenyeviti watatu, mto mmoja, na magunia mia moja na themanini yaliyorudi baada ya mvua moja.",
  lang: "sw",
  daysAgo: 4,
  replies: [
    {
      by: "mzee_hassan",
      hoursAfter: 3,
      body: `Anayechafua alipe. Lakini bomba la Bwana Mrema liliwekwa na baba yake, kwa kibali cha manispaa. Kwa hiyo anayechafua ni nani: anayetumia bomba, aliyelitoboa, au aliyepiga muhuri? Mimi nilipeleka ile barua ya muhuri. Nisameheni.`,
      up: 18,
      replies: [
        {
          by: "zuri",
          hoursAfter: 6,
          body: `Mzee, kuna barua gani katika jiji hili ambayo hukuipeleka wewe?`,
          up: 13,
          replies: [
            {
              by: "mzee_hassan",
              hoursAfter: 22,
              body: `Zile zilizojibiwa.`,
              up: 16,
            },
          ],
        },
      ],
    },
    {
      by: "fatuma.ali",
      hoursAfter: 5,
      body: `Anayefurikiwa **asilipe hata senti**. Bi Mwajuma ameshalipa: meza, jiko, na madeni ya watu. Nyinyi wa juu mnadaiwa.`,
      up: 17,
      down: 2,
      replies: [
        {
          by: "baraka",
          hoursAfter: 8,
          body: `Sikubali kabisa. Asipolipa hata kidogo hatakuwa na sauti kwenye kikao. Watamwambia "wewe ni mgeni hapa". Alipe shilingi mia, ili awe na risiti ya kupiga mezani.`,
          up: 9,
          down: 5,
          replies: [
            {
              by: "fatuma.ali",
              hoursAfter: 10,
              body: `Hapo umenishinda kidogo. Shilingi mia, na risiti iwe kubwa.`,
              up: 10,
            },
          ],
        },
      ],
    },
    {
      by: "uwase",
      hoursAfter: 28,
      lang: "en",
      body: `I read Swahili slowly, so forgive the English. The trash screen at each border is a lovely idea for shaming people and a **dangerous** one for water: a blocked screen is a dam. Whoever hangs it must clear it before each rain, or you will flood the middle street in order to embarrass the upper one. Bars 10 cm apart, leaning at 45°, so that the rubbish rides up and can be raked off. We drew one last year: [the sheet is here](https://drains.example.org/trash-screen).`,
      up: 19,
      replies: [
        {
          by: "zuri",
          hoursAfter: 31,
          lang: "sw",
          body: `Asante sana, Diane. Nimeipeleka kwa wenyeviti wote watatu. Jibu la kwanza: "reki atanunua nani?"`,
          up: 12,
        },
      ],
    },
    {
      by: "rehema",
      hoursAfter: 91,
      body: `mwenye uwezo asafishe, mchafuzi alipe, anayefurikiwa awe mwenyekiti. mwaka mmoja tu, tuone`,
      up: 18,
      down: 3,
    },
  ],
};
