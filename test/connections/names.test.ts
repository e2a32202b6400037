import { expect, test } from "vitest";
import { isReserved } from "../../src/accounts/reserved.ts";
import { isUsername } from "../../src/accounts/usernames.ts";
import { asUsername, shownName, usernamesFrom } from "../../src/connections/names.ts";
import { readArrival } from "../../src/connections/arrivals.ts";

test.each([
  ["amina", "amina"],
  ["Amina Juma", "Amina.Juma"],
  ["amina@example.org", "amina"],
  ["amina+pool@example.org", "amina.pool"],
  ["  .._Amina--Juma_. ", "Amina-Juma"],
  ["Ꭺmina​‮", "Ꭺmina"],
  ["ﷺ", null],
  ["आमिना", "आमिना"],
  ["x", null],
  ["🦛🦛", null],
  ["", null],
  [7, null],
  ["w".repeat(90), "w".repeat(30)],
])("%j makes the username %j", (claim, made) => {
  const name = asUsername(claim);
  if (made !== null || name === null) expect(name).toBe(made);
  if (name !== null) expect(isUsername(name)).toBe(true);
});

test("usernames to try: claims first, an address only where nothing else is said, none that is kept for the site", () => {
  const chance = () => 4711;
  const tried = usernamesFrom(["rukia", "Rukia Hamisi", "secret.address@example.org"], "Lake", chance);
  expect(tried.slice(0, 4)).toEqual(["rukia", "Rukia.Hamisi", "rukia2", "rukia3"]);
  expect(tried.join()).not.toContain("secret");
  expect(tried.at(-1)).toBe("rukia4711");
  expect(usernamesFrom(["root", "rukia@example.org"], "Lake", chance)[0]).toBe("rukia");
  expect(usernamesFrom(["Adm1n", "L a k e", "🦛"], "Lake", chance)[0]).toMatch(/^L\.a\.k\.e$|^reader4711$/);
  expect(usernamesFrom([], "Lake", chance)).toEqual(["reader4711", "reader4711"]);
  const long = usernamesFrom(["w".repeat(30)], "Lake", chance);
  for (const name of [...tried, ...long])
    expect([name, isUsername(name), isReserved(name, "Lake")]).toEqual([name, true, false]);
});

test("shown names are one line of letters that stay where they are", () => {
  expect(shownName(" Rukia \r\n Hamisi\t")).toBe("Rukia Hamisi");
  expect(shownName("\u202eikuR\u2066\u200b\u0000")).toBe("ikuR");
  expect(shownName("Z" + "\u0341".repeat(50))).toBe("Z\u0301\u0301".normalize("NFC"));
  expect([...(shownName("ä".repeat(500)) ?? "")]).toHaveLength(40);
  for (const nothing of ["", " ", "\u200b", "🦛", "...", null, 7, { toString: () => "x" }])
    expect(shownName(nothing)).toBeNull();
});

test("claims: what is none is left out; without a subject there is nobody", () => {
  const coming = { door: "oidc", issuer: "https://a.test", next: "/", sure: true } as const;
  const read = (claims: unknown) => readArrival(claims, coming);
  for (const none of [
    null,
    "x",
    {},
    { sub: "" },
    { sub: "a\nb" },
    { sub: "ü" },
    { sub: "x".repeat(256) },
    { sub: 1.5 },
    { sub: {} },
  ])
    expect(read(none)).toBeNull();
  expect(read({ sub: 42 })).toMatchObject({ subject: "42", email: null, verified: false, name: null });
  expect(read({ sub: "a", email: "a@example.org", email_verified: "true" })?.verified).toBe(true);
  for (const said of [false, "false", 1, "yes", null, [], {}])
    expect(read({ sub: "a", email: "a@example.org", email_verified: said })?.verified).toBe(false);
  for (const email of [
    "",
    "a",
    "a@b@c.org",
    "a@b.org\r\nBcc: c@d.org",
    "a@b.org,c@d.org",
    7,
    ["a@b.org"],
    `${"a".repeat(300)}@b.org`,
  ])
    expect(read({ sub: "a", email, email_verified: true })).toMatchObject({ email: null, verified: false });
});
