/**
 * Sends what is in the outbox. Several processes may do so at once: each takes a mail before it sends it. A mail goes
 * out twice only when a process dies between sending it and noting that; then with the same Message-ID.
 */
import type { Trx } from "../db/connect.ts";
import type { Mail } from "../db/schema.ts";
import { Unavailable } from "../errors.ts";
import type { Deps } from "../http/context.ts";
import { describeFault } from "../http/log.ts";
import { SECOND } from "../lib/clock.ts";
import { isMailbox } from "../lib/header.ts";
import { isLastTry, isTooOld, nextTry } from "./pauses.ts";
import {
  claimMail,
  dropMail,
  dropUnreadable,
  dueMails,
  noteFailed,
  noteSent,
  type Dropped,
} from "./queries-sending.ts";
import type { Outcome, Sender } from "./smtp.ts";

/** How long it sleeps at most: who asked for a new password looks at their mails meanwhile. An index answers it. */
const LOOK_AGAIN = 2 * SECOND;
/** And while mails are due that cannot be taken: the mail server is away. */
const TROUBLE = 30 * SECOND;
/** How long it may take to stop: the server has ten seconds in all. */
const STOPPING = 5 * SECOND;
const AT_ONCE = 3;
/** How often, and how long apart, it is tried to note that a mail has left. */
const NOTING = { times: 20, pause: 250 };

type MailDeps = Pick<Deps, "db" | "clock"> & {
  readonly log: Pick<Deps["log"], "warn" | "error">;
  /**
   * Hears of a mail that is not sent, because it quotes what may not be read any more, in the transaction that deletes
   * it: it may be written anew. Await nothing in it but `trx`.
   */
  readonly dropped?: (trx: Trx, mail: Dropped, at: number) => Promise<void>;
  /** Whether somebody still wants a mail that can be ended: asked in the transaction that claims it. */
  readonly wanted?: (trx: Trx, mail: Mail) => Promise<boolean>;
};

/**
 * Sends every mail that is due; stops early where the mail server itself is the trouble.
 * @returns how many were sent
 */
export async function sendDue(deps: MailDeps, sender: Sender): Promise<number> {
  return (await sendRound(deps, sender, () => true)).sent;
}

/** The same, as long as it may go on. @returns also whether the mail server was the trouble */
async function sendRound(deps: MailDeps, sender: Sender, going: () => boolean) {
  let sent = 0;
  while (going()) {
    const ids = await dueMails(deps.db.read, deps.clock(), AT_ONCE);
    if (ids.length === 0) break;
    const outcomes = await Promise.all(ids.map((id) => sendOne(deps, sender, id)));
    sent += outcomes.filter((outcome) => outcome?.sent).length;
    if (outcomes.some((outcome) => outcome?.sent === false && outcome.server)) return { sent, trouble: true };
  }
  return { sent, trouble: false };
}

async function sendOne(deps: MailDeps, sender: Sender, id: number): Promise<Outcome | null> {
  const now = deps.clock();
  const mail = await deps.db.write((trx) => take(deps, trx, id, now));
  if (!mail) return null;
  const outcome = refused(mail, now) ?? (await sender.send(mail));
  await note(deps, mail, outcome);
  if (!outcome.sent) {
    const { problem, forever } = outcome;
    deps.log.warn({ mail: id, tries: mail.tries, problem, forever }, "mail not sent");
  }
  return outcome;
}

/** The mail, claimed for one attempt; nothing when another was quicker, or when it is not to be sent any more. */
async function take(deps: MailDeps, trx: Trx, id: number, now: number): Promise<Mail | undefined> {
  const mail = await claimMail(trx, id, now, (claimed) => nextTry(claimed, now));
  if (!mail) return undefined;
  if (deps.wanted && mail.unsubscribe !== null && !(await deps.wanted(trx, mail))) {
    await dropMail(trx, id);
    return undefined;
  }
  const dropped = await dropUnreadable(trx, mail);
  if (!dropped) return mail;
  await deps.dropped?.(trx, dropped, now);
  return undefined;
}

/** Why a mail isn't even tried. */
function refused(mail: Mail, now: number): Outcome | null {
  const problem = !isMailbox(mail.address) ? "no-address" : isTooOld(mail, now) ? "too-old" : null;
  return problem === null ? null : { sent: false, problem, forever: true, server: false };
}

/** Notes what became of a mail. A database that is busy for a while must not have it sent again. */
async function note(deps: MailDeps, mail: Mail, outcome: Outcome): Promise<void> {
  const at = deps.clock();
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (outcome.sent) await deps.db.write((trx) => noteSent(trx, mail, at));
      else {
        const end = outcome.forever || isLastTry(mail, at) ? at : null;
        await deps.db.write((trx) => noteFailed(trx, mail.id, outcome.problem, end));
      }
      return;
    } catch (error) {
      if (!(error instanceof Unavailable) || attempt === NOTING.times) throw error;
      await new Promise((resolve) => setTimeout(resolve, NOTING.pause));
    }
  }
}

export interface Mailer {
  /** Looks for due mails now. */
  wake(): void;
  /** Takes no more mails, and waits for those under way, but not for long. */
  stop(): Promise<void>;
}

/** Sends mails from now on, whenever one is due. It keeps no process alive, and nobody who writes a mail waits for it. */
export function startMailer(deps: MailDeps, sender: Sender | null): Mailer {
  if (!sender) return { wake: () => {}, stop: async () => {} };
  let round: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let going = true;
  const turn = async () => {
    let sleep = LOOK_AGAIN;
    try {
      // What is due and was not taken waits for the mail server to come back.
      if ((await sendRound(deps, sender, () => going)).trouble) sleep = TROUBLE;
    } catch (error) {
      deps.log.error({ err: describeFault(error) }, "sending mails failed");
    }
    round = null;
    if (going) timer = setTimeout(wake, sleep).unref();
  };
  const wake = () => {
    clearTimeout(timer);
    if (going) round ??= turn();
  };
  wake();
  return {
    wake,
    stop: async () => {
      going = false;
      clearTimeout(timer);
      let late: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => (late = setTimeout(resolve, STOPPING)));
      await Promise.race([round, enough]);
      clearTimeout(late);
      sender.close();
    },
  };
}
