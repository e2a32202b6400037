import { expect, test } from "vitest";
import { relatedArticles } from "../../src/articles/queries.ts";
import { world } from "../support/world.ts";
import { draftOf, published } from "./support.ts";

/** An article of a few sentences about its own things. */
const about = (title: string, sentences: string, prompt: string) =>
  `# ${title}\n\n${sentences}\n\nReader Pool: ${prompt}\n`;

const BEES = about(
  "The dance in the dark",
  "A bee that found the lime trees dances for the hive. The hive reads the dance with its feet, and the bees that read it badly starve first. Beekeepers have known this since they had glass.",
  "Whose directions do you follow without a map?",
);
const HONEY = about(
  "Honey without permission",
  "Beekeepers in the old town keep their hives on roofs that are not theirs. The bees visit the lime trees of the cemetery, and the honey tastes of both.",
  "What may be taken from a roof that is not yours?",
);
const TRAIN = about(
  "The slow train to Kigoma",
  "The carriages were built for another railway. Passengers cook between the stations, and the driver slows down where the rails have moved since Tuesday.",
  "What do you only notice from a slow window?",
);
const BAHARI = about(
  "Bahari inarudi",
  "Mawimbi yanachukua mchanga kila usiku. Wavuvi wanahamisha mashua zao, na watoto wanahesabu minazi iliyobaki ufukweni.",
  "Ungependa kuokoa nini kabla ya wimbi?",
);

test("related articles share telling words, the nearest first; an article is not near itself", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const bees = await published(juma, BEES);
  const honey = await published(juma, HONEY);
  const train = await published(juma, TRAIN);
  const bahari = await published(juma, BAHARI);
  const near = async (id: number) =>
    (await relatedArticles(w.ctx(null), id, 5)).map((row) => `/articles/${row.slug}`);
  expect((await near(bees.id))[0]).toBe(honey.article);
  expect((await near(honey.id))[0]).toBe(bees.article);
  for (const { id, article } of [bees, honey, train, bahari]) expect(await near(id)).not.toContain(article);
  // Nothing shared, nothing near: no word of the one is in the other.
  expect(await near(bahari.id)).toEqual([]);
  const page = await w.visitor().get(bees.article);
  expect(page.document.querySelector(`.related a[href="${honey.article}"]`)?.textContent).toBe(
    "What may be taken from a roof that is not yours?",
  );
  expect((await w.visitor().get(bahari.article)).document.querySelector(".related")).toBeNull();
});

test("drafts and articles taken down are near nothing; an edit finds new neighbours", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const bees = await published(juma, BEES);
  await draftOf(juma, HONEY.replaceAll("roofs", "balconies"));
  expect(await relatedArticles(w.ctx(null), bees.id, 5)).toEqual([]);
  const honey = await published(juma, HONEY);
  expect((await relatedArticles(w.ctx(null), bees.id, 5)).length).toBe(1);
  await juma.post(`${honey.draft}/published`, { on: "0" });
  expect(await relatedArticles(w.ctx(null), bees.id, 5)).toEqual([]);
  await juma.post(`${honey.draft}/published`, { on: "1" });
  expect((await relatedArticles(w.ctx(null), bees.id, 5)).length).toBe(1);
  await juma.post(honey.draft, {
    title: "Mashua",
    body: "Wavuvi wanahamisha mashua zao kila usiku.",
    prompt: "Ungependa kuokoa nini?",
  });
  expect(await relatedArticles(w.ctx(null), bees.id, 5)).toEqual([]);
});

test("a rare word in common counts for more than words that every article has", async () => {
  const w = await world();
  const juma = await w.as("juma");
  const common =
    "Everybody remembers yesterday because everybody talked about yesterday until everybody remembered.";
  const target = await published(
    juma,
    about("First", `${common} The astrolabe was brass.`, "Everybody, yesterday?"),
  );
  const rare = await published(
    juma,
    about(
      "Second",
      "An astrolabe tells the hour from a star and asks nothing for it.",
      "Which instrument would you trust?",
    ),
  );
  for (const n of ["Third", "Fourth", "Fifth", "Sixth"])
    await published(juma, about(n, `${common} ${n} of them.`, `Everybody, yesterday, ${n}?`));
  const [first] = await relatedArticles(w.ctx(null), target.id, 3);
  expect(`/articles/${first?.slug}`).toBe(rare.article);
});
