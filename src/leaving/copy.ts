/** What a copy of one's data is made of. */
import type { Reader } from "../db/connect.ts";
import type { TableName } from "../ops/tables.ts";
import type { Messages } from "../i18n/index.ts";
import { FOR_EVER } from "../lib/for-ever.ts";

type Words = Messages["leaving"]["file"];
/** Each has its words in the catalogue: a new one can't be forgotten there. */
export type SectionName = keyof Words["sections"];
export type Field = keyof Words["fields"];

/**
 * An entry, as both formats have it. A field that ends in `At`, and `until` and `pushedSince`, is a moment (ISO 8601, or
 * "for ever"), `link` a full address, `text` as it was typed, `html` what the site made of that.
 */
export type Row = Readonly<Partial<Record<Field, string | number | boolean | null>>>;

/** A part of a copy: which tables it is made of, and its entries, a page at a time. */
export interface Section {
  readonly name: SectionName;
  readonly tables: readonly TableName[];
  readonly pages: (from: Source) => AsyncGenerator<readonly Row[]>;
}

/** Where it is read, and of whom. */
export interface Source {
  readonly read: Reader;
  readonly personId: number;
  readonly baseUrl: string;
}

/**
 * Entries read at once. What is in memory of a copy is one page of one section: 100 replies of the longest kind are some
 * 4 MB.
 */
export const PAGE = 100;

/** A moment for a file, in UTC. */
export function moment(at: number | null): string | null {
  if (at === null || at === 0) return null;
  return at >= FOR_EVER ? "for ever" : new Date(at).toISOString();
}

/** Walks what has ids in their order, a page at a time, so that no page costs more than the one before. */
export async function* byId<R extends { id: number }>(
  page: (after: number) => Promise<R[]>,
  entry: (row: R) => Row,
): AsyncGenerator<readonly Row[]> {
  for (let after = 0; ;) {
    const rows = await page(after);
    if (rows.length > 0) yield rows.map(entry);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

/** What one person has few of, in one go. */
export async function* few<R>(rows: Promise<R[]>, entry: (row: R) => Row): AsyncGenerator<readonly Row[]> {
  const found = await rows;
  if (found.length > 0) yield found.map(entry);
}
