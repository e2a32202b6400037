/** A database that is held by another process, or goes away: 503 soon, nothing frozen, nobody taken down with it. */
import BetterSqlite3 from "better-sqlite3";
import { sql } from "kysely";
import { expect, inject, test } from "vitest";
import { Unavailable } from "../../src/errors.ts";
import { article } from "../support/seed.ts";
import { world } from "../support/world.ts";

test.runIf(inject("database") === "sqlite")(
  "while another process writes, pages are read, and all who write are told soon",
  async () => {
    const w = await world();
    const a = await article(w);
    const amina = await w.as("amina");
    const { database } = w.deps.config;
    const path = (await sql<{ file: string }>`select file from pragma_database_list`.execute(w.db.read))
      .rows[0];
    expect(database.kind).toBe("sqlite");
    const other = new BetterSqlite3(path?.file ?? "");
    other.exec("begin immediate");
    let beats = 0;
    const heart = setInterval(() => (beats += 1), 10);
    const writes = Array.from({ length: 8 }, (_, n) =>
      amina.post(`${a.path}/replies`, { body: "Now or soon.", key: `k${n}` }),
    );
    const answers = await Promise.all(writes);
    clearInterval(heart);
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 503));
    expect(answers[0]?.headers.get("retry-after")).toBe("2");
    expect(beats).toBeGreaterThan(5);
    other.exec("rollback");
    other.close();
    expect((await amina.post(`${a.path}/replies`, { body: "Now.", key: "k" })).status).toBe(303);
  },
);

test.runIf(inject("database") === "sqlite")("a short wait for another process is waited out", async () => {
  const w = await world();
  const path = (await sql<{ file: string }>`select file from pragma_database_list`.execute(w.db.read))
    .rows[0];
  const other = new BetterSqlite3(path?.file ?? "");
  other.exec("begin immediate");
  const written = w.db.write((trx) => trx.updateTable("people").set({ about: "here" }).execute());
  setTimeout(() => other.exec("commit"), 60);
  await written;
  other.close();
});

test.runIf(inject("database") === "postgres")(
  "a connection that dies in the middle of a write fails that write, and nothing else",
  async () => {
    const w = await world();
    const a = await article(w);
    const failed = w.db.write(async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      const pid = rows[0]?.pid ?? 0;
      await sql`select pg_terminate_backend(${pid})`.execute(w.db.read);
      // The news arrives while no query is under way on that connection.
      const alive = sql`select 1 from pg_stat_activity where pid = ${pid}`;
      await expect.poll(async () => (await alive.execute(w.db.read)).rows.length).toBe(0);
      await trx.updateTable("people").set({ about: "lost" }).execute();
    });
    await expect(failed).rejects.toThrow(Unavailable);
    expect((await w.visitor().get(a.path)).status).toBe(200);
  },
);
