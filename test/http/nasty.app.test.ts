import { expect, inject, test } from "vitest";
import { BASE, world, type World } from "../support/world.ts";
import { cookieOf, FIELDS, furnish, mutating, routesOf, send } from "./routes.ts";

const FORM = "application/x-www-form-urlencoded";
const NAMES = [
  ...Object.keys(FIELDS),
  "file",
  "upload",
  "lang",
  "slug",
  "source_url",
  "choice",
  "put_back",
  "id",
];

/** A form in which every field has the same value, already encoded. */
const all = (value: string) => NAMES.map((name) => `${name}=${value}`).join("&");
const valid = new URLSearchParams(FIELDS).toString();

/** Bodies that no form of ours sends: name → [content type, body]. */
const NASTY: Record<string, [string, string]> = {
  nothing: [FORM, ""],
  "no type": ["", valid],
  "empty values": [FORM, all("")],
  blanks: [FORM, all("%20%09%0d%0a%c2%a0")],
  "NUL in every field": [FORM, all("a%00b")],
  "only NUL": [FORM, all("%00")],
  "invalid UTF-8": [FORM, all("%ff%fe%c0%80")],
  "half a surrogate pair": [FORM, all("%ed%a0%80")],
  "a broken escape": [FORM, all("%")],
  "bidi and invisible": [FORM, all("%e2%80%ae%e2%80%8b%ef%bb%bf")],
  "control characters": [FORM, all("%1b[2J%07%7f")],
  "100 KB in one field": [FORM, `${valid}&note=${"x".repeat(100_000)}&key=${"k".repeat(10_000)}`],
  "long in every field": [FORM, all("x".repeat(4_000))],
  "every field twice": [FORM, `${valid}&${valid}`],
  "arrays by brackets": [FORM, NAMES.map((name) => `${name}[]=1&${name}[]=2&${name}[x]=3`).join("&")],
  "objects by dots": [FORM, NAMES.map((name) => `${name}.toString=1`).join("&")],
  "names of prototypes": [
    FORM,
    `__proto__=1&__proto__[admin]=1&constructor=1&prototype=1&hasOwnProperty=1&${valid}`,
  ],
  numbers: [FORM, all("1e309")],
  "not a number": [FORM, all("NaN")],
  "more than 64 bits": [FORM, all("99999999999999999999")],
  negative: [FORM, all("-1")],
  "SQL, in case": [FORM, all("'%3b%20drop%20table%20people%3b--")],
  "10,000 fields": [FORM, Array.from({ length: 10_000 }, (_, n) => `f${n}=1`).join("&")],
  "a JSON object": [
    "application/json",
    JSON.stringify({ ...FIELDS, on: true, value: 1, body: {}, reason: ["spam"] }),
  ],
  "JSON null": ["application/json", "null"],
  "broken JSON": ["application/json", "{"],
  "plain text": ["text/plain", valid],
  "multipart without a boundary": ["multipart/form-data", valid],
  "multipart cut short": [
    "multipart/form-data; boundary=x",
    '--x\r\ncontent-disposition: form-data; name="body"\r\n\r\nhal',
  ],
  "multipart that is a form": ["multipart/form-data; boundary=x", valid],
  "an image": ["image/png", "\u0089PNG"],
  "an unknown charset": [`${FORM}; charset=klingon`, valid],
};

/** Each field a file. */
function files(): FormData {
  const form = new FormData();
  for (const name of NAMES) form.append(name, new File(["MZ\0\u00ff".repeat(10)], "../../etc/passwd\0.exe"));
  return form;
}

async function statusOf(
  w: World,
  path: string,
  cookie: string,
  headers: Record<string, string>,
  body: string | FormData,
) {
  return (await send(w, path, { method: "POST", body, headers: { cookie, origin: BASE, ...headers } }))
    .status;
}

test("no form, however wrong, is a fault", async () => {
  const w = await world();
  const things = await furnish(w);
  // How a form is read has nothing to do with the database: on the second one every fourth route stands for all.
  const every = inject("database") === "sqlite" ? 1 : 4;
  const routes = mutating(routesOf(w, things)).filter((_, index) => index % every === 0);
  const faults: string[] = [];
  // Who may do most, both ways; whoever may do less comes less far.
  const ways = [
    ["zuri", ""],
    ["zuri", "true"],
    ["baraka", "true"],
    [null, ""],
  ] as const;
  for (const [who, hx] of ways) {
    for (const { path } of routes) {
      const extra: Record<string, string> = hx ? { "hx-request": hx } : {};
      // A cookie each: /logout and /login end sessions.
      const cookie = who === null ? "" : await cookieOf(w, who);
      for (const [name, [type, body]] of Object.entries(NASTY)) {
        const status = await statusOf(w, path, cookie, { ...extra, "content-type": type }, body);
        if (status >= 500 || status < 200) faults.push(`${who} ${path} ${name}: ${status}`);
      }
      const status = await statusOf(w, path, cookie, extra, files());
      if (status >= 500) faults.push(`${who} ${path} files: ${status}`);
    }
  }
  expect(faults).toEqual([]);
  // Nothing of it made anybody an admin, or dropped a table.
  const admins = await w.db.read.selectFrom("people").select("id").where("role", "=", "admin").execute();
  expect(admins).toEqual([{ id: w.ids.zuri }]);
}, 120_000);

