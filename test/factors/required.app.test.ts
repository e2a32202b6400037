/** A second factor asked of those who keep order; and help for who has lost all. */
import { expect, test } from "vitest";
import { programCtx } from "../../src/accounts/system.ts";
import { removeFactors } from "../../src/factors/actions.ts";
import { MINUTE } from "../../src/lib/clock.ts";
import { PASSWORD, world } from "../support/world.ts";
import { isIn, logIn, setUpApp, subjects } from "./support.ts";

const REQUIRED = { language: "en", "one-answer": "on", "second-factor": "required" };

test("moderators and admins without one can do what readers can, are told so, and find the way", async () => {
  const w = await world();
  const zuri = await w.as("zuri");
  const neema = await w.as("neema");
  const early = await zuri.post("/admin/settings", REQUIRED);
  expect(early.status).toBe(422);
  expect(early.text("#second-factor-error")).toContain("for yourself first");
  expect((await neema.get("/moderation")).status).toBe(200);

  await setUpApp(w, zuri);
  expect((await zuri.post("/admin/settings", REQUIRED)).status).toBe(303);
  const refused = await neema.get("/moderation");
  expect(refused.status).toBe(403);
  expect(refused.text("main")).toContain("second factor");
  const front = await neema.get("/");
  expect(front.document.querySelector('a[href="/moderation"]')).toBeNull();
  expect(front.document.querySelector('.notice a[href="/settings/security"]')).not.toBeNull();
  for (const other of [zuri, await w.as("juma"), w.visitor()])
    expect((await other.get("/")).document.querySelector('.notice a[href="/settings/security"]')).toBeNull();

  await setUpApp(w, neema);
  expect((await neema.get("/moderation")).status).toBe(200);
  // The last one stays, as long as it is asked for; readers may do without.
  const kept = await neema.post("/settings/security/app/removed", { password: PASSWORD });
  expect(kept.status).toBe(403);
  expect(kept.text("main")).toContain("your last");
  expect((await neema.get("/moderation")).status).toBe(200);
  const amina = await w.as("amina");
  await setUpApp(w, amina);
  expect((await amina.post("/settings/security/app/removed", { password: PASSWORD })).status).toBe(303);
});

test("who has the shell takes away what somebody has lost; a new password does not", async () => {
  const w = await world();
  await setUpApp(w, await w.as("amina"));
  w.pass(2 * MINUTE);
  const lost = w.visitor();
  expect((await logIn(lost, "amina")).location).toContain("/login/second");
  expect(await removeFactors(programCtx(w.deps), w.ids.amina)).toBe(1);
  expect(await removeFactors(programCtx(w.deps), w.ids.amina)).toBe(0);
  await expect(removeFactors(w.ctx("neema"), w.ids.amina)).rejects.toThrow("role");
  expect((await logIn(lost, "amina")).location).toBe("/inbox");
  expect(await isIn(lost)).toBe(true);
  expect((await subjects(w, "amina@example.org")).at(-1)).toContain("were removed");
});
