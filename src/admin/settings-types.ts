/**
 * The shape of a setting of the community. Each feature exports its own from `src/<feature>/settings.ts`, as an object
 * of settings by name (`{ "links-hold": number({…}) }`), and its words from `src/i18n/en/<feature>.ts`;
 * src/admin/settings.ts puts them together. Pure.
 */
import { z } from "zod";

/** Where settings stand on the admin's pages: on /admin/settings, or on /admin/limits. */
export const GROUPS = ["discussion", "accounts", "newcomers", "filters", "trust"] as const;
export type SettingGroup = (typeof GROUPS)[number];

/** What a number counts: said behind its field. */
export type Unit =
  | "characters"
  | "links"
  | "replies"
  | "reports"
  | "accounts"
  | "texts"
  | "days"
  | "hours"
  | "minutes"
  | "percent";

/** One of a few values. */
export interface Choice<V extends string = string> {
  readonly kind: "choice";
  readonly group: SettingGroup;
  readonly values: readonly V[];
  readonly initial: NoInfer<V>;
}

/** A whole number from `min` to `max`. */
export interface Count {
  readonly kind: "number";
  readonly group: SettingGroup;
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
  readonly initial: number;
}

/** A line of text, or (`lines`) several; it may be empty. */
export interface Text {
  readonly kind: "text";
  readonly group: SettingGroup;
  /** Characters at most. */
  readonly max: number;
  readonly lines?: boolean;
  readonly initial: string;
}

export type Setting = Choice | Count | Text;
/** A feature's settings by the names they have in the database and in the form. */
export type SettingSet = Readonly<Record<string, Setting>>;
/** What a setting is when it is read. */
export type ValueOf<S extends Setting> = S extends Choice<infer V> ? V : S extends Count ? number : string;
export type ValuesOf<T extends SettingSet> = { -readonly [K in keyof T]: ValueOf<T[K]> };

/** A setting with a few values; the first ones named are shown first. */
export function choice<const V extends string>(setting: Omit<Choice<V>, "kind">): Choice<V> {
  return { kind: "choice", ...setting };
}

/** A setting that is a whole number. */
export function number(setting: Omit<Count, "kind">): Count {
  return { kind: "number", ...setting };
}

/** A setting that is a text. */
export function text(setting: Omit<Text, "kind">): Text {
  return { kind: "text", ...setting };
}

/** The words of a setting, in the catalogue. */
export interface SettingWords {
  /** What is decided; a question, or a name. */
  label: string;
  /** What it does, and what it is for. */
  hint: string;
  /** Of a choice: each of its values. */
  choices?: Readonly<Record<string, { label: string; hint: string }>>;
  /** Where the number comes from that it is shipped with. */
  source?: string;
}

/** What a form, or a row of the database, may say for a setting. Messages are problem codes of the catalogue. */
export function schemaOf(setting: Setting): z.ZodType<string | number> {
  switch (setting.kind) {
    case "choice":
      return z.enum(setting.values, "choose");
    case "number":
      return z
        .string("required")
        .trim()
        .regex(/^\d{1,9}$/, `number:${setting.min}`)
        .transform(Number)
        .pipe(
          z.number().min(setting.min, `atLeast:${setting.min}`).max(setting.max, `atMost:${setting.max}`),
        );
    case "text":
      return z
        .string("required")
        .transform((value) => value.normalize("NFC").replace(/\r\n?/g, "\n").replace(/\0/g, "").trim())
        .pipe(z.string().refine((value) => [...value].length <= setting.max, `tooLong:${setting.max}`));
  }
}
