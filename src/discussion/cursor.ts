/**
 * Where a page of replies ended, as the `after` of an address says it. Pure.
 *
 * An order that goes by age stays as it is, and the next page begins behind an id. The other orders move while they are
 * read: a vote lifts an answer over the end of the page, and a page "behind rank 0.4" would show it twice, or skip it.
 * Their cursor carries the answers already shown instead, and the next page is the first of today's order that are not
 * among them.
 */
import { MOST_INTEGER } from "../lib/ids.ts";
import type { Sort } from "./sorts.ts";

export type Cursor =
  /** Behind an id; what was shown out of turn (pinned, say) is named, to be left out where its turn comes. */
  | { kind: "behind"; id: number; shown: readonly number[] }
  /** All that was shown so far. */
  | { kind: "shown"; shown: readonly number[] }
  /** Behind a place in an order that moves, for who has read on further than an address can carry. */
  | { kind: "place"; value: number; score: number; id: number };

/** Answers a cursor names at most: 2,000 make an address of about 5 KB, and proxies commonly cut off at 8. */
export const MOST_SHOWN = 2000;
const MOST_CHARACTERS = 8000;

/** Whether an order goes by age, which nothing changes. */
export const byAge = (sort: Sort): boolean => sort === "new" || sort === "old";

/** Ids as differences, seven bits a byte, in base64url: about two characters an id. */
function encodeIds(ids: Iterable<number>): string {
  const bytes: number[] = [];
  let last = 0;
  for (const id of [...new Set(ids)].sort((a, b) => a - b)) {
    let difference = id - last;
    last = id;
    for (; difference >= 128; difference = Math.floor(difference / 128)) bytes.push((difference % 128) + 128);
    bytes.push(difference);
  }
  return Buffer.from(bytes).toString("base64url");
}

/** The ids again, or null when these are none: too many, out of order, or broken off. */
function decodeIds(text: string): number[] | null {
  const ids: number[] = [];
  let last = 0;
  let difference = 0;
  let place = 1;
  for (const byte of Buffer.from(text, "base64url")) {
    difference += (byte % 128) * place;
    place *= 128;
    if (difference > Number.MAX_SAFE_INTEGER) return null;
    if (byte >= 128) continue;
    last += difference;
    if (difference === 0 || !Number.isSafeInteger(last) || ids.length === MOST_SHOWN) return null;
    ids.push(last);
    difference = 0;
    place = 1;
  }
  return place === 1 ? ids : null;
}

/** The cursor as `parseCursor` reads it. */
export function cursorText(cursor: Cursor): string {
  if (cursor.kind === "shown") return `s.${encodeIds(cursor.shown)}`;
  if (cursor.kind === "behind") return `i.${cursor.id}.${encodeIds(cursor.shown)}`;
  return `p.${cursor.value}_${cursor.score}_${cursor.id}`;
}

const BEHIND = /^i\.(0|[1-9]\d{0,14})\.([\w-]*)$/;
const SHOWN = /^s\.([\w-]+)$/;
const PLACE = /^p\.(\d{1,15}(?:\.\d{1,25})?(?:e-\d{1,3})?)_(-?\d{1,9})_([1-9]\d{0,14})$/;

/** The `after` of an address, or null when it is none. */
export function parseCursor(text: string | undefined): Cursor | null {
  if (text === undefined || text.length > MOST_CHARACTERS) return null;
  const behind = BEHIND.exec(text);
  if (behind) {
    const shown = decodeIds(behind[2] ?? "");
    return shown && { kind: "behind", id: Number(behind[1]), shown };
  }
  const set = SHOWN.exec(text);
  if (set) {
    const shown = decodeIds(set[1] ?? "");
    return shown && { kind: "shown", shown };
  }
  const place = PLACE.exec(text);
  if (!place) return null;
  return { kind: "place", value: Number(place[1]), score: Number(place[2]), id: Number(place[3]) };
}

const isCount = (value: number): boolean => Number.isInteger(value) && value <= MOST_INTEGER;

/** The same, when it belongs to this order; one of another order would lose answers, and is none. */
export function cursorFor(sort: Sort, text: string | undefined): Cursor | null {
  const cursor = parseCursor(text);
  if (cursor === null || byAge(sort) !== (cursor.kind === "behind")) return null;
  // What "discussed" goes by is a count: compared with anything else, PostgreSQL refuses the query.
  const counts = sort === "discussed" && cursor.kind === "place";
  return counts && !isCount(cursor.value) ? null : cursor;
}
