import { expect, test } from "vitest";
import { writeAll, type Outcome } from "../../src/notifications/rounds.ts";

/** Things that are due, and what becomes of them. */
function waiting(...outcomes: (Outcome | Error)[]) {
  const due = outcomes.map((outcome, id) => ({ id, outcome }));
  const write = async ({ id, outcome }: { id: number; outcome: Outcome | Error }): Promise<Outcome> => {
    if (outcome instanceof Error) throw outcome;
    if (outcome !== "taken")
      due.splice(
        due.findIndex((one) => one.id === id),
        1,
      );
    return outcome;
  };
  return { due, all: () => writeAll(async () => due.slice(0, 2), 2, write) };
}

test("all that is due is written, round after round; what another process has is left to it", async () => {
  const { due, all } = waiting(
    "written",
    "nothing",
    "written",
    "written",
    "taken",
    "written",
    "taken",
    "taken",
  );
  expect(await all()).toBe(4);
  expect(due.map(({ outcome }) => outcome)).toEqual(["taken", "taken", "taken"]);
});

test("what fails keeps nothing else from being written, and is heard of", async () => {
  const { due, all } = waiting(new Error("first"), "written", "written", "nothing", "written");
  await expect(all()).rejects.toThrow("first");
  expect(due.length).toBe(1);
});

test("others are served in between", async () => {
  let served = 0;
  const serve = setInterval(() => (served += 1), 0);
  const start = Date.now();
  const slow = async (): Promise<Outcome> => {
    // A synchronous database: nothing but microtasks.
    for (const until = Date.now() + 2; Date.now() < until;);
    return "written";
  };
  let left = 40;
  await writeAll(async () => Array.from({ length: Math.min(10, left) }, () => (left -= 1)), 10, slow);
  clearInterval(serve);
  expect([served > 5, Date.now() - start >= 80]).toEqual([true, true]);
});
