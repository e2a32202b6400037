import { chain } from "../chain.ts";
import type { DemoReply } from "../types.ts";

/** A Sunday without the group: the long duel between the secretary and the treasurer. */
const sunday: DemoReply = chain([
  {
    by: "thandi",
    hoursAfter: 54,
    body: `And whom do you telephone when it is the *phone* that has died?`,
    up: 18,
  },
  {
    by: "arjun_d",
    hoursAfter: 55,
    body: `We have a second group for that.`,
    up: 21,
    down: 3,
  },
  {
    by: "thandi",
    hoursAfter: 57,
    body: `My son, I have run a burial society for twenty-two years. Nobody ever told me by message what he told me when I was holding his gate. They message the *event*. What has happened to them they say at the gate.`,
    up: 27,
  },
  {
    by: "arjun_d",
    hoursAfter: 58,
    body: `With respect, in my buildings there are 312 flats and one gate, and there is a man at it who asks for your flat number. When Mr Kulkarni fell in his bathroom, the group had four doctors at his door in six minutes. Would they have been at yours?`,
    up: 24,
  },
  {
    by: "thandi",
    hoursAfter: 60,
    body: `No. It would have been two aunts, and one of them prays. You win the bathroom.

Now tell me Mrs Kulkarni's first name.`,
    up: 36,
  },
  {
    by: "arjun_d",
    hoursAfter: 62,
    body: `She is saved in my phone as "C-904 Kulkarni (wife)". I am not proud of how quickly I had to type that.`,
    up: 31,
  },
  {
    by: "thandi",
    hoursAfter: 64,
    body: `Switch it off for one Sunday. All of it. I shall do something of equal weight: for the same Sunday I'll join a group. My granddaughter has been begging me.`,
    up: 26,
  },
  {
    by: "arjun_d",
    hoursAfter: 67,
    body: `I have put it to the committee. 61 messages. Carried by nine to eight on condition that the lift contractor can still reach me. **Sunday, 6 a.m. to 9 p.m.**`,
    up: 22,
  },
  {
    by: "arjun_d",
    hoursAfter: 138,
    body: `Report, Sunday.

- 07.10 The water is off in B wing. Nobody knows for how long. Usually 140 messages; today eleven people on the stairs in nightclothes.
- 09.30 A boy of about eight rings my bell and asks if I am "the group".
- 11.00 Someone has put a chair on the B landing. By noon there are five.
- 16.00 The water is back. Nobody goes in.
- 18.20 I knock at C-904. Her first name is **Sulochana**. She was a swimming champion of Maharashtra in 1968. She has lived above me since 2007.`,
    up: 44,
    edited: {
      before: `Report, Sunday. Water off in B wing at 07.10, eleven people on the stairs. A boy rings and asks if I am "the group". Chairs on the landing. Water back at four, nobody goes in. At 18.20 I knock at C-904. Her first name is Sulochana and she was a swimming champion.`,
      hoursAfter: 1,
    },
  },
  {
    by: "thandi",
    hoursAfter: 141,
    body: `I sat and read this to the whole society. There was a motion to adopt you.

My own report: I was in the group from six o'clock. By eight I'd been sent nine recipes, a prayer, a bad joke from the *priest*, and a photograph of my late husband at twenty that I had never seen. I went into the kitchen with it. Nobody could have brought me that at the gate.`,
    up: 46,
  },
  {
    by: "arjun_d",
    hoursAfter: 144,
    body: `So we have each been defeated.`,
    up: 28,
  },
  {
    by: "thandi",
    hoursAfter: 145,
    body: `Thoroughly. Same time next month?`,
    up: 39,
  },
]);

