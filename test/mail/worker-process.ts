/** A process that sends mails and does nothing else, for a test that kills it: it says `ready`, and goes on for ever. */
import { z } from "zod";
import { connect } from "../../src/db/connect.ts";
import { openSmtp } from "../../src/mail/smtp.ts";
import { startMailer } from "../../src/mail/worker.ts";
import { quickClock } from "./quick-clock.ts";

const { database, port, begin } = z
  .object({
    database: z.union([
      z.object({ kind: z.literal("sqlite"), path: z.string() }),
      z.object({ kind: z.literal("postgres"), url: z.string() }),
    ]),
    port: z.number(),
    begin: z.number(),
  })
  .parse(JSON.parse(process.env["WORK"] ?? ""));

const from = { name: "The Pool", address: "pool@example.org" };
const smtp = { host: "127.0.0.1", port, secure: false, user: null, password: "", from };
const log = { warn: () => {}, error: () => {} };
const deps = { db: connect(database), clock: quickClock(begin), log };
const mailer = startMailer(deps, openSmtp(smtp, "http://pool.test"));
// As often as a site's busiest minute writes mails.
setInterval(() => mailer.wake(), 10);
process.stdout.write("ready\n");
