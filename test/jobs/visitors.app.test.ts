/** From where somebody was here is kept for thirty days. */
import { expect, test } from "vitest";
import { hashToken } from "../../src/lib/ids.ts";
import { runJobs } from "../../src/jobs/runner.ts";
import { DAY, HOUR } from "../../src/lib/clock.ts";
import { world } from "../support/world.ts";

test("addresses of thirty days ago are cut to their networks; sessions long over are forgotten", async () => {
  const w = await world();
  const at = w.deps.clock();
  const from = ["203.0.113.7", "2001:db8:1:2::1", "::ffff:198.51.100.9", "a proxy", null];
  const session = (n: number, seen_at: number, expires_at: number, address: string | null) => ({
    id: hashToken(`secret-${n}`),
    person_id: w.ids.amina,
    device: "",
    created_at: seen_at,
    seen_at,
    expires_at,
    address,
  });
  const rows = [
    ...from.map((address, n) => session(n, at, at + 90 * DAY, address)),
    session(10, at + HOUR, at + 90 * DAY, "203.0.113.8"),
    session(11, at, at + DAY, "203.0.113.9"),
  ];
  await w.db.write((trx) => trx.insertInto("sessions").values(rows).execute());
  const addresses = async () => {
    const kept = await w.db.read.selectFrom("sessions").selectAll().execute();
    return rows.map(({ id }) => kept.find((row) => row.id === id)?.address);
  };
  w.pass(30 * DAY);
  await runJobs(w.deps);
  expect(await addresses()).toEqual([...from, "203.0.113.8", "203.0.113.9"]);
  w.pass(HOUR);
  await runJobs(w.deps);
  const networks = ["203.0.113.0/24", "2001:db8:1::/48", "198.51.100.0/24", null, null];
  expect(await addresses()).toEqual([...networks, "203.0.113.8", "203.0.113.0/24"]);
  w.pass(DAY);
  await runJobs(w.deps);
  expect(await addresses()).toEqual([...networks, "203.0.113.0/24", undefined]);
});
