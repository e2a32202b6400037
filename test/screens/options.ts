/** `npm run screens -- --only front,article --width 360 --scheme dark --lang ar`: each takes several, with commas. */
import { parseArgs } from "node:util";
import type { Scheme, Shot, Wanted } from "./types.ts";

const WIDTHS = [360, 768, 1280];
const SCHEMES: readonly Scheme[] = ["light", "dark"];

/** What was asked for on the command line. @throws {Error} with a line to be shown */
export function readOptions(args: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", default: "" },
      width: { type: "string", default: "" },
      scheme: { type: "string", default: "" },
      lang: { type: "string", default: "en" },
    },
  });
  const widths = list(values.width).map(Number);
  if (!widths.every((width) => Number.isInteger(width) && width >= 200 && width <= 4000))
    throw new Error("--width takes whole numbers from 200 to 4000.");
  const named = list(values.scheme);
  const schemes = SCHEMES.filter((scheme) => named.includes(scheme));
  if (schemes.length !== named.length) throw new Error("--scheme takes light and dark.");
  const langs = list(values.lang);
  if (!langs.every((lang) => /^[a-z]{2,3}$/.test(lang)))
    throw new Error("--lang takes codes such as en and ar.");
  return {
    only: list(values.only),
    widths: widths.length > 0 ? widths : WIDTHS,
    schemes: schemes.length > 0 ? schemes : SCHEMES,
    langs,
  };
}

/** The shots that `only` names: itself, and all states of it. @throws {Error} where it names none */
export function chosen(shots: readonly Shot[], only: readonly string[]): readonly Shot[] {
  if (only.length === 0) return shots.filter(({ named }) => !named);
  const is = (name: string, wanted: string) => name === wanted || name.startsWith(`${wanted}-`);
  const unknown = only.find((wanted) => !shots.some(({ name }) => is(name, wanted)));
  if (unknown !== undefined)
    throw new Error(
      `--only: nothing is called ${unknown}. There are ${shots.map((s) => s.name).join(", ")}.`,
    );
  return shots.filter(({ name }) => only.some((wanted) => is(name, wanted)));
}

const list = (text: string) => text.split(",").filter((part) => part !== "");
