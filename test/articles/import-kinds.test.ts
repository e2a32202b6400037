import { describe, expect, test } from "vitest";
import { putBack, readArticle } from "../../src/articles/import/index.ts";
import type { FoundArticle, LeftOut, Why } from "../../src/articles/import/index.ts";
import { encode } from "./import-support.ts";

const TITLE = "The Bridge That Sings";
const PROSE = [
  "In a strong west wind the footbridge at Marl begins to sing, one low note that dogs hear first and visitors take for a ship.",
  "The engineers found the reason in a week: the railing has four hundred holes, and each of them is a flute of the same length.",
];
const LAST =
  "Nobody wants it cured. When the railing was painted and the note fell by a third, the town paid to have the paint scraped off.";

const read = (text: string, kind: "text" | "markdown" | "html" = "text"): FoundArticle =>
  readArticle({ bytes: encode(text), kind });
/** The article, with something between its paragraphs and something after its end. */
const withInside = (inside: string): FoundArticle =>
  read([TITLE, PROSE[0], inside, PROSE[1], LAST].join("\n\n"));
const withAfter = (after: string): FoundArticle => read([TITLE, ...PROSE, LAST, after].join("\n\n"));
const reasons = (items: readonly LeftOut[]): Why[] => items.map(({ why }) => why);

describe("a server's lines are left out, wherever they stand", () => {
  test.each([
    "PHP Fatal error:  Uncaught Error: Call to undefined function a() in /srv/a.php:3",
    "Fatal error: Allowed memory size of 134217728 bytes exhausted",
    "[12-May-2024 09:14:02 UTC] PHP Deprecated: strlen(): Passing null in /srv/www/b.php on line 77",
    'Traceback (most recent call last):\n  File "/srv/a.py", line 3, in run\n    start(engine)\nValueError: no engine',
    'Exception in thread "main" java.lang.NullPointerException: bridge\n\tat org.marl.Bridge.sing(Bridge.java:14)\n\t... 12 more',
    "ReferenceError: wind is not defined\n    at blow (/app/wind.js:3:9)\n    at node:internal/main/run_main_module:23:47",
    "app/models/bridge.rb:12:in `sing': undefined method `note' (NoMethodError)\n\tfrom app/run.rb:3:in `<main>'",
    "Unhandled exception. System.NullReferenceException: Object reference not set\n   at Marl.Bridge.Sing() in /src/Bridge.cs:line 14",
    "500 Internal Server Error\nnginx/1.18.0 (Ubuntu)",
    "SQLSTATE[HY000] [2002] Connection refused",
    "Error establishing a database connection",
  ])("%j", (lines) => {
    for (const found of [
      withInside(lines),
      withAfter(lines),
      read([lines, TITLE, ...PROSE, LAST].join("\n\n")),
    ]) {
      expect(new Set(reasons(found.leftOut))).toEqual(new Set(["server-warning"]));
      expect(found.title).toBe(TITLE);
      expect(found.body).toBe([...PROSE, LAST].join("\n\n"));
    }
  });
});

describe("furniture after the article, in several languages", () => {
  test.each<[Why, readonly string[]]>([
    [
      "comment-box",
      [
        "No comments yet",
        "Hakuna maoni bado",
        "Aucun commentaire pour le moment",
        "Noch keine Kommentare",
        "Sé el primero en comentar",
        "لا توجد تعليقات بعد",
      ],
    ],
    [
      "login-prompt",
      [
        "You must be logged in to post a comment.",
        "Sign in or create an account to continue reading",
        "Tafadhali ingia au jisajili ili kutoa maoni.",
        "Vous devez être connecté pour publier un commentaire.",
        "Bitte melden Sie sich an, um einen Kommentar zu schreiben.",
        "Inicia sesión para comentar",
        "يجب تسجيل الدخول لإضافة تعليق",
      ],
    ],
    [
      "teaser",
      [
        "Read More",
        "Continue reading »",
        "Soma zaidi",
        "Lire la suite →",
        "Weiterlesen …",
        "Leer más",
        "اقرأ المزيد",
      ],
    ],
    [
      "page-furniture",
      [
        "Share on Facebook",
        "Facebook Twitter WhatsApp",
        "© 2024 Marl Gazette",
        "Tous droits réservés",
        "Skip to content",
        "Zum Inhalt springen",
        "Subscribe to our newsletter",
        "Jiandikishe kupokea habari",
        "Accept all cookies",
        "Page 1 of 3",
      ],
    ],
    [
      "menu",
      [
        "Home | About | Contact",
        "🏠 Home 📘 About 📞 Contact",
        "Startseite\nÜber uns\nImpressum",
        "Inicio » Noticias » Cultura",
        "الرئيسية\nمن نحن\nاتصل بنا",
      ],
    ],
    ["byline", ["By Ada Marsh", "Publié le 3 mai 2021", "Von Jutta Brandes", "5 min read", "بقلم ليلى حداد"]],
  ])("%s", (why, lines) => {
    for (const line of lines) {
      const found = withAfter(line);
      expect([line, ...new Set(reasons(found.leftOut))]).toEqual([line, why]);
      expect(found.body).toBe([...PROSE, LAST].join("\n\n"));
    }
  });
});

