/** Starts the server. The only module with side effects at import; `npm start` and `npm run demo` import it. */
import { makeOwnerLink } from "./accounts/links.ts";
import { programCtx } from "./accounts/system.ts";
import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import { enter, type Presence } from "./db/presence.ts";
import { fillDemo } from "./demo/fill.ts";
import { loadAssets } from "./http/assets.ts";
import type { Deps } from "./http/context.ts";
import { startJobs } from "./jobs/runner.ts";
import { systemClock } from "./lib/clock.ts";
import { makeHub } from "./live/hub.ts";
import { senderFor } from "./mail/smtp.ts";
import { startMailer } from "./mail/worker.ts";
import { isStillWanted, writeAnew } from "./notifications/again.ts";
import { makePushKeys, pushKeys } from "./push/keys.ts";
import { openPush, pushContact } from "./push/sender.ts";
import { startPusher } from "./push/worker.ts";
import { explain, nameOf } from "./ops/explain.ts";
import { listen } from "./ops/listen.ts";
import { makeLog } from "./ops/log.ts";
import { openDatabase } from "./ops/open.ts";
import { OperatorError } from "./ops/operator-error.ts";
import { rerender } from "./ops/rerender.ts";
import { loadSettings } from "./ops/settings.ts";

// What is stored holds addresses and password hashes: new files are for this user alone.
process.umask(0o077);

let config: Config | undefined;
try {
  config = loadSettings();
  await start(config);
} catch (error) {
  const lines = explain(error, config?.database);
  if (lines === null) throw error;
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
}

async function start(settings: Config): Promise<void> {
  const log = makeLog(settings);
  const presence = await takePlace(settings.database);
  const db = await openDatabase(settings, log, systemClock, { begin: true });
  await rerender(db, log);
  const live = makeHub({ db, clock: systemClock, log, limits: settings.limits });
  const deps: Deps = { config: settings, db, clock: systemClock, log, assets: loadAssets(), live };
  const signIn = settings.demo ? await fillDemo(programCtx(deps)) : null;
  const jobs = startJobs(deps);
  const mailer = startMailer({ ...deps, dropped: writeAnew, wanted: isStillWanted }, senderFor(settings));
  const pusher = await pushing(deps);
  let mailed = Promise.resolve();
  const server = await listen(createApp(deps), settings, {
    stopping: () => {
      log.info("stopping: finishing what is under way");
      // Streams never finish by themselves; their browsers look for the server until it is back.
      void live.close();
      mailed = mailer.stop();
    },
    close: async () => {
      await jobs.stop();
      await pusher?.stop();
      await mailed;
      await live.close();
      await db.close();
      await presence?.leave();
      log.info("stopped");
    },
  });
  log.info({ address: settings.baseUrl, port: server.port }, "listening");
  if (!settings.limits) {
    log.warn("LIMITS=off: no rate limits, no holds for newcomers, no filters. Not for a public site.");
  }
  if (signIn !== null) print(signIn);
  else await greetOwner(deps);
  print(`\nReader Pool is at ${settings.baseUrl} (stop it with Ctrl+C)\n`);
}

/** Tells devices what happens, by the site's own keys, which are made at the first start. */
async function pushing(deps: Deps): Promise<ReturnType<typeof startPusher> | null> {
  const { db, clock, config: settings } = deps;
  await makePushKeys(db, clock());
  const keys = await pushKeys(db.read);
  return keys && startPusher(deps, openPush(keys, pushContact(settings)));
}

/** Says in the database that a server uses it, so that no restore goes on beneath. SQLite knows by its own locks. */
async function takePlace(database: Config["database"]): Promise<Presence | null> {
  if (database.kind === "sqlite") return null;
  const presence = await enter(database.url);
  if (presence === null) {
    throw new OperatorError(`A restore is going on in ${nameOf(database)}: start again when it is done.`);
  }
  return presence;
}

/** As long as nobody runs the site: the way to become the one who does. */
async function greetOwner(deps: Deps): Promise<void> {
  const link = await makeOwnerLink(programCtx(deps));
  if (link === null) return;
  print(
    `\nNobody runs this site yet. Open this link to make the owner's account; it works once:\n\n  ${link}\n`,
  );
}

/** Words for the person who started it. Standard output carries them, even where the log there is JSON. */
function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
