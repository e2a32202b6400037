/** What somebody wrote and never confirmed their address for goes, thirty days after the last link has died. */
import { expect, test } from "vitest";
import { runJobs } from "../../src/jobs/runner.ts";
import { DAY, HOUR, MINUTE } from "../../src/lib/clock.ts";
import { lockDiscussion } from "../../src/moderation/actions.ts";
import { linkTo, newcomer, sending } from "../accounts/support.ts";
import { heldRows } from "../held/support.ts";
import { article } from "../support/seed.ts";

test("texts of who never confirms are forgotten, and links; what is stuck though it is confirmed stays", async () => {
  const w = await sending();
  const [a, locked] = [await article(w), await article(w)];
  const fields = { body: "By rope.", parent_id: "", key: "k" };
  const never = await newcomer(w, "rehema");
  const late = await newcomer(w, "salma");
  const stuck = await newcomer(w, "tatu");
  for (const { client } of [never, late]) await client.post(`${a.path}/replies`, fields);
  await stuck.client.post(`${locked.path}/replies`, fields);
  await lockDiscussion(w.ctx("neema"), { slug: locked.slug, on: true });
  await stuck.client.post(await linkTo(w, stuck.email));
  const waiting = async () => (await heldRows(w)).map((row) => row.person_id);
  expect(await waiting()).toEqual([never.id, late.id, stuck.id]);

  // One of the two asks for another link.
  w.pass(20 * DAY);
  await late.client.post("/verify/again");
  w.pass(13 * DAY);
  await runJobs(w.deps);
  expect(await waiting()).toEqual([never.id, late.id, stuck.id]);
  w.pass(HOUR);
  await runJobs(w.deps);
  expect(await waiting()).toEqual([late.id, stuck.id]);
  // Nothing stands where it stood, and another can be written there.
  expect((await never.client.get(a.path)).document.querySelector("#waits-note")).toBeNull();
  const links = await w.db.read.selectFrom("links").select("person_id").execute();
  expect(links).toEqual([{ person_id: late.id }]);
  w.pass(20 * DAY);
  await runJobs(w.deps);
  expect(await waiting()).toEqual([stuck.id]);
  w.pass(MINUTE);
  expect(await w.db.read.selectFrom("links").select("person_id").execute()).toEqual([]);
});
