/** A copy of one's data as a file, made a page of entries at a time while it is sent. */
import { setImmediate as others } from "node:timers/promises";
import {
  copyEnd,
  copyHead,
  copyNone,
  copyRows,
  copySectionEnd,
  copySectionStart,
} from "../../views/leaving/copy.ts";
import type { Html } from "../../views/shared/html.ts";
import type { View } from "../http/context.ts";
import type { Row, Source } from "./copy.ts";
import { SECTIONS } from "./sections.ts";

/** Whose copy it is, and where it is read. */
export interface Copy {
  readonly account: Row;
  readonly source: Source;
}

// SQLite answers at once: without a pause after each page (`others`), nobody else would be served until the file is whole.

/** What the JSON says it is. A change of its shape is another version. */
const FORMAT = { format: "reader-pool-copy", version: 1 } as const;

/** The copy as JSON: an object with a list for each section. */
export async function* asJson(v: View, { account, source }: Copy): AsyncGenerator<string, void> {
  const head = { ...FORMAT, site: v.baseUrl, madeAt: new Date(v.now).toISOString(), account };
  yield JSON.stringify(head, null, 1).replace(/\n\}$/, "");
  for (const { name, pages } of SECTIONS) {
    yield `,\n ${JSON.stringify(name)}: [`;
    let first = true;
    for await (const rows of pages(source)) {
      yield `${first ? "" : ","}\n  ${rows.map((row) => JSON.stringify(row)).join(",\n  ")}`;
      first = false;
      await others();
    }
    yield first ? "]" : "\n ]";
  }
  yield "\n}\n";
}

/** The copy as one page that needs nothing else: no script, no picture, no other file. */
export async function* asPage(v: View, { account, source }: Copy): AsyncGenerator<string, void> {
  const names = SECTIONS.map(({ name }) => name);
  yield written(copyHead(v, String(account.displayName ?? ""), ["account", ...names]));
  yield written(copySectionStart(v, "account"));
  yield written(copyRows(v, "account", [account]));
  yield written(copySectionEnd());
  for (const { name, pages } of SECTIONS) {
    yield written(copySectionStart(v, name));
    let none = true;
    for await (const rows of pages(source)) {
      yield written(copyRows(v, name, rows));
      none = false;
      await others();
    }
    if (none) yield written(copyNone(v));
    yield written(copySectionEnd());
  }
  yield written(copyEnd());
}

/** Nothing in it waits. */
function written(part: Html): string {
  if (part instanceof Promise) throw new TypeError("a copy's page waits for nothing");
  return part.toString();
}
