/** The dashboard's numbers, against a count by hand. */
import { expect, test } from "vitest";
import { periodOf } from "../../src/admin/periods.ts";
import { durationsIn } from "../../src/admin/queries-dashboard.ts";
import { DAY, HOUR, MINUTE } from "../../src/lib/clock.ts";
import { article, reply } from "../support/seed.ts";
import { world, type World } from "../support/world.ts";

/** A case that took so many minutes, decided at that time; by a filter when `by` is null. */
async function decided(
  w: World,
  at: number,
  minutes: number,
  by: number | null = w.ids.neema,
): Promise<void> {
  await w.db.write(async (trx) => {
    const { id } = await trx
      .insertInto("decisions")
      .values({ actor_id: by, action: "dismiss", created_at: at })
      .returning("id")
      .executeTakeFirstOrThrow();
    const opened_at = at - minutes * MINUTE;
    await trx
      .insertInto("cases")
      .values({
        kind: "message",
        subject: `message:${id}`,
        opened_at,
        updated_at: at,
        decided_at: at,
        decision_id: id,
      })
      .execute();
  });
}

test("counts by day, the median and the 90th percentile are those of a count by hand", async () => {
  const w = await world();
  const now = w.deps.clock();
  const today = Math.floor(now / DAY) * DAY;
  const one = await article(w, {});
  // Two today, one in the first millisecond of the day before yesterday, one right before the week began.
  for (const at of [today, now, today - 2 * DAY, today - 6 * DAY - 1]) await reply(w, { article: one, at });
  for (const minutes of [50, 10, 30, 40]) await decided(w, today - DAY, minutes);
  for (let minutes = 1; minutes <= 11; minutes += 1) await decided(w, today, minutes);
  await decided(w, today, 100_000, null);
  await decided(w, today - 6 * DAY - 1, 5000);
  await w.db.write((trx) =>
    trx
      .insertInto("cases")
      .values({ kind: "message", subject: "message:900", opened_at: now - 5 * HOUR, updated_at: now })
      .execute(),
  );

  const period = periodOf(7, now);
  const parts = (await durationsIn(w.db.read, period)).toSorted((a, b) => a.part - b.part);
  expect(parts).toEqual([
    // 10, 30, 40, 50: between 30 and 40; nine of ten of four is the fourth.
    { part: 5, n: 4, median: 35 * MINUTE, p90: 50 * MINUTE },
    // 1 to 11: the sixth; nine of ten of eleven is 9.9, so the tenth.
    { part: 6, n: 11, median: 6 * MINUTE, p90: 10 * MINUTE },
  ]);
  // 1 … 11, 30, 40, 50 with a second 10: fifteen; the eighth, and 13.5: the fourteenth.
  expect(await durationsIn(w.db.read, period, true)).toEqual([
    { part: 0, n: 15, median: 8 * MINUTE, p90: 40 * MINUTE },
  ]);

  const neema = await w.as("neema");
  const page = await neema.get("/admin?days=7");
  const column = (id: string) =>
    [...page.document.querySelectorAll(`#chart-${id} tbody tr`)].map((tr) =>
      [...tr.querySelectorAll("td")].map((td) => td.textContent),
    );
  expect(column("replies").flat()).toEqual(["0", "0", "0", "0", "1", "0", "2"]);
  expect(column("time").slice(4)).toEqual([
    ["–", "–"],
    ["35 min", "50 min"],
    ["6 min", "10 min"],
  ]);
  expect(page.text("#chart-time dl")?.replace(/\s+/g, " ")).toMatch(
    /Median ?8 min ?90th percentile ?40 min ?Decided ?15/,
  );
  expect(page.text("#chart-decisions .total b")).toBe("16");
  expect(page.text("#chart-people .nothing")).toContain("Nothing");
  expect(page.text(".waiting")).toMatch(/1 case waits.+5 h/s);
  const year = await neema.get("/admin?days=365");
  expect(year.text("#chart-replies .total b")).toBe("4");
  expect(year.text("#chart-people .total b")).toBe("5");
  expect(year.document.querySelectorAll("#chart-replies tbody tr")).toHaveLength(52);
});

test("moderators read it, and nothing else of the admin's; readers do not", async () => {
  const w = await world();
  const neema = await w.as("neema");
  const page = await neema.get("/admin?days=nonsense");
  expect(page.status).toBe(200);
  expect(page.text(".sorts [aria-current]")).toBe("30 days");
  expect(page.text("#chart-time .nothing")).toContain("No case");
  expect(page.document.querySelector("nav.admin-nav")).toBeNull();
  expect(page.document.querySelector("header.top a[href='/admin']")).toBeNull();
  const closed = ["settings", "limits", "rules", "rules/new", "rules/spam", "people", "history"];
  for (const path of closed) expect([path, (await neema.get(`/admin/${path}`)).status]).toEqual([path, 403]);
  for (const [path, fields] of [
    ["rules/new", { title: "Mine" }],
    ["rules/spam", { title: "Mine", body: "" }],
    ["rules/spam/shipped", {}],
    ["rules/spam/place", { place: "2" }],
    ["rules/spam/retired", { on: "1" }],
    ["people/amina/role", { role: "admin" }],
    ["limits", {}],
  ] as const) {
    const answer = await neema.post(`/admin/${path}`, fields);
    expect([path, answer.status]).toEqual([path, 403]);
  }
  expect((await (await w.as("amina")).get("/admin")).status).toBe(403);
  expect((await w.visitor().get("/admin")).location).toContain("/login");
  const zuri = await w.as("zuri");
  const links = [...(await zuri.get("/admin")).document.querySelectorAll("nav.admin-nav a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual(
    expect.arrayContaining([
      "/admin",
      ...closed.filter((path) => !path.includes("/")).map((path) => `/admin/${path}`),
    ]),
  );
});