export const answers: DemoReply[] = [
  {
    ref: "the-group",
    by: "arjun_d",
    hoursAfter: 52,
    body: `Nothing has been lost, it has moved. Our residents' group has 214 members and was founded in 2015. When the transformer blew, everybody knew within four minutes. When a child was lost, she was found in nineteen. Blood of a rare type, two hours. I say this to all who miss the table: *the group is the table*, and you can sit down at it in your pyjamas.

What must be given up? Good-morning pictures of roses. I have asked and asked.`,
    up: 23,
    down: 21,
    replies: [
      sunday,
      {
        by: "maeve",
        hoursAfter: 56,
        body: `I've been in forty kitchens this week, and in every one the telephone lay on the table face up, being listened to for, like a baby. I don't say it's worse than a priest. It's about the same.`,
        up: 17,
      },
      {
        by: "bayo",
        hoursAfter: 59,
        body: `Our street has a group with 90 people, and a second one with the same 90 people less one. I am the one. I know because the second one was sent to me by mistake, with my name on it.`,
        up: 22,
        replies: [
          {
            by: "arjun_d",
            hoursAfter: 61,
            body: `We have this also. It is called "Committee (new)".`,
            up: 13,
          },
        ],
      },
    ],
  },
  {
    by: "thandi",
    hoursAfter: 50,
    body: `Our burial society has everything you're missing: a register, a rota, a pot (three), quarrels, and a cash box with two locks. It has survived apartheid and two treasurers. Do you know why? Because there is no way to say "I'm too busy" to it. The thing we do together is the one that nobody can do for himself.

So don't bring back a *nice* thing. Bring back one that every one of you is going to need, once.`,
    up: 37,
    down: 1,
    replies: [
      {
        by: "desta",
        hoursAfter: 53,
        body: `Amen from the iddir. Ours started with 30 houses and a tent. We argue about the tent all year, and on the day not one person has to be told where to stand.`,
        up: 20,
      },
      {
        by: "juma",
        hoursAfter: 82,
        body: `"Don't bring back a nice thing." I wish I had spoken to you before I wrote the article and not after. It would have been shorter.`,
        up: 18,
      },
    ],
  },
  {
    by: "desta",
    hoursAfter: 57,
    body: `We have 140 chairs. They're lent free to members, for grief only. Every year somebody moves that we rent them out for weddings too, since they stand idle, and each year old Gashe Worku rises, and says: "A chair that has been to a wedding does not know how to sit at a funeral." He is wrong, of course. It is a chair. And every year we vote with him.

What I'd bring back is **the tailor's boy going round with the drum** to say who had died. Now it's an SMS. It arrives in the middle of other things.`,
    up: 24,
    replies: [
      {
        by: "okello",
        hoursAfter: 60,
        body: `I'm the drum, in our district. Tell Gashe Worku that the radio that has read football results knows perfectly well how to read the dead. But I do change my chair.`,
        up: 23,
      },
    ],
  },
  {
    by: "quiet_at_six",
    hoursAfter: 58,
    body: `Nothing, please. I grew up on your street, or on one like it. I was the odd child at the long table, and everyone knew it and was *kind* about it, every month, aloud. I moved to a city so as to be a stranger, and it is the best thing anybody ever let me be.

If you bring the table back, bring back a door as well.`,
    up: 27,
    down: 24,
    replies: [
      chain([
        {
          by: "teresa",
          hoursAfter: 62,
          body: `I voted this down and then I sat thinking of my brother Nzioka, who ate standing, by the wall, all his life, and whom we never once left alone about it. I have changed my arrow.`,
          up: 29,
        },
        {
          by: "quiet_at_six",
          hoursAfter: 65,
          body: `Thank you. What did he like?`,
          up: 15,
        },
        {
          by: "teresa",
          hoursAfter: 71,
          body: `The wall. It was warm from the sun at that hour. I know because today I went and stood there.`,
          up: 38,
        },
      ]),
      {
        by: "odhiambo",
        hoursAfter: 66,
        body: `In every team I have coached there's one who wants to be in goal *because* nobody talks to the keeper. You need him, and he needs the other ten to stay where they are.`,
        up: 24,
      },
      {
        by: "aino",
        hoursAfter: 69,
        body: `In Finland you would be considered rather forward.`,
        up: 35,
      },
    ],
  },
  {
    by: "aino",
    hoursAfter: 72,
    body: `The shared sauna turn. In our building every flat has an hour. Mine is Thursday at seven. At ten to eight Virtanen from the third floor sits down in the changing room, because his is at eight. For eleven years we had these ten minutes. We did not talk. When they built saunas into the flats, he got one, and I got one.

I now know that I miss him. I'd not tell him that for anything.`,
    up: 33,
    replies: [
      {
        by: "ingrid_s",
        hoursAfter: 74,
        body: `Aino! Ring his bell!`,
        up: 12,
        down: 3,
        replies: [
          {
            by: "aino",
            hoursAfter: 75,
            body: `You are Norwegian. To you everything is a hike. I have put the old timetable back up on the changing-room door. He'll know.`,
            up: 28,
            replies: [
              {
                by: "aino",
                hoursAfter: 198,
                body: `Thursday, ten to eight. He was there. He said "Well." I said "Yes."`,
                up: 47,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: "ingrid_s",
    hoursAfter: 68,
    body: `We never stopped: *dugnad*, spring and autumn, rakes and waffles. You can buy yourself out for 500 kroner. That is the weak point. The ones who pay are those who'd be most fun to rake with, and the ones who come are the ones who'd report it.

I would scrap the 500. Come, or *say to our faces* that you'd rather not.`,
    up: 18,
    down: 8,
    replies: [
      {
        by: "mugisha",
        hoursAfter: 73,
        body: `As one who collects such a fine (5,000 francs, see Diane Uwase's answer; I'm not *her* village leader, I asked): the fine isn't there to be paid. When somebody does pay it without a word, I go and visit, because then something is wrong in that house.`,
        up: 21,
        replies: [
          {
            by: "uwase",
            hoursAfter: 76,
            body: `So that is why ours came to see us in 2019! My father thought he was after the avocado tree.`,
            up: 19,
          },
        ],
      },
    ],
  },
  {
    by: "mugisha",
    hoursAfter: 81,
    body: `@uwase asked which half would come without the fine. I have the list, so I looked, at last year's nine Saturdays when it rained and I had let it be known that I'd be late. Without names:

- the old came, nearly all
- those who had come to the village in the last two years came: more than the ones born here
- the ones with a car did not, with two exceptions who are in love
- the teacher came every time and did no work whatever

So it is not the good half. It is the half that *wants to be seen to belong*. I think one may build on that.`,
    up: 30,
    down: 1,
    replies: [
      {
        by: "uwase",
        hoursAfter: 85,
        body: `This is the best answer that anybody has ever given me to anything. I shall be insufferable in Thursday's lecture.`,
        up: 22,
      },
      {
        by: "priya.r",
        hoursAfter: 87,
        body: `n = 9, rain, self-selected observer. I would still publish it for the two who are in love.`,
        up: 24,
      },
    ],
  },
];