describe("prose is not left out because of a word in it", () => {
  test.each([
    "Log in to the bridge's own page and you hear the note live, day and night, except when the wind sleeps.",
    "Comments in the visitors' book are mostly about the cold, though one of them, from 1983, is a whole symphony in nine staves.",
    "Share on a quiet evening what you heard here, an old sign says, and the town council has never dared to take it down.",
    "We use cookies as currency: two for the bridge keeper, one for the dog, and none at all for the inspectors from the city.",
    "Home, for a note like this one, is a hole in a railing; about that, at least, the two engineers are agreed.",
    "Related posts along the river bank were cut to the same height, and they do not sing, which is the whole mystery.",
    "The error was in the drawing: the warning came too late, and the panic that followed was, as ever, about money.",
    "She read more that winter than in the ten years before, and she wrote everything down. Then she read more.",
    "Copyright in a sound is hard to own; the town has tried, twice, and both times the wind was called as a witness.",
    "Sign in or create an account of the note, the leaflet says, and then it explains at great length that by this it means that every visitor should write down in a book what was heard and when it was.",
  ])("%s", (line) => {
    for (const found of [
      withInside(line),
      withAfter(line),
      read(`<h1>${TITLE}</h1><p>${PROSE.join("</p><p>")}</p><p>${line}</p><p>${LAST}</p>`, "html"),
    ]) {
      expect(found.body.replaceAll("\\", "")).toContain(line);
      expect(found.leftOut).toEqual([]);
    }
  });

  test("a trace that the article announces or shows as code is article", () => {
    const trace = "TypeError: wind is not a function";
    expect(withInside(`The sensor wrote only this:\n\n${trace}`).body).toContain(trace);
    expect(withInside(`\`\`\`\n${trace}\n\`\`\``).body).toContain(trace);
  });

  test("a chapter that is called Comments, and one that is called Related Work", () => {
    const found = read(
      `# ${TITLE}\n\n${PROSE[0]}\n\n## Comments\n\n${PROSE[1]}\n\n## Related articles\n\n${LAST}`,
      "markdown",
    );
    expect(found.body).toContain("## Comments");
    expect(found.body).toContain("## Related articles");
    expect(found.leftOut).toEqual([]);
  });

  test("a list of short lines", () => {
    const found = withInside("- Wind\n- Holes\n- A railing");
    expect(found.body).toContain("- Wind\n- Holes\n- A railing");
  });
});

describe("titles of other articles", () => {
  test("the lines above a Read More go with it", () => {
    const found = withAfter(
      "Ten Bridges That Do Not Sing\n\nTen Bridges That Do Not Sing\n\nIn a world of quiet... Read More",
    );
    expect(found.leftOut).toEqual([
      {
        text: "Ten Bridges That Do Not Sing\n\nTen Bridges That Do Not Sing\n\nIn a world of quiet... Read More",
        why: "teaser",
        after: LAST.slice(0, 80).trim(),
      },
    ]);
  });

  test("inside the article, too, and only they", () => {
    const found = withInside("Ten Bridges That Do Not Sing\n\nIn a world of quiet... Read More");
    expect(reasons(found.leftOut)).toEqual(["teaser"]);
    expect(found.body).toBe([...PROSE, LAST].join("\n\n"));
  });
});

describe("the parts of an HTML page", () => {
  const long =
    "A sidebar may hold a paragraph of its own, with commas, and a full stop, and enough words to look like prose.";
  test.each<[Why, string]>([
    ["page-furniture", `<aside><p>${long}</p></aside>`],
    ["page-furniture", `<div class="site-sidebar"><p>${long}</p></div>`],
    ["page-furniture", `<div id="newsletterSignup" class="newsletter-box"><p>${long}</p></div>`],
    ["comment-box", `<section id="comments"><p>${long}</p></section>`],
    ["teaser", `<div class="related-posts"><p>${long}</p></div>`],
    ["menu", `<div role="navigation"><p>${long}</p></div>`],
    ["login-prompt", `<form><p>${long}</p><input type="password"></form>`],
  ])("%s: %s", (why, part) => {
    const page = (inside: string): string =>
      `<html><body class="has-sidebar comments-open"><h1>${TITLE}</h1><p>${PROSE[0]}</p>${inside}<p>${PROSE[1]}</p><p>${LAST}</p></body></html>`;
    const found = read(page(part), "html");
    expect(found.leftOut).toEqual([{ text: long, why, after: PROSE[0]?.slice(0, 80).trim() }]);
    expect(found.body).toBe([...PROSE, LAST].join("\n\n"));
  });

  test("lines of a server and of a menu inside one paragraph", () => {
    const warning = "Notice: Undefined variable: wind in /srv/a.php on line 3";
    for (const found of [
      read(
        `${warning}<br>Home | About | Contact<br><h1>${TITLE}</h1><p>${PROSE.join("</p><p>")}</p>`,
        "html",
      ),
      read(`${warning}\nHome | About | Contact\n\n# ${TITLE}\n\n${PROSE.join("\n\n")}`, "markdown"),
    ]) {
      expect(reasons(found.leftOut)).toEqual(["server-warning", "menu"]);
      expect(found.title).toBe(TITLE);
    }
  });
});

