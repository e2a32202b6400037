import { tagOf } from "./dom.ts";
import type { DomElement } from "./dom.ts";
import type { Why } from "./types.ts";

/** Words in `class` and `id` by which templates name the parts of a page; whole words, of any template. */
const NAMES: readonly (readonly [Why, string])[] = [
  ["comment-box", "comment comments commentlist respond disqus commentform"],
  ["login-prompt", "login signin paywall loginform"],
  [
    "teaser",
    "related relatedposts recommended recommendations teaser teasers morestories readnext trending popular",
  ],
  ["menu", "nav navbar navigation menu breadcrumb breadcrumbs pagination pager topbar subnav megamenu"],
  ["byline", "byline dateline postmeta entrymeta postedon meta authorname"],
  [
    "page-furniture",
    "sidebar widget widgets share sharing sharedaddy social cookie cookies consent gdpr newsletter subscribe popup modal advert ads advertisement banner promo footer masthead toolbar tags tagcloud authorbio aboutauthor authorbox skip screenreader copyright colophon",
  ],
];
const BY_NAME = new Map(
  NAMES.flatMap(([why, names]) => names.split(" ").map((name) => [name, why] as const)),
);
const BY_TAG = new Map<string, Why>([
  ["nav", "menu"],
  ["menu", "menu"],
  ["footer", "page-furniture"],
  ["aside", "page-furniture"],
  ["dialog", "page-furniture"],
  ["button", "page-furniture"],
  ["select", "page-furniture"],
  ["amp-sidebar", "menu"],
  ["amp-consent", "page-furniture"],
  ["amp-user-notification", "page-furniture"],
]);
const BY_ROLE = new Map<string, Why>([
  ["navigation", "menu"],
  ["menu", "menu"],
  ["menubar", "menu"],
  ["search", "page-furniture"],
  ["contentinfo", "page-furniture"],
  ["complementary", "page-furniture"],
  ["dialog", "page-furniture"],
  ["alertdialog", "page-furniture"],
  ["button", "page-furniture"],
]);
const STANDFIRST =
  /^(?:standfirst|subtitle|subheading|subhead|dek|deck|chapo|lede|teasertext|entrysubtitle|articlelead)$/u;

/** Classes that say what an article is about, or how the page stands just now, and not what the element is. */
const NO_NAME =
  /^(?:category|tag(?![-_]?(?:cloud|list|links))|has|is|no|with|without)[-_]|[-_](?:open|opened|closed|enabled|disabled|on|off)$/iu;

/** "main-menu", "mainMenu" and "main_menu" as `main`, `menu` and, for names of two words, `mainmenu`. */
function namesOf(element: DomElement): string[] {
  const source = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.slice(0, 1_000);
  const names = source.split(/\s+/u).filter((name) => !NO_NAME.test(name));
  return names.flatMap((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/gu, "$1-$2")
      .toLowerCase()
      .split(/[^a-z]+/u)
      .filter((word) => word !== "");
    return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ""}${word}`)];
  });
}

/** What the page itself calls an element; null where it says nothing that matters. */
export function hintOf(element: DomElement): Why | null {
  const role = element.getAttribute("role")?.toLowerCase() ?? "";
  const named = namesOf(element).map((name) => BY_NAME.get(name));
  const byName = named.find((why) => why !== undefined);
  if (tagOf(element) === "form" && element.querySelector("input[type=password]")) return "login-prompt";
  const silent = element.getAttribute("aria-hidden") === "true" ? "page-furniture" : null;
  return byName ?? BY_ROLE.get(role) ?? BY_TAG.get(tagOf(element)) ?? silent;
}

/** Whether the page calls an element its standfirst. */
export const isStandfirst = (element: DomElement): boolean =>
  namesOf(element).some((name) => STANDFIRST.test(name)) ||
  element.getAttribute("itemprop") === "alternativeHeadline";
