/** What a page does not say of itself: its language, and which of its lines are headings. */
import { describe, expect, test } from "vitest";
import { readArticle, type FoundArticle } from "../../src/articles/import/index.ts";
import { encode } from "./import-support.ts";

const read = (text: string, kind: "text" | "html" | "auto" = "auto"): FoundArticle =>
  readArticle({ bytes: encode(text), kind });

const OPENING =
  "A bridge in the wind is an instrument that nobody meant to build, and who crosses it is the audience.";
const WHIRLS =
  "When the flow passes a beam it tears off, now above and now below, and each whirl pulls at the steel.";
const PACE =
  "If the whirls come at the bridge's own pace, each one pushes it a little further than the last did.";
const QUIET =
  "A bridge is quiet when its engineers have listened first, with a model and a fan, before it was built.";
const ASK = "Reader Pool: Which noise of your town would you miss?";
const page = (opening: string, names: readonly [string, string, string]): string =>
  [
    "Why Bridges Hum",
    opening,
    `${names[0]}\n${WHIRLS}`,
    `${names[1]}\n${PACE}`,
    `${names[2]}\n${QUIET}`,
    ASK,
  ].join("\n\n");

describe("a heading without a blank line under it", () => {
  test.each([
    ["text", OPENING, ["1. Vortices behind the beam", "2. Resonance", "Conclusion"]],
    ["Markdown", OPENING.replace("nobody", "**nobody**"), ["1. Vortices", "2) Why then?", "Conclusion"]],
    ["text without numbers", OPENING, ["Vortices Behind the Beam", "Resonance", "What Engineers Do"]],
  ] as const)("%s", (_name, opening, names) => {
    const found = read(page(opening, names));
    const [first, second, third] = names;
    expect(found.body).toBe(
      [opening, `## ${first}`, WHIRLS, `## ${second}`, PACE, `## ${third}`, QUIET].join("\n\n"),
    );
    expect([found.title, found.prompts.length]).toEqual(["Why Bridges Hum", 1]);
  });

  test.each([
    ["speakers", page(OPENING, ["Amina", "Juma", "Amina"])],
    ["one alone", [OPENING, `Resonance\n${PACE}`, WHIRLS, QUIET].join("\n\n")],
    [
      "a list",
      page(OPENING, ["1. Wind", "2. Steel", "3. Luck"]).replace(/\n(?:When|If|A bridge is).*/gu, ""),
    ],
    [
      "readers under the question",
      [OPENING, ASK, `Amina Hassan\n${WHIRLS}`, `Juma Otieno\n${PACE}`, `Neema Kweli\n${QUIET}`].join("\n\n"),
    ],
    ["verse", `${OPENING}${"\n\nThe river hums\nThe bridge replies\nNobody sleeps".repeat(4)}`],
    [
      "wrapped lines",
      [OPENING, ...[WHIRLS, PACE, QUIET].map((each) => each.replace(/^(.{50}\S*) /u, "$1\n"))].join("\n\n"),
    ],
  ])("none: %s", (_name, text) => {
    expect(read(`Why Bridges Hum\n\n${text}\n\n${ASK}`, "text").body).not.toMatch(/^#/mu);
  });
});

test.each([
  ["<p>READER POOL &ndash; &ldquo;Je, hii<br>yanafaa nini?&rdquo;</p>", "Je, hii yanafaa nini?"],
  [
    "<blockquote><b>Reader&#8217;s Pool</b><br>&#8220;Line one,<br>line two?&#8221;</blockquote>",
    "Line one, line two?",
  ],
  ["<p>Reader Pool: Who said<br>“not here, not now”?</p>", "Who said “not here, not now”?"],
])("a quoted question over two lines: %s", (asked, question) => {
  const found = read(
    `<html><body><h1>Why Bridges Hum</h1><p>${WHIRLS}</p><p>${PACE}</p>${asked}</body></html>`,
  );
  expect(found.prompts).toEqual([question]);
});

describe("the language of a page that does not say it", () => {
  test.each([
    ["en", `${OPENING} ${WHIRLS}`],
    [
      "zh",
      "桥在风里唱歌，没有人想过要造这样一件乐器。每一个过桥的人都是听众，而河水从来不鼓掌，只是继续往下流。",
    ],
    [
      "ja",
      "橋は風の中で歌う。誰もそんな楽器を作るつもりはなかったが、渡る人はみな聴衆になる。川は拍手をしない。",
    ],
    [
      "ru",
      "Мост на ветру поёт, хотя никто не хотел строить такой инструмент, и каждый прохожий становится слушателем, пока река молчит и уходит вниз. Мы привыкли к этому звуку.",
    ],
    [
      "uk",
      "Міст на вітрі співає, хоча ніхто не хотів будувати такий інструмент, і кожен перехожий стає слухачем, поки її води мовчать і її береги чекають. Є в цьому щось добре.",
    ],
    [
      null,
      "Мостът пее на вятъра, макар че никой не искаше да построи такъв инструмент, и всеки минувач става слушател, докато реката мълчи.",
    ],
    ["hi", "पुल हवा में गाता है और कोई नहीं जानता कि यह बाजा किसने बनाया। नदी चुप है और लोग सुनते हैं।"],
    [
      "fr",
      "Le pont chante dans le vent, et personne n'a voulu construire un tel instrument. Ceux qui passent sont le public, et la rivière ne bat pas des mains: elle descend vers les villages du delta pour une autre nuit.",
    ],
    [
      "sw",
      "Daraja huimba katika upepo, na hakuna mtu aliyetaka kujenga chombo cha namna hii. Kila anayepita ni msikilizaji, na mto haupigi makofi kwa sababu ya kazi yake ya kila siku kama wa milimani.",
    ],
    [
      "de",
      "Die Brücke singt im Wind, und niemand wollte ein solches Instrument bauen. Wer sie betritt, ist das Publikum, und der Fluss klatscht nicht, er geht mit den Schiffen von Ort zu Ort.",
    ],
    [
      "es",
      "El puente canta en el viento, y nadie quiso construir una cosa así. Los que pasan son el público, y el río no aplaude: se va con las barcas por los pueblos del sur.",
    ],
    [
      "pt",
      "A ponte canta com o vento, e ninguém quis construir uma coisa assim. Os que passam são o público, e o rio não aplaude: vai para o sul com as barcas, em silêncio, ao longo dos campos da aldeia.",
    ],
    [
      null,
      "Il ponte canta nel vento, e nessuno ha voluto costruire uno strumento simile. Chi passa è il pubblico, e il fiume non applaude: scende con le barche verso i villaggi della pianura.",
    ],
    [
      null,
      "De brug zingt in de wind, en niemand heeft zo een instrument willen bouwen. Wie eroverheen loopt is het publiek, en de rivier klapt niet maar gaat met de schepen naar zee.",
    ],
  ])("%s", (lang, text) => {
    expect(read(text, "text").lang).toBe(lang);
  });
});
