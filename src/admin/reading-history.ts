import { wordDifference, type Piece } from "../discussion/history.ts";
import type { Ctx } from "../http/context.ts";
import { ensure } from "../policy.ts";
import { allRules, type RuleRow } from "../rules/queries.ts";
import { changesBefore, CHANGES, type ChangeRow } from "./queries-history.ts";
import { isSetting, settingOf, type SettingName } from "./settings.ts";
import type { Setting } from "./settings-types.ts";
import type { Area } from "./types.ts";

/** A change; long texts are told by what is different in them. */
export type ToldChange = ChangeRow & {
  difference: Piece[] | null;
  /** The setting that was changed, where there still is one of that name. */
  setting: { name: SettingName; is: Setting } | null;
};

export interface HistoryPage {
  area: Area | null;
  rows: readonly ToldChange[];
  /** Whether this is the newest page, and the `before` of the next one. */
  first: boolean;
  next: number | null;
  /** To name the rules that were changed. */
  rules: readonly RuleRow[];
}

/** Characters from which two texts are told by their difference. */
const LONG = 60;
/** How long the differences of one page may take, in ms; what is left then is shown as before and after. */
const ALL_TIME = 150;

/** A page of the history, the last change first. @throws {Forbidden} {SignedOut} */
export async function readChanges(
  ctx: Pick<Ctx, "db" | "actor">,
  area: Area | null,
  before: number | null,
): Promise<HistoryPage> {
  ensure("configure", ctx.actor, null);
  const found = await changesBefore(ctx.db.read, { area, before });
  const rows = found.slice(0, CHANGES);
  const end = performance.now() + ALL_TIME;
  return {
    area,
    rows: rows.map((row) => ({ ...row, difference: difference(row, end), setting: setting(row) })),
    first: before === null,
    next: found.length > CHANGES ? (rows.at(-1)?.id ?? null) : null,
    rules: await allRules(ctx.db.read),
  };
}

function difference({ before, after }: ChangeRow, end: number): Piece[] | null {
  if (before === null || after === null || performance.now() > end) return null;
  const long = (text: string) => text.length > LONG || text.includes("\n");
  return long(before) || long(after) ? wordDifference(before, after) : null;
}

function setting({ area, key }: ChangeRow): ToldChange["setting"] {
  return area === "settings" && isSetting(key) ? { name: key, is: settingOf(key) } : null;
}
