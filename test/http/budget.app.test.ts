/** What a first visit costs a reader: counted from the bytes that go out, not from the files. */
import { expect, test } from "vitest";
import { article, reply } from "../support/seed.ts";
import { BASE, world, type World } from "../support/world.ts";

const KB = 1024;
/** Budgets of the design, gzip: all of a first visit but its fonts, and of that the scripts. */
const VISIT = 60 * KB;
const SCRIPTS = 22 * KB;

/** Bytes of an answer as a browser gets it, and its text. */
async function fetched(w: World, path: string): Promise<{ size: number; text: string }> {
  const plain = await w.app.request(BASE + path, { headers: { "accept-encoding": "identity" } });
  const packed = await w.app.request(BASE + path, { headers: { "accept-encoding": "gzip" } });
  expect(packed.headers.get("content-encoding"), path).toBe("gzip");
  return { size: (await packed.arrayBuffer()).byteLength, text: await plain.text() };
}

/** Words enough that no two replies read alike: what repeats would be packed to nothing. */
function words(seed: number, count: number): string {
  const parts = "ka le mi no pu ra se ti vo wa zi cho dha fe gu ndo sha tu yo mbe".split(" ");
  let state = seed * 2_654_435_761 + 1;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const word = () => Array.from({ length: 1 + next(3) }, () => parts[next(parts.length)]).join("");
  return Array.from({ length: count }, word).join(" ");
}

test("a first visit to a discussion of 300 replies stays within its budget", async () => {
  const w = await world();
  const a = await article(w, { body: words(1, 700) });
  const names = ["amina", "baraka", "neema", "zuri", "juma"] as const;
  const answers: number[] = [];
  for (let n = 0; n < 300; n += 1) {
    const by = names[n % names.length] ?? "amina";
    // As in the demo: about one reply in four answers the prompt, the rest hang below them; 12 to 52 words.
    const parent = n % 4 === 0 ? undefined : answers[(n * 7) % answers.length];
    const body = words(n + 2, 12 + (n % 41));
    const id = await reply(w, { article: a, by, body, ups: n % 23, ...(parent ? { parent } : {}) });
    if (parent === undefined) answers.push(id);
  }
  const page = await fetched(w, a.path);
  const files = [...page.text.matchAll(/(?:src|href)="(\/static\/[^"]+\.(?:js|css|svg))"/g)].map(
    ([, path = ""]) => path,
  );
  const sizes = new Map<string, number>();
  for (const path of files) sizes.set(path, (await fetched(w, path)).size);
  const sum = (only: RegExp) =>
    [...sizes].filter(([path]) => only.test(path)).reduce((total, [, size]) => total + size, 0);

  expect(files.filter((path) => path.endsWith(".js"))).toHaveLength(1);
  const scripts = sum(/\.js$/);
  const visit = page.size + sum(/./);
  const told = `HTML ${page.size}, styles ${sum(/\.css$/)}, scripts ${scripts}, in all ${visit} bytes`;
  expect(scripts, told).toBeLessThanOrEqual(SCRIPTS);
  expect(visit, told).toBeLessThanOrEqual(VISIT);
});
