/** That a log-in does the same work whether the name exists or not; the benchmark measures the time itself. */
import type * as Argon2 from "@node-rs/argon2";
import { expect, test, vi } from "vitest";
import { PASSWORD, world } from "../support/world.ts";

const verified = vi.hoisted(() => ({ times: 0 }));

// The real thing, counted.
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof Argon2>();
  const verify: typeof Argon2.verify = (...args) => {
    verified.times += 1;
    return real.verify(...args);
  };
  return { ...real, verify };
});

test.each([
  ["a right password", "amina", PASSWORD],
  ["a wrong password", "amina", "not-this-one"],
  ["a name that nobody has", "nobody-here", "not-this-one"],
  ["an address that nobody has", "nobody@example.org", "not-this-one"],
  ["a name without a password", "baraka", PASSWORD],
  ["nothing, as the password of such a name", "baraka", " "],
  ["a deleted account", "juma", PASSWORD],
])("%s costs one verification", async (_what, username, password) => {
  const w = await world();
  await w.db.write(async (trx) => {
    await trx.updateTable("people").set({ password_hash: "" }).where("username", "=", "baraka").execute();
    await trx.updateTable("people").set({ left_at: 1 }).where("username", "=", "juma").execute();
  });
  verified.times = 0;
  const { status } = await w.visitor().post("/login", { username, password });
  expect([status, verified.times]).toEqual([username === "amina" && password === PASSWORD ? 303 : 422, 1]);
});