test("a file or an object where a text belongs is refused", async () => {
  const w = await world();
  const things = await furnish(w);
  const cookie = await cookieOf(w, "zuri");
  const reply = things["/replies/:id"] ?? "";
  for (const path of [
    `${reply}/vote`,
    `${reply}/hidden`,
    `${reply}/pinned`,
    `${reply}/report`,
    "/contact",
    "/login",
  ]) {
    const status = await statusOf(w, path, cookie, {}, files());
    expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    const json = await statusOf(
      w,
      path,
      cookie,
      { "content-type": "application/json" },
      '{"on":{},"value":[]}',
    );
    expect([path, json >= 400 && json < 500]).toEqual([path, true]);
  }
});

const IDS = [
  ..."0 -1 1e9 1000000000 99999999999999999999 9007199254740993 0x1 1.0 +1 01 %31%00 %00 a%00b %20 %ff %c0%80 %".split(
    " ",
  ),
  ..."%2e%2e %2e%2e%2f %2F ..%2f..%2fetc%2fpasswd %5c..%5c NaN null undefined __proto__ constructor %EF%BC%91 %0d%0aset-cookie:a=b".split(
    " ",
  ),
  ..."' \" ;-- ${7*7} {{7*7}} %F0%9F%9B%B6".split(" ").map(encodeURI),
  "x".repeat(3000),
];

test("no address, however odd, is a fault", async () => {
  const w = await world();
  const routes = routesOf(w).filter((r) => /[:*]/.test(r.pattern));
  const cookie = await cookieOf(w, "zuri");
  const faults: string[] = [];
  for (const { method, pattern } of routes) {
    for (const id of IDS) {
      const path = pattern.replace(/:\w+(\{[^}]*\})?|\*/g, () => id);
      for (const hx of [false, true]) {
        const headers: Record<string, string> = {
          cookie,
          origin: BASE,
          ...(hx ? { "hx-request": "true" } : {}),
        };
        const body = method === "GET" ? {} : { body: new URLSearchParams(FIELDS) };
        const answer = await send(w, path, { method, headers, ...body });
        // Pages of one-time links answer with a word about the link: 200 or 4xx, but nothing breaks or is found.
        if (answer.status >= 500) faults.push(`${method} ${pattern} ${id.slice(0, 40)}: ${answer.status}`);
        // (`/replies/%2e%2e` is `/` before it reaches the app.)
        const found = answer.status < 300 && !/:token/.test(pattern) && id !== "%2e%2e";
        if (found) faults.push(`${method} ${pattern} ${id.slice(0, 40)}: found`);
        if (answer.headers.get("set-cookie")?.includes("a=b")) faults.push(`${pattern}: header injected`);
      }
    }
  }
  expect(faults).toEqual([]);
}, 120_000);

test("no query, however odd, is a fault", async () => {
  const w = await world();
  const routes = routesOf(w, await furnish(w)).filter((r) => r.method === "GET");
  const cookie = await cookieOf(w, "zuri");
  const faults: string[] = [];
  const names = ["page", "show", "sort", "after", "before", "q", "next", "done", "sent", "lang"];
  for (const { path } of routes) {
    for (const id of IDS) {
      const query = names.map((name) => `${name}=${id.slice(0, 300).replaceAll("+", "%2b")}`).join("&");
      const { status } = await send(w, `${path}?${query}`, { headers: { cookie } });
      if (status >= 500) faults.push(`${path} ${id.slice(0, 40)}: ${status}`);
    }
  }
  expect(faults).toEqual([]);
}, 120_000);

test("nothing outside the files that are served is reached", async () => {
  const w = await world();
  const dots = ["..", "%2e%2e", ".%2e", "%252e%252e", "..;", "....//", "%c0%ae%c0%ae"];
  const slashes = ["/", "%2f", "%5c", "\\", "//", "%252f"];
  const ends = ["package.json", "etc/passwd", "static/js/10-shared.js", "src/app.ts", ".env"];
  for (const dot of dots) {
    for (const slash of slashes) {
      for (const end of ends) {
        for (const start of ["/static/", "/static//", "/static/css/", "//static/", "/static/icons/"]) {
          const path = start + [dot, dot, dot, end].join(slash);
          const answer = await send(w, path, {});
          const text = await answer.text();
          expect([path, answer.status]).toEqual([path, 404]);
          expect(text).not.toMatch(/root:x:|"dependencies"|createApp|DATABASE_URL/);
        }
      }
    }
  }
  for (const path of [
    "/static",
    "/static/",
    "/static/app.css",
    "/static/css/10-reset.css",
    "/.git/config",
    "/.env",
    "/package.json",
  ])
    expect([path, (await send(w, path, {})).status]).toEqual([path, 404]);
});
