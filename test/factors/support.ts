import { Secret, TOTP } from "otpauth";
import { expect } from "vitest";
import { PASSWORD, type World } from "../support/world.ts";
import type { Client, Reply } from "../support/client.ts";

/** The code that an app with this secret shows now, or some steps from now. */
export function codeOf(w: World, secret: string, steps = 0): string {
  const totp = new TOTP({ algorithm: "SHA1", digits: 6, period: 30, secret: Secret.fromBase32(secret) });
  return totp.generate({ timestamp: w.deps.clock() + steps * 30_000 });
}

/** Sets an app up as people do. @returns its secret, and the recovery codes, if they were shown */
export async function setUpApp(w: World, client: Client): Promise<{ secret: string; codes: string[] }> {
  const begun = await client.follow(await client.post("/settings/security/app", { password: PASSWORD }));
  const secret = (begun.text(".secret code") ?? "").replace(/ /g, "");
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const shown = await client.post("/settings/security/app/code", { code: codeOf(w, secret) });
  return { secret, codes: codesIn(shown) };
}

/** The recovery codes that a page shows. */
export function codesIn(page: Reply): string[] {
  return [...page.document.querySelectorAll(".codes code")].map((code) => code.textContent);
}

/** Name and password, up to the second step or in. */
export function logIn(client: Client, username: string, next = "/inbox"): Promise<Reply> {
  return client.post("/login", { username, password: PASSWORD, next });
}

/** Whether somebody is signed in there. */
export async function isIn(client: Client): Promise<boolean> {
  return (await client.get("/settings/security")).status === 200;
}

/** The subjects of the mails that went to an address, the first one first. */
export async function subjects(w: World, address: string): Promise<string[]> {
  const rows = await w.db.read
    .selectFrom("mails")
    .select("subject")
    .where("address", "=", address)
    .orderBy("id")
    .execute();
  return rows.map(({ subject }) => subject);
}
