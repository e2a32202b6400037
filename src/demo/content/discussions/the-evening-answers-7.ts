import { chain } from "../chain.ts";
import type { DemoReply } from "../types.ts";

/** Customs that have a name where they come from, and their defenders and deserters. */
export const answers: DemoReply[] = [
  {
    by: "frau.lenz",
    hoursAfter: 70,
    lang: "de",
    body: `Bei uns muss nichts zurückkommen, bei uns gibt es die **Kehrwoche** noch. Ein Schild an der Tür, eine Woche, Treppe, Gehweg, Fenster im Hausflur. Dann hängt das Schild beim Nächsten. In vierunddreißig Jahren habe ich durch dieses Schild mehr über Menschen erfahren als durch jedes Gespräch, zum Beispiel, wer unter der Fußmatte wischt.

Verzichten muss man nur auf die Vorstellung, es sei sauber genug.`,
    up: 20,
    down: 19,
    replies: [
      chain([
        {
          by: "greta-h",
          hoursAfter: 74,
          lang: "de",
          body: `Ich wische den ganzen Tag hinter Menschen her, die es nicht mehr können. Wenn mir abends jemand ein Schild an die Tür hängt, hänge ich ihm einen Eimer an seine.`,
          up: 21,
          down: 4,
        },
        {
          by: "frau.lenz",
          hoursAfter: 76,
          lang: "de",
          body: `Einen gefüllten?`,
          up: 24,
        },
        {
          by: "greta-h",
          hoursAfter: 78,
          lang: "de",
          body: `Mit warmem Wasser. Ich bin ja kein Unmensch.`,
          up: 27,
        },
        {
          by: "frau.lenz",
          hoursAfter: 99,
          lang: "de",
          body: `Frau Hoffmann, ich habe eine Nacht darüber geschlafen. Die junge Krankenschwester im Zweiten hat seit Januar nicht unter der Matte gewischt. Ich habe ihr heute gesagt, ich übernehme ihre Wochen, solange sie Nachtdienst hat. Sie dachte, ich wollte mich beschweren, und hat gleich angefangen zu weinen. Das hat mir zu denken gegeben.`,
          up: 34,
        },
      ]),
      {
        by: "joan.p",
        hoursAfter: 75,
        body: `We had the card, in the close! "IT IS YOUR TURN TO WASH THE STAIR", on a string, over your door handle. My mother would've washed it at midnight with pneumonia rather than be seen with the card on a Thursday.`,
        up: 22,
      },
    ],
  },
  {
    by: "joan.p",
    hoursAfter: 77,
    body: `The back green, on a washing day. Four lines, eight families, and everybody's drawers out for the world to see, so naebody could come the duchess. You knew who was poorly from the sheets and who was courting from the blouses.

I'd give up the tumble dryer in the morn. My daughter would give up me.`,
    up: 25,
    replies: [
      {
        by: "sofia.lx",
        hoursAfter: 79,
        lang: "pt",
        body: `Na Graça ainda há estendais, mas agora fotografam-nos. Lavei umas cuecas em setembro e apareceram num calendário.`,
        up: 23,
      },
    ],
  },
  {
    by: "вербова",
    hoursAfter: 78,
    lang: "uk",
    body: `**Толока.** Коли в когось згоріла хата, приходили всі, місили глину ногами, за день зводили стіни, а ввечері співали, бо на розмови вже не було сили. Платити не можна було: за гроші прийшов би кожен, а без грошей приходили свої.

Що віддати? Суботу. І гордість: треба вміти *прийняти* допомогу. Це, виявляється, важче, ніж місити глину.`,
    up: 31,
    replies: [
      {
        by: "олена",
        hoursAfter: 80,
        lang: "uk",
        body: `Оце я й забула у своїй відповіді. Генератор позичити було легко. Важко було прийти з зарядкою в руці й сказати: «можна?»`,
        up: 23,
      },
      {
        by: "juma",
        hoursAfter: 83,
        body: `I asked a friend to read this to me. *Without money, your own people came; for money, anyone would have.* And that the hard part is to take the help. Nobody I spoke to on Mlima Road said so, and they all must have known it.`,
        up: 16,
      },
    ],
  },
  {
    by: "mykola_t",
    hoursAfter: 197,
    lang: "uk",
    body: `Нічого спільного не повертати, крім криниці. Я серйозно. Біля крану в хаті ще ніхто ні з ким не помирився.`,
  },
  {
    by: "rosa.q",
    hoursAfter: 82,
    lang: "es",
    body: `Aquí el *ayni* no se ha ido: hoy me ayudas con mis papas, mañana yo con las tuyas, el mismo día de trabajo, ni más ni menos. La gente de la ciudad cree que es cariño. Es **contabilidad**. Por eso dura. Mi comadre me debe una mañana desde 2016 y no la dejo morirse.`,
    up: 36,
    replies: [
      {
        by: "kip",
        hoursAfter: 86,
        body: `A debt that keeps people alive. I would like to show this to my auditors.`,
        up: 18,
      },
      {
        by: "mateo",
        hoursAfter: 91,
        lang: "es",
        body: `¿Y si la comadre le paga, doña Rosa? Se le acaba la comadre.`,
        up: 15,
        replies: [
          {
            by: "rosa.q",
            hoursAfter: 95,
            lang: "es",
            body: `Por eso, cuando viene a pagarme, le doy almuerzo de más. Así me queda debiendo.`,
            up: 40,
          },
        ],
      },
    ],
  },
  {
    by: "mateo",
    hoursAfter: 89,
    lang: "es",
    body: `La **vaciada de la plancha**. Nadie en mi barrio contrató nunca una mezcladora: un domingo, treinta vecinos, baldes en cadena, y una olla de sancocho del tamaño de un pecado. Al final del día uno tenía techo y todos tenían derecho a opinar sobre él.

Hoy la mezcladora lo hace en dos horas. El techo queda mejor, lo digo como maestro de obra. Pero ya nadie sabe quién cargó mi casa.`,
    up: 24,
    down: 1,
  },
  {
    by: "hiroshi",
    hoursAfter: 84,
    body: `I am this year's head of our association, by lot. My predecessor gave me a seal, a key, and his sympathy. We have the *kairanban*, a clipboard that goes from house to house; you read it, stamp it and carry it next door. Each year somebody proposes to replace it with e-mail.

I have timed it. It takes nine days to go round twenty-three houses. In those nine days the two Mrs Yamadas, who haven't spoken since 1996, have each handed it to the other's mailbox once. I believe that this is all the speaking there is, and I vote for the clipboard.`,
    up: 34,
    replies: [
      {
        by: "mona_k",
        hoursAfter: 87,
        lang: "ar",
        body: `تسعة أيام لثلاثة وعشرين بيتًا؟ هذا أسرع من بريدنا الداخلي في الوزارة.`,
        up: 17,
      },
      {
        by: "amina",
        hoursAfter: 92,
        body: `What happened in 1996, @hiroshi?`,
        up: 8,
        replies: [
          {
            by: "hiroshi",
            hoursAfter: 100,
            body: `I looked in the association's minutes. For that year there is only one entry: "Persimmon. Discussion postponed."`,
            up: 37,
          },
        ],
      },
    ],
  },
  {
    by: "mei.lin",
    hoursAfter: 86,
    body: `In Taiwan the rubbish truck plays *Für Elise*, and you have to bring your bag to it yourself, at that minute; there are no bins. So every evening at 7.40 my whole street stands on the kerb in slippers holding its kitchen waste, the director of the bank also. Nobody designed this as a community. It was designed against rats.

We are to get an underground container next year, with a card. I have begun a petition against my own convenience.`,
    up: 41,
    down: 2,
    replies: [
      {
        by: "dai",
        hoursAfter: 89,
        body: `A heap, on the pavement, in front of people who are late! I *said* so! And to music!`,
        up: 26,
      },
      {
        by: "tuấn",
        hoursAfter: 93,
        body: `Which key? Ours reverses in E flat.`,
        up: 19,
        replies: [
          {
            by: "mei.lin",
            hoursAfter: 94,
            body: `@tuấn A minor, in theory. On hot days the speaker melts it towards G.`,
            up: 21,
          },
        ],
      },
    ],
  },
  {
    by: "tuấn",
    hoursAfter: 90,
    body: `The loudspeaker on the pole. Everyone hates it; I'm a sound engineer and hate it professionally. At five in the morning it gave vaccinations, lost cows, a poem. But the entire ward was awake and cross about **the same thing at the same time**, and I've been looking for a better definition of a neighbourhood since.`,
    up: 17,
    down: 16,
    replies: [
      {
        by: "quiet_at_six",
        hoursAfter: 93,
        body: `This is the single worst proposal in the thread and I want to say so at some volume.`,
        up: 28,
      },
    ],
  },
  {
    by: "elif.k",
    hoursAfter: 98,
    lang: "tr",
    body: `Salça günü. Ağustosta bütün sokak damda domates ezerdi; kolumuz dirseğe kadar kırmızı, herkes birbirinin tuzuna karışırdı. Şimdi kavanozu marketten alıyorum, tuzu tam kararında. **Kimse karışmadı.** Sorun da bu zaten.`,
    up: 3,
  },
  {
    by: "bruno.c",
    hoursAfter: 101,
    lang: "it",
    body: `Niente di antico, per favore. Nel 2013, in via Fondazza, un signore che non conosceva nessuno attaccò un foglietto sotto il portico: "ci conosciamo?" È nato tutto da lì. Non era una tradizione, era un uomo annoiato con lo scotch.

Smettete di riportare indietro. **Attaccate un foglietto.** Si rinuncia al portico pulito.`,
    up: 28,
    down: 3,
    replies: [
      {
        by: "juma",
        hoursAfter: 105,
        body: `The question should have been "bring back *or begin*". I notice that I did not even think of the second verb, and I'm not yet fifty.`,
        up: 21,
      },
    ],
  },
  {
    by: "jakob_w",
    hoursAfter: 103,
    lang: "de",
    body: `Wir haben eine Wasserglocke am Waal: Solange das Rad läuft, läutet sie, und der ganze Hang hört, dass das Wasser kommt. Bleibt sie still, steht jeder auf, auch der, den es nichts angeht. Der Sensor, den sie uns jetzt einbauen, schickt *mir* eine Nachricht. Nur mir. Ich will gar nicht der Einzige sein, der es weiß.`,
    up: 26,
    replies: [
      {
        by: "ines.m",
        hoursAfter: 107,
        lang: "es",
        body: `Del agua se cuida más el que la oye que el que la mide. Dígale al del sensor que le ponga campana.`,
        up: 16,
      },
    ],
  },
];
