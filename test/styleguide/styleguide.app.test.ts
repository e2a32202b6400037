/** The style guide: there for those who work on the product, and nowhere else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/lib/root.ts";
import { world } from "../support/world.ts";

test("a real site has none", async () => {
  const w = await world();
  const visitor = w.visitor();
  for (const path of ["/styleguide", "/styleguide/replies", "/styleguide/composer/signed-in"])
    expect([path, (await visitor.get(path)).status]).toEqual([path, 404]);
});

test("each state is shown where the contents say, under ids that nothing else on its page has", async () => {
  const w = await world({ STYLEGUIDE: "on" });
  const zuri = await w.as("zuri");
  const contents = (await zuri.get("/styleguide")).document;
  const links = [...contents.querySelectorAll(".guide-contents a")].map((a) => a.getAttribute("href") ?? "");
  expect(links.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const path of new Set(links.map((link) => link.split("#")[0] ?? ""))) {
    const { status, document } = await zuri.get(path);
    if (status !== 200) wrong.push(`${path}: ${status}`);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    wrong.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}: twice #${id}`));
    const states = links
      .filter((link) => link.startsWith(`${path}#`))
      .map((link) => link.split("#")[1] ?? "");
    wrong.push(...states.filter((id) => !ids.includes(id)).map((id) => `${path}: no #${id}`));
  }
  expect(wrong).toEqual([]);
});

test("every token of the stylesheet has its swatch", async () => {
  const w = await world({ STYLEGUIDE: "on" });
  const { document } = await w.visitor().get("/styleguide");
  const shown = [...document.querySelectorAll(".tokens code")].map((code) => code.textContent);
  const css = readFileSync(join(root, "static", "css", "20-tokens.css"), "utf8");
  const names = [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = ""]) => name);
  expect(shown.toSorted()).toEqual([...new Set(names)].toSorted());
});

test("what is in no section is not there", async () => {
  const w = await world({ STYLEGUIDE: "on" });
  const visitor = w.visitor();
  for (const path of ["/styleguide/nothing", "/styleguide/replies/nothing"])
    expect((await visitor.get(path)).status).toBe(404);
});
