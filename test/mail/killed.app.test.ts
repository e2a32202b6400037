/** The outbox when whoever sends is killed at any moment, again and again. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as moment } from "node:timers/promises";
import { build } from "esbuild";
import { expect, inject, onTestFinished, test } from "vitest";
import type { Trx } from "../../src/db/connect.ts";
import { Unavailable } from "../../src/errors.ts";
import { root } from "../../src/lib/root.ts";
import { queueMail } from "../../src/mail/queries.ts";
import { postbox } from "../support/mail.ts";
import { world } from "../support/world.ts";
import { quickClock } from "./quick-clock.ts";

/** Processes that send at a time. */
const WORKERS = 3;
/** Mails that each of them has in hand at most (src/mail/worker.ts). */
const IN_HAND = 3;
const MAILS_A_ROUND = 5;

test("kill -9 of the worker, a hundred times: nothing is lost, and what comes twice has one Message-ID", async () => {
  // The other database does the same claims; of it a few rounds say as much.
  const kills = inject("database") === "sqlite" ? 100 : 20;
  const w = await world();
  const box = await postbox();
  box.pause = 5;
  const begin = Date.now();
  const clock = quickClock(begin);
  const program = await bundled();
  const work = JSON.stringify({ database: w.database, port: box.smtp.port, begin });
  const alive = Array.from({ length: WORKERS }, () => started(program, work));
  onTestFinished(() => alive.forEach(({ child }) => child.kill("SIGKILL")));

  let queued = 0;
  for (let round = 0; round < kills; round += 1) {
    queued += MAILS_A_ROUND;
    await patiently(() => w.db.write((trx) => queueSome(trx, queued - MAILS_A_ROUND, clock())));
    const victim = alive.shift();
    await victim?.ready;
    // Some moment of its work: before, while or after it claims, sends and notes.
    await moment(Math.random() * 30);
    victim?.child.kill("SIGKILL");
    alive.push(started(program, work));
  }
  const waiting = async () => {
    const rows = await w.db.read.selectFrom("mails").select("id").where("sent_at", "is", null).execute();
    return rows.length;
  };
  await expect.poll(waiting, { timeout: 60_000, interval: 100 }).toBe(0);
  await Promise.all(alive.map(({ child }) => (child.kill("SIGKILL"), once(child, "close"))));

  const rows = await w.db.read.selectFrom("mails").selectAll().execute();
  expect(rows).toHaveLength(queued);
  const came = new Map<string, string[]>();
  for (const { headers, to, text } of box.received) {
    const id = headers.get("message-id") ?? "";
    came.set(id, [...(came.get(id) ?? []), `${to.join()} ${text.trim()}`]);
  }
  // Each came, as itself; more often only when it was tried more often.
  expect(new Set(came.keys())).toEqual(new Set(rows.map(({ message_id }) => `<${message_id}>`)));
  for (const { message_id, address, subject, tries } of rows) {
    const copies = came.get(`<${message_id}>`) ?? [];
    expect(new Set(copies)).toEqual(new Set([`${address} ${subject}`]));
    expect(copies.length).toBeLessThanOrEqual(tries);
  }
  const again = rows.filter(({ tries }) => tries > 1).length;
  const repeats = box.received.length - rows.length;
  // The kills met mails on their way, and no more came twice than were in the hands of the killed.
  expect(again).toBeGreaterThan(kills / 10);
  expect(repeats).toBeLessThanOrEqual(kills * IN_HAND);
}, 120_000);

async function queueSome(trx: Trx, from: number, at: number): Promise<void> {
  for (let n = from + 1; n <= from + MAILS_A_ROUND; n += 1) {
    const text = { subject: `Mail ${n}`, body: `Mail ${n}`, html: `<p>Mail ${n}</p>` };
    const to = { personId: null, address: `reader-${n}@example.org`, at };
    await queueMail(trx, { ...to, ...text, urgent: true });
  }
}

/** The database is as busy as it can be: who posts is told to come again, and comes again. */
async function patiently(write: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
  }
}

/** The worker in one file: it starts in half the time. */
async function bundled(): Promise<string> {
  const outfile = join(root, "node_modules", ".cache", `mail-worker-${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, "test/mail/worker-process.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["better-sqlite3", "pg-native"],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  onTestFinished(() => rm(outfile, { force: true }));
  return outfile;
}

function started(program: string, work: string) {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [program], {
    env: { PATH, WORK: work },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { child, ready: once(child.stdout, "data") };
}
