import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "../support/client.ts";
import { article } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";
import { atProvider, startProvider, type TestProvider } from "./provider.ts";

let provider: TestProvider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

/** Goes there and back. @returns what this site answers to whoever comes back */
async function logIn(client: Client, login: string, next = "/about") {
  const there = await client.get(`/login/oidc?next=${encodeURIComponent(next)}`);
  expect(there.status).toBe(303);
  return client.get(await atProvider(there.location ?? "", { login }));
}

test("somebody new", async () => {
  const w = await world(provider.env);
  provider.people.set("u-rukia", {
    name: "Rukia Hamisi",
    preferred_username: "rukia",
    email: "rukia@example.org",
    email_verified: true,
  });
  const c = w.visitor();
  const back = await logIn(c, "u-rukia");
  expect([back.status, back.location, back.html.slice(0, 500)]).toEqual([303, "/about", ""]);
});
