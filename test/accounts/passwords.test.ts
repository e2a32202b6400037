import { hash } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { commonPasswords } from "../../src/accounts/common-passwords.ts";
import { hashPassword, isOutdated, isRight, PASSWORD_MIN, weakness } from "../../src/accounts/passwords.ts";
import { Unavailable } from "../../src/errors.ts";
import { PASSWORD, PASSWORD_HASH } from "../support/world.ts";

const person = { username: "halima", email: "halima.juma@example.org" };

test("a hash is argon2id at today's cost, and its own every time", async () => {
  const [one, two] = await Promise.all([
    hashPassword("seven mango trees"),
    hashPassword("seven mango trees"),
  ]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(isOutdated(one)).toBe(false);
  expect(isOutdated(PASSWORD_HASH)).toBe(true);
});

test("a password is right in whatever form the keyboard sends it", async () => {
  const stored = await hashPassword("café au lait");
  expect(await isRight("cafe\u0301 au lait", stored)).toBe(true);
  expect(await isRight("cafe au lait", stored)).toBe(false);
  expect(await isRight("Café au lait", stored)).toBe(false);
});

test("no password is right for nobody, not even the one that was hashed for nobody", async () => {
  expect(await isRight("", undefined)).toBe(false);
  expect(await isRight(PASSWORD, undefined)).toBe(false);
  expect(await isRight(PASSWORD, PASSWORD_HASH)).toBe(true);
});

test("what is guessed first is weak, and a sentence is not", () => {
  expect(commonPasswords().size).toBeGreaterThanOrEqual(3000);
  for (const common of commonPasswords()) {
    expect(common.length).toBeGreaterThanOrEqual(PASSWORD_MIN);
    expect(common).toBe(common.toLowerCase());
  }
  for (const weak of [
    "password",
    "QWERTYUIOP",
    "12345678",
    "Passw0rd",
    "trustno1",
    "zxcvbnm123",
    "00000000000",
    "🌊🌊🌊🌊🌊🌊🌊🌊",
  ]) {
    expect([weak, weakness(weak, person)]).toEqual([weak, "passwordCommon"]);
  }
  for (const own of ["HALIMA", "halima.juma@example.org", "Halima.Juma"]) {
    expect([own, weakness(own, person)]).toEqual([own, "passwordIsName"]);
  }
  for (const fine of ["seven mango trees", "halima has a boat", "password of the ferry", "        x"]) {
    expect([fine, weakness(fine, person)]).toEqual([fine, null]);
  }
});

test("a flood is turned away at its end, and leaves nothing behind", async () => {
  const cheap = await hash("x", { memoryCost: 8, timeCost: 1, parallelism: 1 });
  const flood = await Promise.allSettled(Array.from({ length: 1000 }, () => isRight("x", cheap)));
  const refused = flood.filter((one) => one.status === "rejected");
  expect(refused.length).toBeGreaterThan(100);
  expect(refused.length).toBeLessThan(900);
  for (const one of refused) expect(one.reason).toBeInstanceOf(Unavailable);
  expect(await Promise.all(Array.from({ length: 300 }, () => isRight("x", cheap)))).not.toContain(false);
});
