import type { DemoDiscussion } from "../types.ts";

export const discussion: DemoDiscussion = {
  article: "the-evening.md",
  author: "juma",
  standfirst:
    "For forty years the families of Mlima Road ate together once a month. Then the fridges got bigger.",
  lang: "en",
  daysAgo: 9,
  replies: [
    {
      ref: "tool-shed",
      by: "amina",
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
              by: "amina",
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
              by: "amina",
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
    {
      by: "kato",
      hoursAfter: 76,
      body: `Match commentary from one radio, outside the shop, everybody shouting *before* the commentator has finished. I would give up my earphones. My neighbour would have to give up supporting Arsenal.`,
      up: 15,
      down: 4,
    },
    {
      ref: "any-adult",
      by: "apio",
      hoursAfter: 80,
      body: `That any grown person could send any child home. When I was eight, Mrs Adong, no relation, turned me round at the swamp, and my mother thanked her before she asked what I had done. Today I am a teacher and I think twice before I speak to a child outside my own gate.

Parents would have to give up being always right about their own. That is a great deal to ask. I am a parent too.`,
      up: 23,
      down: 8,
      replies: [
        {
          by: "camille",
          hoursAfter: 84,
          lang: "fr",
          body: `Pas d'accord. « N'importe quel adulte », c'était aussi le voisin qui giflait, et celui dont on évitait la cour sans dire pourquoi. La méfiance qu'on regrette aujourd'hui, des enfants l'ont payée pour nous.`,
          up: 13,
          down: 3,
          replies: [
            {
              by: "apio",
              hoursAfter: 90,
              body: `Yes. There was a compound we avoided as well, and we were never told why; we just knew which side of the road. I take it back in part. Let it be: any adult may send a child home, and any child may ask any adult to walk with her. The second half was what we lacked.`,
              up: 18,
            },
          ],
        },
      ],
    },
    {
      by: "camille",
      hoursAfter: 96,
      lang: "fr",
      body: `Rien. J'ai quatre-vingt-douze voisins, une fête des voisins par an, du taboulé tiède, et c'est exactement la dose. Ce que je voudrais, c'est qu'on rende *les clés de la cave à vélos*.`,
      up: 9,
      down: 7,
      replies: [
        {
          by: "hélène",
          hoursAfter: 99,
          lang: "fr",
          body: `Quatre-vingt-douze, tu les as donc comptés. On commence toujours comme ça.`,
          up: 9,
        },
      ],
    },
    {
      by: "okello",
      hoursAfter: 150,
      body: `The man who walked ahead of the news. Before a death was on my radio, somebody went on foot from house to house and told you while you were sitting down. I would lose my morning programme. I can live with that.`,
      up: 21,
      replies: [
        {
          by: "mzee_hassan",
          hoursAfter: 170,
          lang: "sw",
          body: `Telegramu za msiba nilizibeba mimi. Nilijifunza kugonga mara mbili, polepole, nikasema kwanza jina langu. Watu walijua kwa namna ya kugonga.`,
          up: 14,
          replies: [
            {
              by: "okello",
              hoursAfter: 213,
              body: `Mzee, may I read that on air on Sunday? With your name, before the announcements.`,
              up: 7,
            },
          ],
        },
      ],
    },
  ],
};
