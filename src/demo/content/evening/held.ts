import type { Appealed, HeldReply } from "./types.ts";

/** The word lists of the demo, one a line as an admin typed them. */
export const bannedWords = "casino bonus\nfree bitcoin";
export const suspectWords =
  "idiot*\nguaranteed\ninvestment*\nmpumbavu\nTrottel\nimbécile*\nوظيفة من المنزل\nwhatsapp me";

/** What the filters hold back: some of it rightly. In no list but its writer's and the queue's. */
export const heldReplies: HeldReply[] = [
  {
    article: "the-biscuit-tin.md",
    by: "thandi",
    hoursAgo: 20,
    body: `The fifth line, without any doubt. My brother called the whole thing idiotic, and then asked me where one gets such a tin.`,
  },
  {
    article: "four-padlocks.md",
    by: "giorgos",
    hoursAgo: 19,
    body: `Prince Myshkin, in *The Idiot*, would have given everybody a key and been surprised in the evening. I think of him whenever somebody proposes trust as a mechanism. I am for trust. I am also for the chain.`,
  },
  {
    article: "mto-wetu.md",
    by: "zawadi",
    hoursAgo: 18,
    body: `Bibi alisema: *mpumbavu akinyamaza huhesabiwa mwerevu.* Mto umenyamaza miaka ishirini. Nani mwerevu hapo?`,
  },
  {
    article: "mto-wetu.md",
    by: "nuru.sanga",
    hoursAgo: 16,
    body: `Nothing in a river is guaranteed except the shoe. Whoever pays, let them pay for **whoever goes in** to fetch it.`,
  },
  {
    article: "huehner-von-haus-abendstern.md",
    by: "ruth.f",
    hoursAgo: 15,
    body: `Mein Vater ist mit einundneunzig auf die Leiter gestiegen, um mir zu zeigen, dass er es kann. Der Trottel war ich: Ich hatte gesagt, dass er es nicht kann.`,
  },
  {
    article: "la-boulangere-du-mardi.md",
    by: "bruno.c",
    hoursAgo: 14,
    body: `La librairie. Jusqu'à un euro de plus par livre, imbécile que je suis, et deux le samedi, parce qu'elle se souvient de ce que j'ai aimé.`,
  },
  {
    article: "mto-wetu.md",
    under: "uwase",
    by: "hiroshi",
    hoursAgo: 13,
    body: `Drawings from our ward, by year, since somebody will ask: [2019](https://drains.example.org/2019), [2020](https://drains.example.org/2020), [2021](https://drains.example.org/2021), [2022](https://drains.example.org/2022), [2023](https://drains.example.org/2023), [2024](https://drains.example.org/2024). The screen is the same in all of them. What changed is who rakes it.`,
  },
  {
    article: "the-ward-after-nine.md",
    by: "dealfinder",
    hoursAgo: 12,
    body: `Earn from any bedside! A guaranteed investment, 12 % a week, no questions: whatsapp me.`,
  },
  {
    article: "the-evening.md",
    by: "dealfinder",
    hoursAgo: 11,
    body: `Earn from any doorstep! A guaranteed investment, 12 % a week, no questions: whatsapp me.`,
  },
  {
    article: "kursi-ala-alrasif.md",
    by: "vitalplus",
    hoursAgo: 10,
    body: `وظيفة من المنزل، بلا كرسي وبلا رصيف. اكتب لنا اليوم.`,
  },
  {
    article: "the-evening.md",
    by: "kisima_promo",
    hoursAgo: 9,
    body: `Pampu: https://a.kisima.example https://b.kisima.example https://c.kisima.example https://d.kisima.example https://e.kisima.example https://f.kisima.example`,
  },
  {
    article: "the-biscuit-tin.md",
    under: "kato",
    by: "priya.r",
    hoursAgo: 8,
    body: `At my office the youngest wrote: "Whoever schedules a meeting about phones loses theirs." It was called idiotic by exactly the person who then scheduled the meeting.`,
  },
  {
    article: "four-padlocks.md",
    under: "uwase",
    by: "le_grognon",
    hoursAgo: 6,
    body: `Encore une imbécile qui dessine des chaînes au lieu d'ouvrir.`,
  },
  {
    article: "kursi-ala-alrasif.md",
    under: "yusuf.t",
    by: "fatma.l",
    hoursAgo: 5,
    body: `My uncle's chair was an investment, he said: he sat on it for thirty years and it brought him everybody who passed.`,
  },
];

/** Hidden by the other moderator, and not agreed with. */
export const appealed: Appealed[] = [
  {
    on: "a-joke-about-kip",
    moderator: "halima.k",
    reason: "abuse",
    note: "Kip hakuomba kuhesabiwa.",
    hiddenHoursAgo: 36,
    appeal: `Kip laughed. It is a joke about arithmetic, between two people who have argued about it for a year, and he answered me with the remainder. Ask him.`,
    hoursAgo: 30,
  },
  {
    on: "the-third-grandmother",
    moderator: "halima.k",
    reason: "off-topic",
    note: "",
    hiddenHoursAgo: 40,
    appeal: `I doubted a story. I did not attack whoever told it, and Rehema may bring all three grandmothers to prove me wrong. I would pay for the tea.`,
    hoursAgo: 28,
  },
];
