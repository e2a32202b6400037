/** What a mail looks like, and what can't be put into it. */
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { english } from "../../src/i18n/index.ts";
import { headerLine, isMailbox } from "../../src/lib/header.ts";
import { mail, mailView } from "../../views/mail/layout.ts";

const m = mailView({ siteName: "Pool & Co <Kigoma>", baseUrl: "https://pool.example.org" }, english);
const HOSTILE = `<img src=x onerror=alert(1)>\n"quoted" & 'so'\n</style><script>alert(2)</script>`;

test("text and HTML say the same, and links lead to the site alone", () => {
  const { subject, body, html } = mail(m, {
    subject: "What was decided",
    parts: [
      { text: "Your reply was hidden." },
      { heading: "Your text" },
      { quote: "Two boats,\n\nand a goat." },
      { facts: [["Rule", "Stay with the question"]] },
      { link: "Appeal", path: "/decisions/12?a=1&b=2" },
    ],
    why: "You have an account here.",
  });
  expect(subject).toBe("What was decided");
  expect(body).toBe(
    `Your reply was hidden.

YOUR TEXT

> Two boats,
> 
> and a goat.

Rule: Stay with the question

Appeal:
https://pool.example.org/decisions/12?a=1&b=2

-- 
Pool & Co <Kigoma>
https://pool.example.org
You have an account here.
`,
  );
  const { document } = parseHTML(html);
  expect(document.querySelector("main a")?.getAttribute("href")).toBe(
    "https://pool.example.org/decisions/12?a=1&b=2",
  );
  const shown = document.querySelector("main")?.textContent.replace(/\s+/g, " ");
  for (const words of [
    "Your reply was hidden.",
    "Your text",
    "and a goat.",
    "Stay with the question",
    "Appeal",
  ])
    expect(shown).toContain(words);
  expect(html).toContain("prefers-color-scheme: dark");
  expect(document.querySelector("table")).toBeNull();
});

test("whatever people wrote stays text, wherever it stands", () => {
  const { html } = mail(m, {
    subject: HOSTILE,
    parts: [
      { text: HOSTILE },
      { heading: HOSTILE },
      { quote: HOSTILE, lang: `en" onclick="x`, dir: "rtl" },
      { facts: [[HOSTILE, HOSTILE]] },
      { link: HOSTILE, path: `/replies/1"><script>` },
    ],
    why: HOSTILE,
  });
  const { document } = parseHTML(html);
  expect(document.querySelectorAll("img, script")).toHaveLength(0);
  expect(document.querySelectorAll("style")).toHaveLength(1);
  for (const element of document.querySelectorAll("*"))
    expect([...element.attributes].filter(({ name }) => name.startsWith("on"))).toEqual([]);
});

test.each(["//evil.example", "https://evil.example/", "javascript:alert(1)", "/\\evil.example", "replies/1"])(
  "a link to %s is not written",
  (path) => expect(() => mail(m, { subject: "", parts: [{ link: "Go", path }], why: "" })).toThrow(TypeError),
);

test("a subject is one line, of a length that can be read", () => {
  expect(mail(m, { subject: "Hello\r\nBcc: everybody@example.org", parts: [], why: "" }).subject).toBe(
    "Hello Bcc: everybody@example.org",
  );
  expect(headerLine("a\u2028b\u0000c\u202ed")).toBe("a b cd");
  expect(headerLine("سؤال عن البحيرة")).toBe("سؤال عن البحيرة");
  expect([...headerLine("🛶".repeat(400))]).toHaveLength(150);
});

test.each(["amina@example.org", "a.b+c@xn--bcher-kva.example", "jürgen@bücher.example"])(
  "%s is a mailbox",
  (address) => expect(isMailbox(address)).toBe(true),
);
test.each([
  "",
  "amina",
  "a@b, c@d",
  "a@b\r\nBcc: c@d",
  "Amina <a@b>",
  "a b@c",
  "a@b@c",
  '"a"@b',
  `${"a".repeat(250)}@b.org`,
])("%j is not", (address) => expect(isMailbox(address)).toBe(false));
