/** What can be decided about which cases. Pure: the views offer what the actions carry out. */
import type { CaseKind } from "../db/schema.ts";
import type { Length } from "../sanctions/suspension.ts";

/** How long a suspension can be chosen to last in the queue, from the shortest. */
export const SUSPENSIONS: readonly Length[] = ["1h", "1d", "1w", "30d", "ever"];

export const VERDICTS = [
  "approve",
  "dismiss",
  "hide",
  "reject",
  "delete",
  "lock-branch",
  "warn",
  "suspend",
  "hold-links",
  "answered",
  "grant",
  "refuse-appeal",
] as const;
export type VerdictName = (typeof VERDICTS)[number];

const KEYS: Readonly<Record<VerdictName, string>> = {
  approve: "a",
  dismiss: "a",
  answered: "a",
  grant: "a",
  hide: "h",
  reject: "h",
  "refuse-appeal": "h",
  delete: "d",
  "lock-branch": "l",
  warn: "w",
  suspend: "s",
  "hold-links": "n",
};

/** The key of a verdict in the queue; one that lets something stand has the same, whatever it is about. */
export function keyOf(kind: CaseKind, verdict: VerdictName): string {
  return kind === "message" && verdict === "dismiss" ? "d" : KEYS[verdict];
}

/** The verdicts that a case of each kind takes, in the order in which they are offered. */
export const OFFERED: Readonly<Record<CaseKind, readonly VerdictName[]>> = {
  reply: ["dismiss", "hide", "delete", "warn", "suspend", "lock-branch", "hold-links"],
  held: ["approve", "reject", "delete", "warn", "suspend", "hold-links"],
  person: ["dismiss", "warn", "suspend", "hold-links"],
  article: ["dismiss", "warn", "suspend", "hold-links"],
  appeal: ["grant", "refuse-appeal"],
  message: ["answered", "dismiss"],
};

/** The verdicts on several at once: whatever lets a thing stand, or takes it away, by what it is about. */
export const SEVERAL = ["approve", "hide", "delete", "warn", "suspend", "hold-links"] as const;

/** What a verdict on several means for one of them; null when a case of that kind can't be decided so. */
export function fitting(kind: CaseKind, verdict: VerdictName): VerdictName | null {
  if (OFFERED[kind].includes(verdict)) return verdict;
  // An appeal is heard by itself.
  if (kind === "appeal") return null;
  return OFFERED[kind].find((offered) => keyOf(kind, offered) === KEYS[verdict]) ?? null;
}
