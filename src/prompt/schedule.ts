/** When a prompt opens and closes: what a form asks for → the two times, or what is wrong with them. Pure. */
import type { Discussion } from "../db/schema.ts";
import { Invalid } from "../errors.ts";
import type { Problem } from "../i18n/index.ts";
import { DAY, MINUTE } from "../lib/clock.ts";
import { isZone, momentOf } from "./times.ts";
import { fieldOf, type Quick } from "./types.ts";

/** How far ahead a prompt may open or close, in days: further is a slip of the keyboard. */
const MOST_AHEAD = 5 * 366;

export type Times = Pick<Discussion, "opens_at" | "closes_at">;

/** A discussion as it stands before its times are set. */
type Standing = Times & Pick<Discussion, "answers">;

/** What the form sends: local times and their zone ("" is UTC), or one of the quick choices. */
export interface Wish {
  opens: string;
  closes: string;
  zone: string;
  quick: Quick | null;
}

/**
 * The times that somebody wishes for. A time that was there already stays to the millisecond when the field still says
 * the same minute, and need not lie ahead.
 * @throws {Invalid} with a problem of `opens` or `closes`
 */
export function timesOf(wish: Wish, was: Standing, now: number): Times {
  return wish.quick === null ? typed(wish, was, now) : quick(wish.quick, was, now);
}

function typed({ opens, closes, zone }: Wish, was: Standing, now: number): Times {
  if (!isZone(zone)) throw new Invalid({ closes: "zone" });
  const problems: Record<string, Problem> = {};
  const read = (name: "opens" | "closes", text: string, stored: number | null): number | null => {
    if (text.trim() === "") return null;
    const at = momentOf(text, zone);
    // The form shows minutes.
    if (at !== null && fieldOf(at) === fieldOf(stored)) return stored;
    const wrong = at === null ? "moment" : ahead(at, now);
    if (wrong) problems[name] = wrong;
    return at;
  };
  const opens_at = read("opens", opens, was.opens_at);
  const closes_at = read("closes", closes, was.closes_at);
  // What was said already can't be said of a question that nobody could answer yet.
  const hasOpened = was.opens_at === null || was.opens_at <= now;
  if (opens_at !== null && opens_at > now && hasOpened && was.answers > 0)
    problems["opens"] ??= `hasAnswers:${was.answers}`;
  if (Object.keys(problems).length === 0 && !inOrder(opens_at, closes_at)) problems["closes"] = "closesFirst";
  if (Object.keys(problems).length > 0) throw new Invalid(problems);
  return { opens_at, closes_at };
}

function ahead(at: number, now: number): Problem | null {
  if (at < now) return "pastMoment";
  return at > now + MOST_AHEAD * DAY ? `tooFarAhead:${Math.floor(MOST_AHEAD / 366)}` : null;
}

const inOrder = (opens: number | null, closes: number | null) =>
  opens === null || closes === null || closes >= opens + MINUTE;

const DAYS: Partial<Record<Quick, number>> = { "1d": 1, "3d": 3, "7d": 7, "14d": 14 };

function quick(choice: Quick, was: Times, now: number): Times {
  const { opens_at, closes_at } = was;
  const days = DAYS[choice];
  // Days of being open: a prompt that opens later has them later.
  if (days !== undefined) return { opens_at, closes_at: Math.max(now, opens_at ?? now) + days * DAY };
  if (choice === "now") {
    if (opens_at !== null && opens_at > now) throw new Invalid({ closes: "closesFirst" });
    // Closed already: it stays closed since when it was.
    return { opens_at, closes_at: closes_at === null ? now : Math.min(now, closes_at) };
  }
  if (choice === "open") {
    const over = closes_at !== null && closes_at <= now;
    return {
      opens_at: opens_at === null ? null : Math.min(now, opens_at),
      closes_at: over ? null : closes_at,
    };
  }
  return { opens_at, closes_at: null };
}

/** The times of a discussion that is closed now; one that is closed already stays so since when it was. */
export function closedAt(was: Times, now: number): Times {
  return quick("now", was, now);
}

/** The times of a discussion that is opened again. @param end when it closes; what lies behind is never */
export function openedAgain({ opens_at }: Times, end: number | null, now: number): Times {
  return { opens_at, closes_at: end !== null && end > now ? end : null };
}
