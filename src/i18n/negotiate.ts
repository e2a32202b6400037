/** Which language somebody gets who has chosen none. Pure. */
import { languageTag } from "../lib/language.ts";
import { asLang, LANGS, type Lang } from "./languages.ts";

/** Browsers send a dozen at most: what is longer was made to be. */
const MOST_CHARACTERS = 1000;
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** One range of an `Accept-Language`. */
interface Range {
  /** A language of the interface; null for any (`*`). */
  lang: Lang | null;
  quality: number;
}

/**
 * The language of the interface that an `Accept-Language` asks for (RFC 9110, 12.5.4), by looking ranges up from their
 * ends (RFC 4647, 3.4): `fr-CA` is served by French. Of those wanted alike, the one named first; whatever `*` allows is
 * the site's own language, if that is not refused. Null where none is asked for that there is.
 */
export function negotiate(header: string | undefined, site: Lang): Lang | null {
  const ranges = rangesOf(header ?? "");
  const others = ranges.find(({ lang }) => lang === null)?.quality ?? 0;
  const named = ranges.flatMap(({ lang }) => lang ?? []);
  const wanted = new Map<Lang, number>();
  for (const lang of [...named, site, ...LANGS]) {
    const own = ranges.filter((range) => range.lang === lang).map(({ quality }) => quality);
    wanted.set(lang, own.length > 0 ? Math.max(...own) : others);
  }
  const best = Math.max(...wanted.values());
  if (best === 0) return null;
  return [...wanted].find(([, quality]) => quality === best)?.[0] ?? null;
}

function rangesOf(header: string): Range[] {
  return header
    .slice(0, MOST_CHARACTERS)
    .split(",")
    .flatMap((part): Range[] => {
      const [range = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const quality = qualityOf(parameters);
      if (quality === null) return [];
      if (range === "*") return [{ lang: null, quality }];
      // Written otherwise ("swh", "AR_eg"), it is the same language.
      const lang = asLang(languageTag(range.replaceAll("_", "-"))?.split("-")[0]);
      return lang === null ? [] : [{ lang, quality }];
    });
}

/** The quality of a range, 1 where it says none; null for what is no quality. */
function qualityOf(parameters: readonly string[]): number | null {
  const said = parameters.find((parameter) => /^q\s*=/i.test(parameter));
  if (said === undefined) return 1;
  const value = said.replace(/^q\s*=\s*/i, "");
  return QUALITY.test(value) ? Number(value) : null;
}
