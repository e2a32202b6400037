/**
 * Tells devices what is due on them. Several processes may do so at once: each takes a line before it sends it. What is
 * told is looked up then: what was read, hidden or taken down meanwhile is told to nobody.
 */
import { setImmediate as others } from "node:timers/promises";
import { pushMessage } from "../../views/push/message.ts";
import type { PushDevice } from "../db/schema.ts";
import type { Deps } from "../http/context.ts";
import { describeFault } from "../http/log.ts";
import { localeOfPerson } from "../language/queries.ts";
import { DAY, MINUTE, SECOND } from "../lib/clock.ts";
import { inboxLines } from "../notifications/queries-inbox.ts";
import {
  claimLine,
  deviceReached,
  dueLines,
  endLine,
  forgetDevice,
  reachable,
  type DueLine,
} from "./queries.ts";
import type { PushOutcome, PushSender } from "./sender.ts";

/** How often it looks. */
const EVERY = 2 * SECOND;
const AT_ONCE = 20;
/** When a line is tried again that could not be sent; longer than an attempt may take. */
const AGAIN = 5 * MINUTE;
/** What is older is no news, and is in the inbox. */
const GIVE_UP_AFTER = 1 * DAY;

type PushDeps = Pick<Deps, "db" | "clock" | "log" | "config">;

/** Sends everything that is due. @returns how many messages were sent */
export async function pushDue(deps: PushDeps, sender: PushSender, going = () => true): Promise<number> {
  let sent = 0;
  while (going()) {
    const lines = await dueLines(deps.db.read, deps.clock(), AT_ONCE);
    if (lines.length === 0) return sent;
    // SQLite answers at once: without a pause nobody else would be served until thousands are told.
    await others();
    // All at once, so that a service that is silent holds up few others, and no stop of the server.
    const all = await Promise.all(lines.map((line) => pushLine(deps, sender, line)));
    for (const some of all) sent += some;
  }
  return sent;
}

async function pushLine(deps: PushDeps, sender: PushSender, due: DueLine): Promise<number> {
  const { db, clock, config } = deps;
  const now = clock();
  const isNews = now - due.created_at <= GIVE_UP_AFTER;
  // Many have chosen it and have no device any more: that costs one look.
  const devices = isNews ? await reachable(db.read, due.person_id, now) : [];
  const next = now + AGAIN;
  const claimed = await db.write((trx) => claimLine(trx, due, devices.length === 0 ? null : next));
  if (!claimed || devices.length === 0) return 0;
  const [line] = await inboxLines({ db }, due.person_id, null, due.id);
  const told = line && line.read_at === null ? line : null;
  const { t } = await localeOfPerson(db.read, due.person_id);
  const message = told && JSON.stringify(pushMessage(t, config.siteName, told));
  const outcomes =
    message === null ? [] : await Promise.all(devices.map((device) => pushTo(deps, sender, device, message)));
  const sent = outcomes.filter((outcome) => outcome === "sent").length;
  // One that some device has is not sent again: the same news twice is worse than once on one device less.
  if (sent > 0 || !outcomes.includes("later")) {
    const until = { claimed: next, told: told?.created_at ?? due.created_at, now: clock() };
    await db.write((trx) => endLine(trx, due.id, until));
  }
  return sent;
}

async function pushTo(
  deps: PushDeps,
  sender: PushSender,
  device: PushDevice,
  message: string,
): Promise<PushOutcome> {
  const { db, clock } = deps;
  const outcome = await sender.send(device, message);
  if (outcome === "gone") await db.write((trx) => forgetDevice(trx, device.endpoint));
  if (outcome === "refused") deps.log.warn({ device: device.id }, "push refused");
  if (outcome === "sent") await db.write((trx) => deviceReached(trx, device.id, clock()));
  return outcome;
}

/** Looks for what is due from now on. It keeps no process alive, and nobody who writes waits for it. */
export function startPusher(deps: PushDeps, sender: PushSender): { stop: () => Promise<void> } {
  let round: Promise<unknown> | null = null;
  let going = true;
  const timer = setInterval(() => {
    round ??= pushDue(deps, sender, () => going)
      .catch((error: unknown) => deps.log.error({ err: describeFault(error) }, "pushing failed"))
      .finally(() => (round = null));
  }, EVERY);
  timer.unref();
  return {
    stop: async () => {
      going = false;
      clearInterval(timer);
      await round;
    },
  };
}
