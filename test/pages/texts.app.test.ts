/** What the pages promise is what the site does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { english, problemText } from "../../src/i18n/index.ts";
import { root } from "../../src/lib/root.ts";
import { world } from "../support/world.ts";

test("the page about the site names the licence that lies beside the program", async () => {
  const w = await world();
  const [licence = ""] = readFileSync(join(root, "LICENSE"), "utf8").split("\n");
  expect(licence).toBe("MIT License");
  expect((await w.visitor().get("/about")).text("main")).toContain(`under the ${licence}.`);
});

test("registering says that an address is needed, as its form does", async () => {
  const page = await (await world()).visitor().get("/register");
  expect(page.document.querySelector("input[name=email][required]")).not.toBeNull();
  expect(page.text("main p")).toContain("an email address");
});

test("what is short is told in seconds, what is long in minutes", () => {
  const { t } = english;
  expect(problemText(t, "wait:1")).toContain("1 second and");
  expect(problemText(t, "wait:90")).toContain("90 seconds");
  expect(problemText(t, "wait:91")).toContain("2 minutes");
  expect(problemText(t, "wait:600")).toContain("10 minutes");
});

test("who may not write yet learns whom to ask", async () => {
  const w = await world();
  const amina = await w.as("amina");
  for (const path of ["/write", "/write/new"]) {
    const refused = await amina.get(path);
    expect([refused.status, refused.text("main")]).toEqual([403, expect.stringContaining("Ask an admin")]);
  }
});
