import type { DemoReply } from "../types.ts";

/** The last three days: late thoughts, newcomers, one advertisement. */
export const answers: DemoReply[] = [
  {
    by: "ruth.f",
    hoursAfter: 153,
    lang: "es",
    body: `Las sillas en la vereda, a la tardecita, sin tema. Se hablaba sin mirarse, todos para el mismo lado, mirando pasar. En el consultorio descubrí que así se dicen las cosas: por eso el diván. Freud lo cobraba; mi tía Berta ponía el mate.`,
    up: 33,
    replies: [
      {
        by: "wes.t",
        hoursAfter: 157,
        body: `That's a porch, ma'am. Everybody facing the same way is the whole design.`,
        up: 22,
      },
    ],
  },
  {
    by: "wes.t",
    hoursAfter: 154,
    body: `Front porch. They moved us to the back deck in about 1965, with the barbecue, and told us it was privacy. You can't wave from a deck. I'd ask folks to give up the view of their own fence.`,
    up: 26,
    down: 2,
  },
  {
    by: "hank_mn",
    hoursAfter: 160,
    body: `We still do the one thing, since at 35 below you don't have a choice: you see a car in the ditch, you stop. You don't have to like him. I pulled out a fella I'd been to court with, and we didn't speak the whole time, and he still drops off walleye.

I guess what I'd bring back is the cold.`,
    up: 35,
    replies: [
      {
        by: "ingrid_s",
        hoursAfter: 164,
        body: `Please do. We have rain now until February.`,
        up: 12,
      },
    ],
  },
  {
    by: "sean.ob",
    hoursAfter: 162,
    body: `The *meitheal*, for turf. And I'll tell ye what finished it: not the oil, the **sandwich**. When a house could no longer feed twenty men a proper dinner without shame, it stopped asking. Bring your own sandwich was meant as a kindness. Ten years after there was nobody on the bog only myself and the sandwich.`,
    up: 31,
    replies: [
      {
        by: "saida.k",
        hoursAfter: 167,
        body: `My mother could have told you this about the meat.`,
        up: 24,
      },
    ],
  },
  {
    by: "pieter.vd",
    hoursAfter: 207,
    lang: "nl",
    body: `Straatspeeldag, maar dan elke woensdag. Auto's weg, kinderen eruit. De auto's zijn van ons, dus wie er iets voor moet opgeven is makkelijk te vinden. Hij zit in de appgroep en heet Pieter.`,
    up: 1,
    replies: [
      {
        by: "odhiambo",
        hoursAfter: 210,
        body: `Wednesdays at five! @pieter.vd, we already have a referee.`,
        up: 3,
      },
    ],
  },
  {
    by: "giorgos",
    hoursAfter: 166,
    body: `The oven of the neighbourhood on Sundays. Thirty trays of lamb and potatoes, and half of the families ate someone else's by mistake. My wife's mother swears ours always came back with fewer potatoes. The baker is dead and she is still auditing.`,
    up: 20,
    replies: [
      {
        by: "camille",
        hoursAfter: 170,
        lang: "fr",
        body: `Combien de pommes de terre en moyenne, et sur combien de dimanches ? C'est pour mes quatrièmes.`,
        up: 16,
      },
    ],
  },
  {
    by: "priya.r",
    hoursAfter: 173,
    body: `The kolam. Every morning my grandmother drew rice flour on the threshold, symmetrical, different each day, and the street read it. Plain: someone is ill. None: a death. Very large: a daughter is home. By noon ants and scooters had finished it off.

I propose public information that is **beautiful, true, and gone by lunch**. As for what to give up: sleep, from five to half past.`,
    up: 37,
    edited: {
      before: `The kolam. Every morning my grandmother drew rice flour on the threshold and the street read it. Plain: someone is ill. None: a death. Very large: a daughter is home. By noon ants and scooters had finished it off.`,
      hoursAfter: 2,
    },
    replies: [
      {
        by: "juma",
        hoursAfter: 177,
        body: `And the pot was drying in the sun, with nobody admitting to having washed it. I think I had a kolam in front of me and described it as a pot.`,
        up: 22,
      },
    ],
  },
  {
    by: "jo_sheffield",
    hoursAfter: 200,
    body: `Laundry room, ground floor, shut 2009. Six machines and one bench. Say what you like about your suppers, nobody's ever pretended to be interesting on a laundry bench, you just sat there smelling of your own soap next to someone. I'd give up my machine. It dances anyway.`,
    up: 2,
    replies: [
      {
        by: "ruth.f",
        hoursAfter: 209,
        lang: "es",
        body: `Otra vez un banco, y todos mirando girar la misma ropa. Empiezo a sospechar que la respuesta de este foro es un banco.`,
        up: 5,
      },
    ],
  },
  {
    by: "pst.emmanuel",
    hoursAfter: 181,
    body: `May I say something against my own trade? We took it over. The sick visits, the collections, the sitting up at night: the street did all that, then the churches did it *better*, with minutes. And so whoever is not of a church on my street now has nobody. I'd like to give it back, and I don't know to whom.`,
    up: 28,
    down: 3,
    replies: [
      {
        by: "desta",
        hoursAfter: 184,
        body: `To an iddir, Pastor. Ours has Orthodox, Muslims, two Pentecostals and a man who believes in the tent.`,
        up: 23,
      },
      {
        by: "nkechi",
        hoursAfter: 187,
        body: `Easy to say once you have the roof and the car. Ours prayed for my sister's hospital bill and then sent her the receipt for the anointing.`,
        up: 4,
        down: 6,
        deleted: true,
        replies: [
          {
            by: "pst.emmanuel",
            hoursAfter: 189,
            body: `You need not have taken it down. I am the one with the leaking roof, but I've known that receipt. I am sorry about your sister.`,
            up: 16,
            replies: [
              {
                by: "nkechi",
                hoursAfter: 192,
                body: `She's well, Pastor. I took it down because it was her story and I was only using it to be sharp.`,
                up: 21,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: "kassim",
    hoursAfter: 195,
    lang: "sw",
    body: `Kusukuma mashua. Ikikwama, unapiga kelele mara moja tu, na ufuo mzima unakuja, hata anayekudai.`,
    up: 3,
  },
  {
    ref: "spam-pool",
    by: "bestloans254",
    hoursAfter: 196,
    body: `Nice discusion!! Renovate your street TODAY, group loans up to 2,000,000, approval in 3 minutes, 100% trusted https://quick-cash.example.com/street?ref=rp2`,
    down: 11,
    hidden: {
      reason: "spam",
      note: "An advertisement, and your second. The next one closes the account. If there is a person behind it who has a street, that person is welcome.",
    },
  },
  {
    ref: "borrow-one",
    by: "brayo",
    hoursAfter: 202,
    body: `we never had any of this so idk what to bring back. can we borrow one of yours`,
    up: 3,
    picked: `Hardly anybody has seen it, and it is the sentence I have repeated most often since.`,
    replies: [
      {
        by: "juma",
        hoursAfter: 204,
        body: `Yes. Which?`,
        up: 6,
        replies: [
          {
            by: "brayo",
            hoursAfter: 206,
            body: `the staircase one. we have 5 floors and the lights go every wednesday`,
            up: 9,
          },
        ],
      },
    ],
  },
];
