/** What the clock does to prompts: once, however often and in however many processes it is done. */
import { pino } from "pino";
import { expect, test } from "vitest";
import { connect, type Db } from "../../src/db/connect.ts";
import { askForNotes, tellOfTurns } from "../../src/jobs/prompts.ts";
import { runJobs, startJobs } from "../../src/jobs/runner.ts";
import { CLOSING_SOON } from "../../src/discussion/phase.ts";
import { DAY, HOUR } from "../../src/lib/clock.ts";
import { article } from "../support/seed.ts";
import { world } from "../support/world.ts";
import { changes, rowOf, sendNote, setTimes, told } from "../prompt/helpers.ts";

test("the author is asked for a note once, at the closing time and not a millisecond before", async () => {
  const w = await world();
  const a = await article(w);
  await setTimes(w, a, { closes_at: w.deps.clock() + 1000 });
  w.pass(999);
  expect(await askForNotes(w.deps)).toBe(0);
  w.pass(1);
  expect(await askForNotes(w.deps)).toBe(1);
  expect(await askForNotes(w.deps)).toBe(0);
  expect(await told(w)).toEqual([{ person_id: w.ids.juma, kind: "note-due", reply_id: null, count: 1 }]);
  expect(await changes(w, a)).toBe(1);
  expect((await rowOf(w, a)).note_asked_at).toBe(w.deps.clock());
});

test("from two connections at once, each discussion is asked about once", async () => {
  const w = await world();
  for (let n = 0; n < 20; n += 1) await setTimes(w, await article(w), { closes_at: w.deps.clock() - n });
  const second: Db = connect(w.database);
  const rounds = await Promise.all(
    [w.db, second, w.db, second].map((db) => askForNotes({ db, clock: w.deps.clock })),
  );
  await second.close();
  expect(rounds.reduce((sum, n) => sum + n, 0)).toBe(20);
  expect(await told(w)).toHaveLength(20);
});

test("drafts and articles taken down ask for nothing; one that has its note already is only shown as closed", async () => {
  const w = await world();
  const now = w.deps.clock();
  for (const seed of [{ publishedAt: null }, { removedAt: 1 }])
    await setTimes(w, await article(w, seed), { closes_at: now });
  const a = await article(w);
  await setTimes(w, a, { closes_at: now });
  await sendNote(await w.as("juma"), a, "Written before anybody asked.");
  expect(await askForNotes(w.deps)).toBe(1);
  expect(await told(w)).toEqual([]);
});

test("a discussion that is opened again and closes again is asked about again", async () => {
  const w = await world();
  const a = await article(w);
  const juma = await w.as("juma");
  await juma.post(`${a.path}/schedule`, { quick: "now" });
  expect(await askForNotes(w.deps)).toBe(1);
  await juma.post(`${a.path}/schedule`, { quick: "1d" });
  expect(await askForNotes(w.deps)).toBe(0);
  w.pass(DAY);
  expect(await askForNotes(w.deps)).toBe(1);
});

test("open pages are told when a prompt opens and when it begins to close soon, once", async () => {
  const w = await world();
  const [opens, closes] = [await article(w), await article(w)];
  const now = w.deps.clock();
  await setTimes(w, opens, { opens_at: now + 1000 });
  await setTimes(w, closes, { closes_at: now + 1000 + CLOSING_SOON });
  expect(await tellOfTurns(w.deps)).toBe(0);
  w.pass(1000);
  const rounds = await Promise.all([tellOfTurns(w.deps), tellOfTurns(w.deps)]);
  expect(rounds[0] + rounds[1]).toBe(2);
  expect([await changes(w, opens), await changes(w, closes)]).toEqual([1, 1]);
  // Later rounds find that it was said, and hold nothing for that.
  const write = () => Promise.reject(new Error("nothing is to be written"));
  expect(await tellOfTurns({ ...w.deps, db: { ...w.db, write } })).toBe(0);
  w.pass(2 * HOUR);
  expect(await tellOfTurns(w.deps)).toBe(0);
});

test("a job that fails is logged, and the others run all the same", async () => {
  const w = await world();
  const a = await article(w);
  await setTimes(w, a, { closes_at: w.deps.clock() });
  const errors: string[] = [];
  const log = pino({ level: "error" }, { write: (line: string) => void errors.push(line) });
  let calls = 0;
  const clock = () => {
    calls += 1;
    if (calls === 1) throw new Error("no time");
    return w.deps.clock();
  };
  await runJobs({ ...w.deps, clock, log });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain("no time");
  expect(calls).toBeGreaterThan(1);
});

test("rounds do not overlap, and stopping waits for the one under way", async () => {
  const w = await world();
  const a = await article(w);
  await setTimes(w, a, { closes_at: w.deps.clock() });
  let inside = 0;
  let most = 0;
  const write: Db["write"] = async (body) => {
    inside += 1;
    most = Math.max(most, inside);
    try {
      return await w.db.write(body);
    } finally {
      inside -= 1;
    }
  };
  const jobs = startJobs({ ...w.deps, db: { ...w.db, write } }, 1);
  await expect.poll(() => told(w)).toHaveLength(1);
  await jobs.stop();
  expect([inside, most]).toEqual([0, 1]);
});