describe("what an HTML page shows is in the article or in the list", () => {
  const page = (inside: string): FoundArticle =>
    read(`<h1>${TITLE}</h1><p>${PROSE[0]}</p>${inside}<p>${PROSE[1]}</p><p>${LAST}</p>`, "html");
  const ROWS = "<tr><th>Year</th><th>Notes<br>heard</th></tr><tr><td>1999</td><td>4</td></tr>";

  test("lines of preformatted text and of cells stay lines", () => {
    expect(page("<pre>wind: west<br>note: A<br>dogs: 3</pre>").body).toContain(
      "wind: west\nnote: A\ndogs: 3",
    );
    expect(page(`<table>${ROWS}</table>`).body).toContain("| Year | Notes heard |");
  });

  test("a table keeps its caption", () => {
    expect(page(`<table><caption>What was heard</caption>${ROWS}</table>`).body).toContain(
      "What was heard\n\n|",
    );
  });

  test("a picture's caption is listed, whatever element it stands in", () => {
    const { leftOut } = page(
      '<figure><img src="https://a.example/b.jpg" alt="b"><p>The railing, 1999.</p></figure>',
    );
    expect(leftOut.map(({ why, text }) => [why, text])).toEqual([
      ["image", "![b](https://a.example/b.jpg)\n\nThe railing, 1999."],
    ]);
  });

  test("a paragraph that is kept from screen readers is listed; a page behind an open dialog is read", () => {
    const { leftOut } = page('<p aria-hidden="true">Dogs hear it in the next valley, too.</p>');
    expect(leftOut.map(({ why }) => why)).toEqual(["page-furniture"]);
    const behind = read(
      `<main aria-hidden="true"><h1>${TITLE}</h1><p>${PROSE[0]}</p><p>${LAST}</p></main>`,
      "html",
    );
    expect(behind.title).toBe(TITLE);
    expect(behind.body).toBe(`${PROSE[0]}\n\n${LAST}`);
  });

  test("a formula is text", () => {
    expect(page("<p>It sings at <math><mi>f</mi><mo>=</mo><mi>v</mi></math>, they say.</p>").body).toMatch(
      /at f.*v, they/u,
    );
  });
});

describe("names of classes that do not name the part", () => {
  test.each([
    "post hentry category-comments tag-menu",
    "page comments-open has-navigation",
    "nav-wrapper",
    "comments",
  ])("%s", (name) => {
    const found = read(
      `<div><h1>${TITLE}</h1></div><div class="${name}"><p>${PROSE[0]}</p><p>${PROSE[1]}</p><p>${LAST}</p></div>`,
      "html",
    );
    expect(found.body).toBe([...PROSE, LAST].join("\n\n"));
  });
});

test.each([
  "Marl Weekly: The Bridge That Sings",
  "Marl Weekly - The Bridge That Sings",
  "The Bridge That Sings | Marl Weekly",
])("a blog's own name over every article is not its title: %s", (name) => {
  const found = read(
    `<html><head><title>${name}</title></head><body><header><h1><a href="/">Marl Weekly</a></h1></header><h3>${TITLE}</h3><p>${PROSE[0]}</p><p>${LAST}</p></body></html>`,
    "html",
  );
  expect(found.title).toBe(TITLE);
  expect(found.body).toBe(`${PROSE[0]}\n\n${LAST}`);
  expect(found.leftOut.map(({ text }) => text.replace(/^# /u, ""))).toEqual(["Marl Weekly"]);
});

test("letters are in the form in which browsers send them back", () => {
  const found = read(
    ["Le café", PROSE[0], "Home | About", LAST.replace("cured", "guéri")].join("\n\n").normalize("NFD"),
  );
  expect(found.title).toBe("Le café");
  expect(found.body).toContain("guéri");
});

test("what is put back goes behind its own block, not behind one that begins with the same words", () => {
  const body = `The bridge sings at night.\n\n${PROSE[1]}\n\n## The bridge\n\n${LAST}`;
  const item = { text: "Share on Facebook", why: "page-furniture", after: "The bridge" } as const;
  expect(putBack(body, item)).toBe(body.replace("## The bridge", "## The bridge\n\nShare on Facebook"));
  const added = body.replace("## The bridge", "## The bridges of Marl");
  expect(putBack(added, { ...item, after: "The bridges" })).toContain("of Marl\n\nShare on Facebook");
  expect(putBack(body, { ...item, after: "" })).toBe(`${body}\n\nShare on Facebook`);
});

test.each([
  ["Home\nAbout\nContact", "Title: Salt"],
  ["الرئيسية\nمقالات\nاتصل بنا", "العنوان: Salt"],
])("a short title with its label below a menu is no entry of it: %j", (menu, title) => {
  const found = read([menu, title, ...PROSE, LAST].join("\n\n"));
  expect(found.title).toBe("Salt");
  expect(found.leftOut.map(({ why }) => why)).toEqual(["menu", "title-label"]);
});
