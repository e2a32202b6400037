/** What a server does by itself, every half a minute. */
import { forgetOldFlows } from "../accounts/flows.ts";
import type { Deps } from "../http/context.ts";
import { describeFault } from "../http/log.ts";
import { SECOND } from "../lib/clock.ts";
import { writeDueDigests } from "../notifications/digests.ts";
import { writeDueNotices } from "../notifications/notices.ts";
import { eraseDeleted, eraseStatements } from "./erase.ts";
import { forgetOldEvents, forgetOldPosts } from "./forget.ts";
import { forgetOldUses } from "./forget-limits.ts";
import { forgetOldMails } from "./forget-mails.ts";
import { forgetReporters } from "./forget-reporters.ts";
import { forgetNeverConfirmed } from "./forget-unconfirmed.ts";
import { forgetVisitors } from "./forget-visitors.ts";
import { deleteAccounts } from "./leaving.ts";
import { askForNotes, tellOfTurns } from "./prompts.ts";

/** How often: what is due is noticed within this time; closing itself waits for no job. */
const EVERY = 30 * SECOND;

export type JobDeps = Pick<Deps, "db" | "clock" | "log" | "config">;

/** Each does what is due and says how much that was. Any of them may run in several processes at once. */
const JOBS: Readonly<Record<string, (deps: JobDeps) => Promise<number>>> = {
  "ask for closing notes": askForNotes,
  "tell of prompts that opened": tellOfTurns,
  "delete accounts": deleteAccounts,
  "erase deleted replies": eraseDeleted,
  "erase what decisions were about": eraseStatements,
  "write mails about what happened": writeDueNotices,
  "write digests": writeDueDigests,
  "forget old events": forgetOldEvents,
  "forget from where people posted": forgetOldPosts,
  "forget old mails": forgetOldMails,
  "forget what limits have counted": forgetOldUses,
  "forget flows that are over": forgetOldFlows,
  "forget how reporters are reached": forgetReporters,
  "forget from where people were here": forgetVisitors,
  "forget what nobody confirmed an address for": forgetNeverConfirmed,
};

/** Runs every job once. One that fails is logged, and the others run all the same. */
export async function runJobs(deps: JobDeps): Promise<void> {
  for (const [job, run] of Object.entries(JOBS)) {
    try {
      const done = await run(deps);
      if (done > 0) deps.log.info({ job, done }, "job");
    } catch (error) {
      deps.log.error({ job, err: describeFault(error) }, "job failed");
    }
  }
}

/**
 * Runs the jobs from now on, one round after the other. It keeps no process alive.
 * @returns stops it, and waits for the round under way
 */
export function startJobs(deps: JobDeps, every = EVERY): { stop: () => Promise<void> } {
  let round: Promise<void> | null = null;
  const timer = setInterval(() => {
    round ??= runJobs(deps).finally(() => (round = null));
  }, every);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await round;
    },
  };
}
