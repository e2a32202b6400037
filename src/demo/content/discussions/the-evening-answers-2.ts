import type { DemoReply } from "../types.ts";

export const answers: DemoReply[] = [
  {
    ref: "night-watch",
    by: "baraka",
    hoursAfter: 7,
    body: `The night watch. Two men a night, one torch, one whistle, and everybody's turn comes round every sixteen days. Since we stopped, each house pays its own guard, and each guard guards one gate while thieves walk down the middle of the road in comfort.

Who gives something up? Every man on the street, one night's sleep in sixteen. And the security company, which I would not weep for.`,
    up: 17,
    down: 9,
    replies: [
      {
        by: "g_wambui",
        hoursAfter: 9.5,
        body: `Every **man** on the street. I have worked nights for fourteen years. Give me the torch.`,
        up: 16,
        replies: [
          {
            by: "baraka",
            hoursAfter: 12,
            body: `I wrote it as it was. You may have the torch, the whistle, and my Thursday.`,
            up: 9,
            replies: [
              {
                by: "tesfaye",
                hoursAfter: 13,
                body: `Before you hand out whistles: ours beat a boy in 2009. He was coming home from a night class with a laptop in his bag, his own. Four neighbours, people I greet. After that I could not hear a whistle without seeing his glasses on the ground.`,
                up: 14,
                replies: [
                  {
                    by: "baraka",
                    hoursAfter: 15,
                    body: `I am sorry for the boy. But that was four cowards, it was not the watch. We had a rule: you walk with the person to his door and you see who opens.`,
                    up: 5,
                    down: 3,
                    replies: [
                      {
                        by: "tesfaye",
                        hoursAfter: 16,
                        body: `Every street has that rule until two in the morning.`,
                        up: 10,
                        replies: [
                          {
                            by: "kip",
                            hoursAfter: 18,
                            body: `Our watch at the milk depot works and I will tell you why: they carry nothing. No stick, no panga. A torch, a phone and a list of ten numbers.

The list was written by the women's side of the meeting. The men's side wanted the police first. The women put the nurse first, the chief's *wife* second, and the police ninth.`,
                            up: 17,
                            replies: [
                              {
                                by: "baraka",
                                hoursAfter: 24,
                                body: `Fine. No sticks, the nurse first, and Tesfaye draws up the list. This is how I end up on a seventh committee.`,
                                up: 19,
                                replies: [
                                  {
                                    by: "tesfaye",
                                    hoursAfter: 25,
                                    body: `I came here to vote you down and now I am secretary. Ninth on my list will be you.`,
                                    up: 17,
                                  },
                                ],
                              },
                            ],
                          },
                        ],
                      },
                    ],
                  },
                  {
                    ref: "kato-insult",
                    by: "kato",
                    hoursAfter: 14,
                    body: `Only a ticket inspector would find a way to be sorry for thieves. People like you should be locked in the shed with the pot. Clown.`,
                    up: 1,
                    down: 14,
                    hidden: {
                      reason: "abuse",
                      note: "You may disagree with Tesfaye about watches as loudly as you like. You may not call him names. Write it again without the last two sentences and I will be glad to see it.",
                    },
                    replies: [
                      {
                        by: "neema",
                        hoursAfter: 17,
                        body: `I have hidden this one, and the rest of the thread stays open. The disagreement is a good one; keep to it.`,
                        up: 10,
                        replies: [
                          {
                            by: "kato",
                            hoursAfter: 41,
                            body: `I wrote that after a bad night: my bike was taken on Tuesday, third one in our stage this year. It was not Tesfaye who took it. Sorry, Tesfaye. What I wanted to say is that people who talk about gentle watches mostly own things that are insured.`,
                            up: 14,
                            replies: [
                              {
                                by: "tesfaye",
                                hoursAfter: 43,
                                body: `Accepted, and that last sentence is better than anything I wrote. I hope the bike comes back.`,
                                up: 15,
                              },
                            ],
                          },
                        ],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: "fatuma.ali",
    hoursAfter: 10,
    lang: "sw",
    body: `Kukopa chumvi. Siku hizi duka liko kila kona, mtu anaona aibu kugonga mlango kwa kijiko kimoja. Lakini chumvi ilikuwa kisingizio tu: uligonga ili uone kama jirani amelia.

Nani atapoteza? Mimi, nauza viungo 😄`,
    up: 23,
    replies: [
      {
        by: "ayan",
        hoursAfter: 19,
        body: `"You knocked to see whether your neighbour had been crying." I read this on the bus in Leicester and had to look out of the window for a while. Next door to me is a man whose name I know only from his parcels.`,
        up: 12,
        replies: [
          {
            by: "fatuma.ali",
            hoursAfter: 23,
            body: `So you have his name already. Go and ask for salt. Take back the spoon another day.`,
            up: 11,
            replies: [
              {
                by: "ayan",
                hoursAfter: 121,
                body: `Report, as promised to nobody. I knocked. He does not keep salt, for his blood pressure. He gave me half a lemon and told me about his blood pressure for forty minutes. His name on the parcels was spelled wrong.`,
                up: 20,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: "kip",
    hoursAfter: 12,
    body: `The pump, Juma. You wrote nine paragraphs about beans and the article is about a **pump**.

A street can live without supper. What ours did together, until 2011, was service things:

1. First Saturday, somebody greases the pump and signs.
2. Each house pays 50 shillings into the tin whether or not it broke.
3. The spare key hangs in *two* kitchens, and the two families must not be related.

It cost me one Saturday in thirty and 600 shillings a year. The new pump cost each house 7,400.`,
    up: 21,
    down: 2,
    replies: [
      {
        by: "juma",
        hoursAfter: 30,
        body: `I counted: twelve paragraphs about beans. But nobody on Mlima Road ever greased the pump either. They noticed it squeaked *because they were sitting beside it*, and Mzee Rashid got up and saw to it so as not to have to listen. I think the beans were the maintenance plan.`,
        up: 17,
        replies: [
          {
            by: "kip",
            hoursAfter: 32,
            body: `Then you depended on one man's ears. I have met treasurers like this.`,
            up: 10,
            down: 1,
          },
        ],
      },
      {
        by: "uwase",
        hoursAfter: 36,
        body: `Rule 3 should be in textbooks. We learn about redundancy in pumps for a whole semester and nobody mentions that the two families must not be related.`,
        up: 12,
      },
    ],
  },
  {
    by: "greta-h",
    hoursAfter: 13,
    lang: "de",
    body: `Bei uns hieß das Subbotnik: samstags alle raus, Hof fegen, Hecke schneiden, danach Bockwurst. Freiwillig, sagte man, und wer nicht kam, wurde freundlich gefragt, ob er krank sei. Ich fand es als Kind herrlich. Meine Mutter hat es gehasst, weil der Hausvertrauensmann mitschrieb.

Ich hätte gern die Hecke und die Bockwurst zurück, **ohne die Liste**. Ich weiß nur nicht, ob es ohne Liste je funktioniert hat.`,
    up: 20,
    down: 2,
    replies: [
      {
        by: "олена",
        hoursAfter: 17,
        body: `My grandmother's word for subbotnik was "Saturday in prison with a rake". But I noticed that she kept the rake.`,
        up: 11,
      },
      {
        by: "tomasz",
        hoursAfter: 18,
        body: `We had it too. *Czyn społeczny*, a social deed. My father planted the same twelve poplars three springs in a row because the photographs had to be taken again.`,
        up: 13,
        replies: [
          {
            by: "greta-h",
            hoursAfter: 22,
            lang: "de",
            body: `Und? Stehen sie noch?`,
            up: 3,
            replies: [
              {
                by: "tomasz",
                hoursAfter: 25,
                body: `Eleven of them. You cannot get a parking space under them in July.`,
                up: 10,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: "dai",
    hoursAfter: 15,
    body: `Coal. I don't mean burn it again. The lorry used to tip a ton on the pavement outside your house at half past seven and drive off, and from that moment it was the whole street's problem, because nobody could get a pram past. So people came out with shovels, swore, shifted it through to the back in twenty minutes, and stood about black as crows, drinking tea. Nobody had organised it. Nobody was in charge. It was *in the way*.

That's my answer. What brings people out isn't a nice idea with bunting, it's a heap of something on the pavement. So I'd bring back the heap. Compost from the council, logs, I'm not fussy. The ones giving something up are the people with smart front steps, and my back.`,
    up: 26,
    down: 1,
    replies: [
      {
        by: "mona_k",
        hoursAfter: 33,
        body: `As a road engineer I have placed many heaps on pavements and nobody has ever brought me tea.`,
        up: 18,
        replies: [
          {
            by: "dai",
            hoursAfter: 37,
            body: `You have to leave it in front of somebody who's *late*.`,
            up: 10,
          },
        ],
      },
      {
        by: "wanjiru",
        hoursAfter: 40,
        body: `"It was in the way" is the best theory of community I have heard this year, and I sat through two conferences.`,
        up: 9,
      },
    ],
  },
];
