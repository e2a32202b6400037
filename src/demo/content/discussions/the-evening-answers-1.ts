import type { DemoReply } from "../types.ts";

export const answers: DemoReply[] = [
  {
    ref: "tool-shed",
    by: "fatma.l",
    hoursAfter: 3,
    body: `Bring back the **tool shed**. Not the supper: the shed. One ladder, one wheelbarrow, one good drill for thirty houses, and a book where you wrote your name. People talk because they have to fetch things.

What would I give up? My own drill, which I have used four times in nine years.`,
    up: 31,
    down: 1,
    pinned: true,
    replies: [
      {
        by: "baraka",
        hoursAfter: 5.5,
        body: `Ours had exactly this book. It died the week somebody wrote “Baraka” for a ladder Baraka never had. Who keeps the book is the whole question.`,
        up: 7,
        replies: [
          {
            by: "juma",
            hoursAfter: 29,
            body: `On Mlima Road the book was kept by the children. Nobody dared to lie to a ten-year-old with a pencil.`,
            up: 13,
            replies: [
              {
                by: "apio",
                hoursAfter: 31,
                body: `As a teacher of ten-year-olds I can tell you they can be bought. The price is one mandazi.`,
                up: 15,
                replies: [
                  {
                    by: "juma",
                    hoursAfter: 33,
                    body: `I was one of them. It was two mandazi, and we wrote it in the book.`,
                    up: 18,
                  },
                ],
              },
              {
                by: "baraka",
                hoursAfter: 34,
                body: `Then I want an inquiry into 1996 and the matter of the ladder. I was eleven. I was in Mbeya.`,
                up: 10,
                replies: [
                  {
                    by: "neema",
                    hoursAfter: 38,
                    body: `Speaking as a court clerk: limitation ran out long ago. Speaking as a moderator: carry on.`,
                    up: 14,
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        by: "олена",
        hoursAfter: 8,
        body: `Nine years, four uses. At the price of a decent drill that is about 25 euros a hole. You could have hired a man to come and drill, and give him lunch.`,
        up: 11,
        down: 1,
        replies: [
          {
            by: "fatma.l",
            hoursAfter: 10,
            body: `I did hire a man. He borrowed my drill.`,
            up: 20,
          },
        ],
      },
      {
        by: "l.brandner",
        hoursAfter: 26,
        body: `Als Tischler: Niemand, der mit seinem Werkzeug Geld verdient, gibt es in einen Schuppen. Ein Hobel kommt verstellt zurück, und keiner war's. Die Leiter, gut. Die Schubkarre, meinetwegen. **Den Hobel nicht.**`,
        lang: "de",
        up: 6,
        down: 2,
        replies: [
          {
            by: "fatma.l",
            hoursAfter: 28,
            body: `I put this through the translator and I agree with all of it. Nobody touches my overlocker either. So: the shed is for things nobody loves.`,
            up: 12,
          },
        ],
      },
      {
        ref: "loan-portal",
        by: "rehema",
        hoursAfter: 30,
        body: `sorry not about sheds but does anyone know if the student loan portal is working again?? it logs me out every time and the deadline is friday`,
        up: 1,
        down: 4,
        hidden: {
          reason: "off-topic",
          note: "Rehema, this thread is about the street. Try your faculty office; they gave my nephew until Monday. Good luck.",
        },
        replies: [
          {
            by: "okello",
            hoursAfter: 31,
            body: `Use it before six in the morning. Everything works before six in the morning.`,
            up: 5,
          },
        ],
      },
    ],
  },
  {
    by: "zuri",
    hoursAfter: 6,
    lang: "sw",
    body: `Je, tunaweza kurudisha usiku wa hadithi? Kila mwezi nyumba moja inaalika wengine, na mtu mmoja anasimulia. Gharama: jioni moja bila simu.`,
    up: 19,
    down: 1,
    replies: [
      {
        by: "mzee_hassan",
        hoursAfter: 9,
        lang: "sw",
        body: `Nilipokuwa tarishi nilipeleka barua nyumba mia mbili na nikasikia hadithi nyumba mia mbili. Lakini kumbuka: zamani msimulizi alikuwa bibi, na waliomsikiliza hawakuwa na pa kwenda. Ukitaka watu wabaki leo, lazima hadithi iwe **ya kweli na ya aibu kidogo**.`,
        up: 10,
        replies: [
          {
            by: "zuri",
            hoursAfter: 11,
            lang: "sw",
            body: `Basi mzee uanze wewe. Ile ya barua ya mapenzi uliyoipeleka nyumba isiyo sahihi.`,
            up: 12,
            replies: [
              {
                by: "mzee_hassan",
                hoursAfter: 20,
                lang: "sw",
                body: `Hiyo nimeisimulia mara moja tu, kwenye harusi yao. Walioana.`,
                up: 18,
              },
            ],
          },
        ],
      },
      {
        by: "maeve",
        hoursAfter: 14,
        body: `I followed about half of this with a dictionary. Story night, one house a month, everyone's phone in a bowl? In Sligo we called it rambling, and a rambling house was one where the door was on the latch and the woman of the house never got to bed.`,
        up: 8,
        replies: [
          {
            by: "zuri",
            hoursAfter: 15,
            body: `Yes, you have it, down to the bowl. And you found the cost I left out. The host changes every month, so everybody loses sleep in turn.`,
            up: 6,
          },
        ],
      },
      {
        by: "rehema",
        hoursAfter: 27,
        lang: "sw",
        body: `Bila simu sawa, lakini hadithi mpya pia ziruhusiwe. Sungura na fisi tumechoka nao 😅`,
        up: 9,
        down: 2,
      },
    ],
  },
];
