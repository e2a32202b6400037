import type { DemoReply } from "../types.ts";

export const answers: DemoReply[] = [
  {
    by: "ines.m",
    hoursAfter: 20,
    lang: "es",
    body: `Aquí la acequia la limpiábamos todos, un día antes de regar: cada casa, su tramo, con la azada y con el abuelo mirando. Ahora viene una máquina y lo deja peor en una hora. Yo devolvería **la monda**, con su almuerzo. Tendríamos que renunciar al sábado y, los de la parte de arriba, a hacerse los sordos cuando el agua no llega abajo.`,
    up: 14,
    replies: [
      {
        by: "uwase",
        hoursAfter: 38,
        body: `Is it true that you have a water court that meets in the street? My lecturer said every Thursday, outside the cathedral, nothing written down. I thought she was making it up to keep us awake.`,
        up: 5,
        replies: [
          {
            by: "ines.m",
            hoursAfter: 45,
            lang: "es",
            body: `Verdad entera: los jueves a las doce, en la Puerta de los Apóstoles. Se habla, se juzga y a comer. Mi tío perdió allí en 1988 y todavía cruza la plaza por el otro lado.`,
            up: 12,
          },
        ],
      },
    ],
  },
  {
    by: "teresa",
    hoursAfter: 22,
    body: `We still have *mwethya* here, so I can tell you what it is like when it is not a memory. It is hot. The ones with the least land come first and leave last. The man with the tractor sends his greetings.

I would not bring anything back until somebody writes down, for one year, who came. Not to punish. So that when we sing about "we", the children can look at the page.`,
    up: 24,
    down: 2,
    replies: [
      {
        by: "juma",
        hoursAfter: 31,
        body: `Mama Asha asked me to publish her three names. I left them out to keep the peace on the street. Reading you, I am no longer sure whose peace that was.`,
        up: 15,
        replies: [
          {
            by: "teresa",
            hoursAfter: 46,
            body: `Then you have your next article.`,
            up: 13,
          },
        ],
      },
      {
        by: "baraka",
        hoursAfter: 35,
        body: `The man with the tractor has a tractor *because* he did not come on Saturdays.`,
        up: 8,
        down: 6,
      },
    ],
  },
  {
    by: "g_wambui",
    hoursAfter: 25,
    body: `Sitting up with the dead. When my father-in-law died in 2003 there were people in the yard for four nights; you could not be alone if you wanted to, and I did want to, and I see now what it was for. When my mother died last year we had a tent, a caterer and a livestream, and everyone had gone by six.

The cost is plain: four nights, firewood, and having to be polite to his cousins.`,
    up: 27,
    replies: [
      {
        by: "maeve",
        hoursAfter: 28,
        body: `We still do it, two nights, sandwiches. I have closed a great many eyes in this county and the houses with a wake sleep better in the second month. No study, just my diary.`,
        up: 12,
      },
      {
        by: "okello",
        hoursAfter: 34,
        body: `I announce them. Ten years ago the family wrote "burial on Friday". Now they write the bank account first and the name second. I read it in the order they send it, but I pause before the name.`,
        up: 16,
      },
    ],
  },
  {
    by: "odhiambo",
    hoursAfter: 27,
    body: `Close the road at five for football. It used to close itself: a car came every half hour and the driver waited for the corner to be taken. The ones who would give something up are easy to name, they have number plates.`,
    up: 18,
    down: 5,
    replies: [
      {
        by: "kato",
        hoursAfter: 44,
        body: `I have a number plate and I eat from it. At five o'clock I earn half my day.`,
        up: 7,
        down: 1,
        replies: [
          {
            by: "odhiambo",
            hoursAfter: 47,
            body: `Six, then? By six they have done their homework. Some of them. One of them.`,
            up: 7,
            replies: [
              {
                by: "kato",
                hoursAfter: 48,
                body: `Six to seven, and bodas pass along the touchline at walking speed. I will referee from the seat.`,
                up: 11,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: "wanjiru",
    hoursAfter: 39,
    body: `One television, one window, forty people on the grass. I would give up the remote.`,
    up: 12,
    down: 1,
  },
  {
    by: "uwase",
    hoursAfter: 42,
    body: `You ask what we could bring back; ours is on this Saturday at eight. Umuganda, last Saturday of every month, whole country, shops shut until eleven. I have dug drains with my dentist.

And still I argue with myself about it. People come because there can be a fine, and because the village leader has eyes. If you took away the fine I think half would come, and I would very much like to know **which half**.`,
    up: 20,
    down: 3,
    replies: [
      {
        by: "greta-h",
        hoursAfter: 50,
        lang: "de",
        body: `> I would very much like to know **which half**.

Die Hälfte, die bei uns auch ohne Liste kam: Leute mit Garten, und Leute, die zu Hause niemanden hatten.`,
        up: 10,
      },
      {
        by: "camille",
        hoursAfter: 52,
        lang: "fr",
        body: `Travailler avec son dentiste pour creuser une rigole : enfin une situation où c'est lui qui ouvre la bouche.`,
        up: 11,
        down: 1,
      },
    ],
  },
  {
    by: "tomasz",
    hoursAfter: 49,
    body: `The carpet frame. A steel bar in the courtyard, for beating carpets on Saturday. Children hung from it upside down like bats, all of our news passed under it, and my first kiss was on the left post (she says the right). The housing association took ours out in 2016 for "lack of use". Nobody beats carpets. That was never the use.

What we'd give up: two parking spaces. I said this at the meeting. The silence was very long.`,
    up: 25,
    down: 1,
    replies: [
      {
        by: "milan",
        hoursAfter: 53,
        body: `*Klofer* in Zagreb! Same bar, same bats. I have one in my school yard because I never answered the letter asking me to remove it.`,
        up: 12,
        replies: [
          {
            by: "tomasz",
            hoursAfter: 55,
            body: `Never answer that letter.`,
            up: 14,
          },
        ],
      },
    ],
  },
  {
    by: "олена",
    hoursAfter: 51,
    body: `I will be the one who says it: nothing needs to come back.

In the winter of 2022 our stairwell in Chernivtsi, where in nine winters I had spoken to three people, had a generator within six days. There was a list on the door: who charges when, who has small children, who has insulin in whose refrigerator. Flat 31, whom everybody hated because of the drilling, ran the cable. Nobody had eaten together even once.

So I do not believe that we lost something because the suppers stopped. It was there. It was waiting until there was a reason, and I would give up all the suppers in the world not to have had the reason.`,
    up: 30,
    down: 2,
    pinned: true,
    replies: [
      {
        by: "juma",
        hoursAfter: 54,
        body: `This undoes half my article and I thank you for it. One question, because I want to know and not to win: did the list stay on the door afterwards?`,
        up: 12,
        replies: [
          {
            by: "олена",
            hoursAfter: 58,
            body: `I asked my neighbour today. The list is gone, the tape marks are there. Flat 31 still gets greeted. He has started to drill again.`,
            up: 18,
          },
        ],
      },
      {
        by: "amina",
        hoursAfter: 60,
        body: `Somebody in that stairwell knew who had a generator, or a cousin with one. Knowledge like that comes from *somewhere*. I say it was fetched, one small errand at a time.`,
        up: 10,
        down: 2,
      },
    ],
  },
  {
    by: "yusuf.t",
    hoursAfter: 56,
    lang: "ar",
    body: `في حيّنا بأم درمان كنا نفرش البروش في الشارع كل يوم من رمضان، ونقطع الطريق على المسافرين قبل المغرب حتى يفطروا معنا. لا أحد يسأل عن اسم أحد. أريد أن يعود **قطع الطريق** هذا، وحده دون غيره.

والثمن؟ كل بيت يطبخ أكثر مما يحتاج، ولا يعرف لمن.`,
    up: 22,
    replies: [
      {
        by: "سلمى",
        hoursAfter: 59,
        lang: "ar",
        body: `أجمل ما فيها «ولا يعرف لمن». عندنا صارت الموائد لها لافتات بأسماء المتبرعين، والضيف يقرأ الاسم قبل أن يشرب.`,
        up: 10,
      },
      {
        by: "tesfaye",
        hoursAfter: 64,
        body: `If the translation is right, you are proposing that strangers stop my bus at sunset and force the passengers to eat. I have seen worse timetables.`,
        up: 16,
      },
    ],
  },
  {
    by: "rehema",
    hoursAfter: 62,
    body: `with respect to all the elders here, *we* didn't build the walls with glass on top. you did, then you say young people are on their phones. we're on our phones because that's the only place without a gate

bring back open gates 4 to 7. what you'd give up: the dog`,
    up: 28,
    down: 3,
    replies: [
      {
        by: "mzee_hassan",
        hoursAfter: 68,
        lang: "sw",
        body: `Mjukuu, umenipiga na fimbo yangu mwenyewe. Ukuta wangu niliujenga 1999. Nilikuwa naogopa nini? Sikumbuki tena, ila ukuta upo.`,
        up: 16,
      },
      {
        by: "fatuma.ali",
        hoursAfter: 70,
        lang: "sw",
        body: `Mbwa abaki, ukuta uende. Mbwa wangu anawapenda wezi kuliko mimi.`,
        up: 10,
      },
    ],
  },
  {
    by: "luc_m",
    hoursAfter: 65,
    lang: "fr",
    body: `Le four. Un seul, au bout de la rue, et chacun apporte sa pâte avec une marque. Celui qui y perd, c'est moi : trois heures de sommeil et la moitié de mes clients. Mais mon pain serait meilleur, parce qu'on me dirait enfin en face ce qu'on en pense.`,
    up: 17,
    down: 1,
  },
  {
    by: "l.brandner",
    hoursAfter: 72,
    lang: "de",
    body: `Die Gleichenfeier: Wenn ein Dachstuhl stand, kamen alle, die einen Balken gehoben hatten, und der Bauherr zahlte. Heute hebt der Kran, und auf dem Balken sitzt der Kranführer mit seiner Jause allein. Verzichten müsste die Versicherung. Die verzichtet nie.`,
    up: 10,
  },
];
