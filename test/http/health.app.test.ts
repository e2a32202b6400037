import { expect, test } from "vitest";
import { world } from "../support/world.ts";

test("healthz and readyz answer", async () => {
  const w = await world();
  expect((await w.visitor().get("/healthz")).status).toBe(200);
  expect((await w.visitor().get("/readyz")).html).toBe("ready\n");
});

test("a path that is not there is a page that helps", async () => {
  const w = await world();
  const answer = await w.visitor().get("/nothing/here");
  expect(answer.status).toBe(404);
  expect(answer.text("h1")).toBe("Nothing here");
  expect(answer.document.querySelector('a[href="/"]')).not.toBeNull();
});
