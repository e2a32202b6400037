import type { DemoDiscussion } from "../types.ts";

export const discussion: DemoDiscussion = {
  article: "the-ward-after-nine.md",
  author: "wanjiru",
  standfirst:
    "Two nurses, fifty-four patients, and the people under the beds who are not supposed to be there.",
  lang: "en",
  daysAgo: 18,
  replies: [
    {
      by: "g_wambui",
      hoursAfter: 5,
      body: `I am a sister on such a ward and I could have signed this. My answer, in three parts:

- **The family's:** the hand, the hair, the news, the language, the sitting.
- **Ours:** anything with a number on it. Drips, doses, wounds, turning. *Turning is a skill.* I have seen a hip put out by a loving son.
- **Nobody's to learn beside a bed:** what a last breath sounds like, from the next bed, through a curtain, because there was no side room.`,
      up: 21,
      pinned: true,
      replies: [
        {
          by: "maeve",
          hoursAfter: 9,
          body: `I'd move turning. In people's homes I teach it to husbands in ten minutes, with a sheet and a bit of swearing, and they are better at it than the agency, for they know which side he likes. What I would never hand over is the *telling*. No daughter should have to be the one who explains to her mother what the doctor meant.`,
          up: 12,
          replies: [
            {
              by: "g_wambui",
              hoursAfter: 21,
              body: `Ten minutes, with one husband, in one kitchen. I have fifty-four beds. But yes to the telling. Our doctor tells the eldest son in the corridor, and he goes in and says "they say you're fine".`,
              up: 13,
            },
          ],
        },
      ],
    },
    {
      by: "ayan",
      hoursAfter: 16,
      body: `I am paid to hold strangers' cups in Leicester, so that I can send money to Garissa, where my brother's wife holds my mother's. I do it well. I get thirteen minutes a client. Somebody ought to draw this on a map with arrows and then look at it for a long time.`,
      up: 20,
      replies: [
        {
          by: "wanjiru",
          hoursAfter: 20,
          body: `I would like to draw that map. Write to me if you would like to; no hurry, and no is an answer.`,
          up: 6,
        },
      ],
    },
    {
      by: "greta-h",
      hoursAfter: 25,
      lang: "de",
      body: `Aus dem Haus, in dem gebuzzert wird: Die Cousine in Bremen hat recht, man läuft darum im Kreis. Bei uns dürfen Angehörige alles, und es kommt kaum jemand. Nicht aus Bosheit. Man hat ihnen dreißig Jahre lang gesagt, dass wir das besser können. Können wir auch. **Das war ja der Fehler.**`,
      up: 18,
      down: 1,
    },
    {
      by: "teresa",
      hoursAfter: 33,
      body: `I was the grandmother with the blankets. Not that one, but one like her. A young nurse took them off, one after the other, folded each of them, and gave them to me to hold, and told me they must be kept warm for when he came out. He came out. I'd have obeyed her in anything from then on.`,
      up: 20,
      replies: [
        {
          by: "g_wambui",
          hoursAfter: 36,
          body: `I am going to teach this to the students, tonight.`,
          up: 10,
        },
      ],
    },
    {
      by: "yusuf.t",
      hoursAfter: 48,
      lang: "ar",
      body: `أنا صيدلي، وأقول: الدواء ليس من شأن العائلة، مهما أحبّت. كل أسبوع تأتيني ابنة ضاعفت الجرعة لأن أباها «تعبان أكثر اليوم». أعطوها الكوب والمخدة والدعاء، واتركوا لنا الملعقة.`,
      up: 12,
      replies: [
        {
          by: "rehema",
          hoursAfter: 51,
          body: `pharmacy student here and they literally taught us "leave us the spoon" last week, in other words. but the daughter is there at 3 a.m. and the pharmacist isn't. teach her the spoon too`,
          up: 10,
          down: 2,
        },
      ],
    },
    {
      by: "kip",
      hoursAfter: 70,
      body: `The matron has it the wrong way round. Buy the chairs **and** count the people in them, every night, on paper. After one year she shows the county: this ward was run by 19 unpaid staff. No treasurer can look at a figure like that and not find two nurses.`,
      up: 14,
      down: 4,
      replies: [
        {
          by: "олена",
          hoursAfter: 74,
          body: `A treasurer looks at a figure like that and says: excellent, then we need no nurses. I have been in that meeting.`,
          up: 14,
        },
      ],
    },
  ],
};
