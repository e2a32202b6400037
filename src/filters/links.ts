/** The links of a text, out of what `renderReply` made of it. Pure. */

const LINK = /<a ([^>]*)>/g;
const HREF = /href="([^"]*)"/;
/** An address that people write without its scheme, and that is no link here. */
const BARE = /(?<![\p{L}\p{N}@./-])www\.[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/**
 * Where the links of a text lead, each as often as it stands there. Names of people and links within this site are none;
 * an address that begins with `www.` is one, though nothing can be clicked.
 * @param baseUrl where this site is: `https://pool.example`
 */
export function linksIn(body_html: string, baseUrl: string): string[] {
  const hrefs = [...body_html.matchAll(LINK)].map(([, attributes = ""]) => HREF.exec(attributes)?.[1] ?? "");
  const outside = hrefs
    .map(unescaped)
    .filter((href) => !href.startsWith("/") && !href.startsWith("#") && !isHere(href, baseUrl));
  const bare = body_html.replace(/<a [^>]*>.*?<\/a>/gs, " ").match(BARE) ?? [];
  return [...outside, ...bare];
}

/** The sites that a text links to, each once: `example.com`. */
export function hostsOf(body_html: string): string[] {
  const hosts = linksIn(body_html, "").map((link) => {
    const url = /^https?:/i.test(link) ? link : `http://${link}`;
    return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
  });
  return [...new Set(hosts.filter((host) => host !== ""))];
}

const isHere = (href: string, baseUrl: string) =>
  URL.canParse(href) && URL.canParse(baseUrl) && new URL(href).origin === new URL(baseUrl).origin;

const unescaped = (text: string) =>
  text.replace(
    /&(amp|quot|lt|gt);/g,
    (_, name: string) => ({ amp: "&", quot: '"', lt: "<", gt: ">" })[name] ?? "",
  );
