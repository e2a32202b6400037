/** What the file to read says where the one for programs has names: kinds, ways, what was decided, what filters found. */
import type { View } from "../../src/http/context.ts";
import { parseFindings } from "../../src/filters/types.ts";
import { findingText } from "../../src/i18n/index.ts";
import type { Field, Row, SectionName } from "../../src/leaving/copy.ts";
import { isTyped } from "../../src/lib/form-fields.ts";
import { ruleTitle } from "../rules/words.ts";

type Words = Readonly<Record<string, string>>;

/** The words of a field's value, where the catalogue has some; else null: the value is said as it is. */
export function wordsOf(v: View, section: SectionName, row: Row, name: Field): string | null {
  const value = row[name];
  if (typeof value === "number")
    return section === "votes" ? own(v.t.leaving.file.votes, String(value)) : null;
  if (typeof value !== "string") return null;
  if (section === "held" && name === "reason") return found(v, value);
  if (section === "keptForms" && name === "fields") return typed(v, value);
  if (section === "changes") return changed(v, row, name, value);
  if (name === "reason" || name === "hiddenReason") return ruleTitle(v, { id: value, title: null });
  const words = list(v, section, name);
  return words && own(words, value);
}

function list(v: View, section: SectionName, name: Field): Words | null {
  const { preferences, queue, moderation, appeals, common } = v.t;
  const { mails, texts, levels } = v.t.leaving.file;
  const lists: Readonly<Record<string, Words>> = {
    "account/role": common.roles,
    "account/leavingReplies": { keep: v.t.leaving.leave.keep, erase: v.t.leaving.leave.erase },
    "preferences/kind": preferences.kind,
    "preferences/way": preferences.ways,
    "digests/every": preferences.ways,
    "held/kind": texts,
    "drafts/kind": texts,
    "follows/level": levels,
    "notifications/kind": v.t.notifications.kind,
    "mails/kind": { ...v.t.notifications.kind, ...mails },
    "reports/kind": queue.kinds,
    "decisions/action": appeals.told,
    "decided/action": moderation.log.did,
  };
  return lists[`${section}/${name}`] ?? null;
}

const own = (words: Words, key: string): string | null =>
  Object.hasOwn(words, key) ? (words[key] ?? null) : null;

/** Why a text was held: "" where no filter found anything. */
const found = (v: View, findings: string): string =>
  parseFindings(findings)
    .map((finding) => findingText(v.t, finding))
    .join(" ");

/** What was typed into a form, by the names of its fields, one a line. */
function typed(v: View, json: string): string {
  const fields: unknown = JSON.parse(json);
  if (typeof fields !== "object" || fields === null) return json;
  return Object.entries(fields)
    .filter(([name, value]) => isTyped(name) && value !== "")
    .map(([name, value]) => `${own(v.t.pages.typed.names, name) ?? name}: ${String(value)}`)
    .join("\n");
}

/** A line of the history of settings, as the history says it. */
function changed(v: View, { area, key }: Row, name: Field, value: string): string | null {
  const { history, each } = v.t.admin;
  if (name === "area") return own(history.areas, value);
  if (area === "words") return name === "key" ? own(history.lists, value) : null;
  const setting = area === "settings" ? Object.entries(each).find(([one]) => one === key)?.[1] : undefined;
  if (!setting) return null;
  return name === "key" ? setting.label : (setting.choices?.[value]?.label ?? null);
}
