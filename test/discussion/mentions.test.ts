/** What an @ means, and what it does not. */
import { expect, test } from "vitest";
import { foldUsername } from "../../src/accounts/usernames.ts";
import { mentionedIn } from "../../src/discussion/mentions.ts";
import { renderReply } from "../../src/lib/markdown.ts";

const known = (name: string) => (["amina", "Łucja", "عائشة", "j.k."].includes(name) ? name : null);
const links = (body: string) => [...renderReply(body, known).matchAll(/href="([^"]*)"/g)].map(([, to]) => to);
const AMINA = "/people/amina";

test.each([
  ["@amina said so", [AMINA]],
  ["as @amina.", [AMINA]],
  ["(@amina), “@amina” — @amina’s", [AMINA, AMINA, AMINA]],
  ["*@amina* and _@amina_ and **@amina**", [AMINA, AMINA, AMINA]],
  ["@j.k. and @j.k", ["/people/j.k."]],
  ["@Łucja und @عائشة", ["/people/%C5%81ucja", "/people/%D8%B9%D8%A7%D8%A6%D8%B4%D8%A9"]],
  ["> @amina in a quote is a link too", [AMINA]],
])("%s", (body, expected) => {
  expect(links(body)).toEqual(expected);
});

test.each([
  "@nobody",
  "post@amina",
  "a.b@amina, a_@amina",
  "`@amina`",
  "    @amina in a code block",
  "```\n@amina\n```",
  "@@amina",
  "\\@amina",
  "@ amina",
])("no mention: %s", (body) => {
  expect(links(body)).toEqual([]);
});

test("addresses stay whole, and a link's words are its own", () => {
  expect(links("https://example.org/@amina")).toEqual(["https://example.org/@amina"]);
  expect(links("<https://example.org/@amina> mailto:a@amina")).not.toContain(AMINA);
  expect(links("[with @amina](https://example.org)")).toEqual(["https://example.org"]);
});

test("a mention is no link of a stranger's, and its text is what was typed", () => {
  expect(renderReply("@amina", known)).toBe('<p><a class="mention" href="/people/amina">@amina</a></p>\n');
  expect(renderReply("@amina")).toBe("<p>@amina</p>\n");
});

test("who may be mentioned: by folded names, once each, not in code, links or quotes, not without end", () => {
  expect(mentionedIn("@Amina, @amina and @Baraka.")).toEqual(
    ["amina", "baraka.", "baraka"].map(foldUsername),
  );
  expect(mentionedIn("`@amina` [@amina](/x) https://a.b/@amina\n\n> @amina")).toEqual([]);
  expect(mentionedIn("> quoted @amina\n\nmine @juma")).toEqual([foldUsername("juma")]);
  const many = Array.from({ length: 1000 }, (_, n) => `@p${n}`).join(" ");
  expect(mentionedIn(many).length).toBeLessThanOrEqual(50);
});
