/** Names and titles inside sentences of the other direction. Pure. */

const LATIN = /(?=\p{L})[^\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** First-strong isolate, and its end: what stands between turns nothing around it. */
const [BEGIN, END] = ["\u2068", "\u2069"];

/**
 * A catalogue of a language that is written from right to left, whose sentences keep together what they are given: a name
 * in Latin letters turns neither the words nor the full stop beside it, in titles, labels and mails, where no element
 * could say so. What has no such letters stays as it is.
 */
export function isolated<T>(catalogue: T): T {
  const made: unknown = inside(catalogue);
  return same(catalogue, made) ? made : catalogue;
}

/** What was made has the shape of what it was made of. */
const same = <T>(_of: T, made: unknown): made is T => made !== undefined;

function inside(value: unknown): unknown {
  if (isFunction(value)) return (...args: unknown[]): unknown => value(...args.map(isolate));
  if (Array.isArray(value)) return value.map(inside);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inside(inner)]));
}

const isFunction = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === "function";

function isolate(arg: unknown): unknown {
  if (Array.isArray(arg)) return arg.map(isolate);
  return typeof arg === "string" && LATIN.test(arg) ? `${BEGIN}${arg}${END}` : arg;
}
