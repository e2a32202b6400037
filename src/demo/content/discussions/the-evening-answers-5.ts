import { chain } from "../chain.ts";
import type { DemoReply } from "../types.ts";

/** Mlima Road itself, and others who know such a street from the inside. */
export const answers: DemoReply[] = [
  {
    ref: "second-helping",
    by: "saida.k",
    hoursAfter: 34,
    body: `I am the daughter at the end of "What it cost". My mother was the widow.

You all want the table back. I'd like the **second helping** back: that whoever is hungry can hold out her plate twice and nobody has a remark ready. She walked down that hill with her own plate and her own chair like everyone else, and one man made one joke, and forty people who liked her laughed. Then for fourteen years nobody came up to say "I laughed, I'm sorry". It was ninety metres.

So the ones who have to give something up are the funny ones.`,
    up: 52,
    picked: `Changed my mind about who the supper was for; I had given her mother one paragraph and a good last line.`,
    replies: [
      chain([
        {
          by: "juma",
          hoursAfter: 36,
          body: `I was one of the children who ate first. I don't remember the joke, only that my uncle was proud of it. If the sentence I gave your mother was too neat, and I think it was, I'm sorry for that as well.`,
          up: 29,
        },
        {
          by: "saida.k",
          hoursAfter: 40,
          body: `It was neat. She would have liked it, she was neat herself. Ask your uncle whether he remembers the joke.`,
          up: 24,
        },
        {
          by: "juma",
          hoursAfter: 84,
          body: `He does, every word of it. He asked me for your number, then for your address, and then how steep the hill is at his age.`,
          up: 35,
        },
        {
          by: "saida.k",
          hoursAfter: 140,
          body: `He came. He brought a plate. My mother's been dead for six years, and he stood in the door with the plate held out to me, to be filled. I didn't make a joke. It was tempting.`,
          up: 48,
        },
      ]),
      {
        by: "apio",
        hoursAfter: 44,
        body: `I read this to my class, without the names, and asked what the forty should have done. A girl said: "Laugh at the *next* thing he says, but very late." I have thought about it for a day, and it is a terrible punishment.`,
        up: 23,
      },
    ],
  },
  {
    by: "mama.asha",
    hoursAfter: 43,
    body: `I kept the pot for twenty-six years and nobody has asked me whether I want it back.

I do not. I want the *last Saturday evening* back: mine, as it has been since then, with my feet up. If you must have something, let it be this. The pot goes by turns to the men, for as many years as the women had it. In 2050 we shall sit down and compare.`,
    up: 49,
    down: 4,
    replies: [
      chain([
        {
          by: "juma",
          hoursAfter: 48,
          body: `I'll put my name down for the first month. I can do rice.`,
          up: 15,
        },
        {
          by: "mama.asha",
          hoursAfter: 50,
          body: `I have eaten your rice.`,
          up: 45,
        },
      ]),
      {
        by: "dai",
        hoursAfter: 52,
        body: `Our chapel teas went over to the men in 1998 for a year, to make a point. There was ham. Every week there was ham. In the end the women took it back, out of hunger, and the men have called that proof ever since. Mind you hold out, Mama Asha.`,
        up: 25,
      },
      {
        by: "tenant_4b",
        hoursAfter: 61,
        body: `I note that in ten thousand years of human progress we've invented a pot which holds beans for thirty houses and nothing that washes it.`,
        up: 11,
      },
    ],
  },
  {
    by: "deo_massawe",
    hoursAfter: 41,
    body: `Since my gate is in the article: I would bring back **knocking**. You used to know by the knock who it was. Now I get a message saying "outside", and I look at the screen to see who is standing two metres away behind a sheet of iron that I paid for.

I'd have to give up the gate, or part of it. I am thinking about a part of it.`,
    up: 16,
    down: 2,
    replies: [
      {
        by: "salim.r",
        hoursAfter: 46,
        lang: "sw",
        body: `Ule ujumbe wa "nje" ni wangu. Nilikuwa nimeleta simu yako, kaka.`,
        up: 19,
      },
    ],
  },
  {
    by: "salim.r",
    hoursAfter: 47,
    lang: "sw",
    body: `Babu amesema niandike hivi: turudishe **kugombana baada ya chai**. Siku hizi watu wanagombana kabla ya kula, usiku kucha, kwenye simu, na hakuna anayesahau sehemu nzuri ya hotuba yake kwa sababu imeandikwa.

Nani apoteze? Babu anasema: "Mimi. Nilikuwa nashinda."`,
    up: 27,
    replies: [
      {
        by: "neema",
        hoursAfter: 51,
        body: `For those without Swahili: Mzee Rashid wants quarrels put back to after the tea, for nowadays they are conducted on the phone, in writing, and nobody has the mercy of forgetting. As the person who reads those quarrels for a living I second him.`,
        up: 22,
      },
      {
        by: "juma",
        hoursAfter: 53,
        lang: "sw",
        body: `Mwambie mzee: hakushinda. Tulimwachia, kwa sababu ndiye aliyekuwa na ngazi.`,
        up: 20,
        replies: [
          {
            by: "salim.r",
            hoursAfter: 56,
            lang: "sw",
            body: `Nimemsomea. Amecheka, amekasirika, ameomba chai.`,
            up: 24,
          },
        ],
      },
    ],
  },
  {
    ref: "lorry",
    by: "nuru.sanga",
    hoursAfter: 88,
    body: `My grandfather drove that lorry. Sanga, Mbeya to the coast, four tons of cassava, March 1974, the bend.

In your story he "told people to take what they could carry". He did. He also wrote it down, because the cassava belonged to a cooperative, and in the next two years it was taken off his pay, every shilling of it. He never spoke of it as a misfortune. At home it was called *the time I gave a party for three hundred people and was not invited to the second one.*

You ask who would have to give something up. Somebody did already. I should like it if there were a plate.`,
    up: 45,
    replies: [
      chain([
        {
          by: "juma",
          hoursAfter: 90,
          body: `Forty years of suppers, thirty houses, I don't know how many speeches, and I have never heard anyone ask what became of the driver. I didn't ask either, and I had three weeks and a notebook. May I come to Mbeya?`,
          up: 30,
        },
        {
          by: "nuru.sanga",
          hoursAfter: 94,
          body: `He died in 2011. My grandmother is ninety and has the pay slips. Bring cassava.`,
          up: 34,
        },
        {
          by: "halima22",
          hoursAfter: 97,
          body: `There will be a plate. I'm writing it into the list in the column "says who": *Sanga*.`,
          up: 38,
        },
      ]),
      {
        by: "kip",
        hoursAfter: 92,
        body: `At today's price four tons of cassava is about 1.6 million shillings. Divided by thirty houses and fifty years it is a thousand a house a year. I don't say that anybody must. I say that it can be worked out.`,
        up: 17,
        down: 3,
      },
    ],
  },
  {
    by: "tenant_4b",
    hoursAfter: 59,
    body: `Everyone here writes as the owner of a gate. I've had seven addresses in nine years, and at every one of them somebody told me warmly about the old days, and nobody asked how long I'd stay, since the answer is eleven months, it's in the contract.

Bring back *tenants who stay*, then see what else comes by itself. The one giving something up is the landlord. I notice that he's not in the discussion.`,
    up: 39,
    down: 5,
    replies: [
      {
        by: "moses_o",
        hoursAfter: 63,
        body: `I am his caretaker. I raise the rent each January because I am told to, and in February I carry the people's beds down. I've carried some beds twice.`,
        up: 21,
      },
      {
        by: "farid_b",
        hoursAfter: 67,
        lang: "fr",
        body: `Chez nous, c'est le contraire : personne ne part, faute de mieux, et on ne se parle pas davantage. Rester ne suffit pas, Joséphine. Mais c'est vrai que personne n'arrose la plante de celui qui déménage en juin.`,
        up: 12,
      },
      {
        by: "juma",
        hoursAfter: 72,
        body: `Eleven of the thirty houses on Mlima Road are let. I checked today, after reading this. At the suppers of my childhood it was two, and I could still tell you which two chairs were theirs; they were not by the pot.`,
        up: 23,
      },
    ],
  },
  {
    by: "zawadi",
    hoursAfter: 64,
    body: `A **path**. Not a metaphor. Eighty centimetres wide, no ditch across it, from my door to where you are all having such a meaningful time.

When I was ten, the boys of our lane carried me everywhere, chair and all, and it is told at weddings as proof of how close we were. I'd have liked to be late on my own.`,
    up: 42,
    down: 1,
    replies: [
      {
        by: "mona_k",
        hoursAfter: 68,
        lang: "ar",
        body: `ثمانون سنتيمترًا تكفي للمرور ولا تكفي للالتفاف. اطلبي **متراً وعشرين**، فمن يطلب ثمانين يُعطى ستين.`,
        up: 19,
        replies: [
          {
            by: "zawadi",
            hoursAfter: 70,
            body: `My road engineer says (I had it translated) never ask for eighty, because you'll be given sixty. One metre twenty, then. Signed, both of us.`,
            up: 17,
          },
        ],
      },
    ],
  },
  {
    by: "ex.sgt.mwita",
    hoursAfter: 66,
    body: `Shame. I shall be voted down for it, go ahead. When a child stole in our village, it was known by evening, and his father came with him from house to house, and it was finished within a day; no cell, no court, no file. In thirty-one years I locked up two hundred boys whom one evening of shame would have cured.

What we would have to give up is our privacy, which as far as I can see is mostly the right to be burgled by somebody we don't know.`,
    up: 19,
    down: 18,
    replies: [
      chain([
        {
          by: "rehema",
          hoursAfter: 69,
          body: `and the girls? the girl who was "seen with someone"? she got walked from house to house too. it wasn't finished within a day, she's 34 now`,
          up: 33,
        },
        {
          by: "ex.sgt.mwita",
          hoursAfter: 73,
          body: `Yes. I knew of such cases. They did not come to the station, and I took that for a sign that it worked.`,
          up: 14,
        },
        {
          by: "neema",
          hoursAfter: 77,
          body: `Thank you for writing that down, Sergeant. Most people would have stopped at "yes".`,
          up: 25,
        },
      ]),
      {
        by: "ruth.f",
        hoursAfter: 80,
        lang: "es",
        body: `La vergüenza cura al que ya pertenece. Al que no, lo termina de echar. Cuarenta años de consultorio para aprender esa frase; se la dejo gratis.`,
        up: 20,
        down: 2,
      },
    ],
  },
];
