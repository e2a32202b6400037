/** Who may import whom, and the rules of the house (DESIGN.md). Each rule is seen to catch a planted violation. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  actionsAsk,
  exportsSpeak,
  htmxInOnePlace,
  layers,
  libIsPure,
  noEscape,
  nothingInline,
  onlyTrxInWrites,
  rawIsRare,
  rolesInPolicy,
  routesOnlyRoute,
  sideEffects,
  sqlAtHome,
  viewsImport,
  wordsInCatalogue,
  writesInActions,
  type File,
  type Rule,
} from "./support/house-rules.ts";

const root = new URL("..", import.meta.url).pathname;

/** The project's own code. */
function tree(): File[] {
  return ["src", "views", "migrations"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") }))
      // Stories, not code.
      .filter((file) => !file.path.startsWith("src/demo/content/")),
  );
}

/** What a rule lets pass, each with its reason. */
const EXCEPTIONS = {
  // Anybody may register, log in (also by another site), and write to the moderators.
  free: [
    "register",
    "logIn",
    "logInByCode",
    "logInByPasskey",
    "letIn",
    "spendToken",
    "sendMessage",
    "unsubscribe",
  ],
  // The Lucia adapter.
  sql: ["src/accounts/lucia.ts"],
  // Sessions; links that are a permission in themselves; what a browser keeps here until it has logged in.
  // The jobs, and what sends mails.
  writes: [
    "src/jobs/erase.ts",
    "src/jobs/leaving.ts",
    "src/jobs/forget.ts",
    "src/jobs/forget-mails.ts",
    "src/jobs/forget-reporters.ts",
    "src/jobs/forget-limits.ts",
    "src/jobs/forget-unconfirmed.ts",
    "src/jobs/forget-visitors.ts",
    "src/mail/worker.ts",
    "src/notifications/notices.ts",
    "src/notifications/digests.ts",
    "src/notifications/subscriptions.ts",
    "src/limits/spend.ts",
    "src/push/worker.ts",
    "src/push/keys.ts",
    "src/jobs/prompts.ts",
    "src/accounts/lucia.ts",
    "src/accounts/sessions.ts",
    "src/accounts/links.ts",
    "src/accounts/confirming.ts",
    "src/accounts/resetting.ts",
    "src/accounts/kept-forms.ts",
    "src/accounts/flows.ts",
    "src/accounts/known-devices.ts",
  ],
  // Asks whether an article may be read before it asks for its answers.
  permissions: ["src/discussion/routes.ts"],
  // Says "an admin": grammar, not permission.
  roles: ["src/cli/user.ts"],
  // Lists to choose from and small pure helpers that a feature's view shares with its routes.
  views: [
    "src/articles/found.ts",
    "src/cases/verdicts.ts",
    "src/discussion/history.ts",
    "src/discussion/phase.ts",
    "src/discussion/undo.ts",
    "src/discussion/sorts.ts",
    "src/discussion/cursor.ts",
    "src/pages/shows.ts",
    "src/people/shows.ts",
  ],
  // Mails, and the copy of one’s data, bring their styles with them; no policy of ours reaches there.
  inline: ["views/mail/layout.ts", "views/leaving/copy.ts"],
  // An article's body, handed on under a name of its own.
  raw: ["views/articles/parts.ts text"],
  // SQLite's untyped rows.
  escape: ["src/db/sqlite.ts cast"],
  // The clock itself; where the project's files are.
  impure: ["src/lib/clock.ts", "src/lib/root.ts"],
  // The clock itself; Lucia's interface has none.
  clock: ["src/lib/clock.ts", "src/accounts/lucia.ts"],
} satisfies Record<string, string[]>;

interface Check {
  rule: Rule;
  /** Each breaks the rule. */
  planted: [path: string, text: string][];
  /** Looks like it, and is fine. */
  fine?: [path: string, text: string][];
}

const ACTION = "export async function act(ctx: Ctx, input: In): Promise<void> {\n";

const CHECKS: Record<string, Check> = {
  "server → app → routes → actions | queries | views, and nothing points back": {
    rule: layers,
    planted: [
      ["src/voting/actions.ts", 'import { createApp } from "../app.ts";'],
      ["src/voting/rank.ts", 'import { votingRoutes } from "./routes.ts";'],
      ["src/voting/queries.ts", 'import { castVote } from "./actions.ts";'],
      ["src/voting/queries.ts", 'import { vote } from "../../views/discussion/vote.ts";'],
      ["src/voting/queries-more.ts", 'import { submit } from "../http/forms.ts";'],
      ["src/voting/actions.ts", 'import { seeOther } from "../http/respond.ts";'],
      ["src/voting/actions-more.ts", 'import { vote } from "../../views/discussion/vote.ts";'],
      ["views/discussion/vote.ts", 'import { castVote } from "../../src/voting/actions.ts";'],
      ["src/policy.ts", 'import { castVote } from "./voting/actions.ts";'],
      ["src/lib/more.ts", 'import { db } from "../voting/queries.ts";'],
      ["src/db/connect.ts", 'export { wilson } from "../voting/rank.ts";'],
      ["src/http/more.ts", 'const { start } = await import("../server.ts");'],
    ],
    fine: [
      ["src/voting/actions.ts", 'import type { Ctx } from "../http/context.ts";'],
      ["src/voting/queries.ts", 'import { type Ctx } from "../http/context.ts";'],
      ["src/voting/rank.ts", '// import { votingRoutes } from "./routes.ts";'],
      ["src/voting/routes.ts", 'import { castVote } from "./actions.ts";'],
    ],
  },
  "routes do HTTP, and answer through respond.ts": {
    rule: routesOnlyRoute(new Set(EXCEPTIONS.permissions)),
    planted: [
      ["src/voting/routes.ts", "const rows = await c.var.ctx.db.read.go();"],
      ["src/voting/routes-more.ts", "await db.write((trx) => go(trx));"],
      ["src/voting/routes.ts", 'import { can } from "../policy.ts";'],
      ["src/voting/routes.ts", "if (c.var.ctx.actor?.role) return;"],
      ["src/voting/routes.ts", "return c.html(page);"],
      ["src/http/more.ts", 'return c.redirect("/");'],
      ["src/voting/routes.ts", 'c.header("x-more", "1");'],
    ],
    fine: [
      ["src/voting/routes.ts", 'import type { Actor } from "../policy.ts";'],
      ["src/voting/routes.ts", "return htmlAnswer(c, page); // not c.html(page)"],
    ],
  },
  "every action takes ctx and asks the policy": {
    rule: actionsAsk(new Set(EXCEPTIONS.free)),
    planted: [
      ["src/voting/actions.ts", `${ACTION}  await ctx.db.write((trx) => go(trx));\n}\n`],
      ["src/voting/actions-more.ts", `${ACTION}  // ensure("vote", ctx.actor, it)\n  await go(ctx);\n}\n`],
      ["src/voting/actions.ts", `${ACTION}  go();\n}\n\nfunction go() {\n  ensure("vote", null, it);\n}\n`],
      ["src/voting/actions.ts", "export const act = async (ctx: Ctx) => {\n  await go(ctx);\n};\n"],
      ["src/voting/actions.ts", 'export async function act(input: In) {\n  ensure("vote", null, it);\n}\n'],
    ],
    fine: [
      ["src/voting/actions.ts", `${ACTION}  ensure("vote", ctx.actor, it);\n  await go(ctx);\n}\n`],
      ["src/accounts/actions.ts", "export async function logIn(ctx: Ctx) {\n  await go(ctx);\n}\n"],
      ["src/voting/rank.ts", `${ACTION}}\n`],
    ],
  },
  "transactions start in actions": {
    rule: writesInActions(new Set(EXCEPTIONS.writes)),
    planted: [
      ["src/voting/rank.ts", "await ctx.db.write((trx) => go(trx));"],
      ["src/http/more.ts", "return db.write(go);"],
    ],
    fine: [
      ["src/voting/actions-more.ts", "await ctx.db.write((trx) => go(trx));"],
      ["src/http/more.ts", "process.stdout.write(text); // db.write(go)"],
    ],
  },
  "nothing but the transaction is awaited in a transaction": {
    rule: onlyTrxInWrites,
    planted: [
      ["src/voting/actions.ts", "await ctx.db.write(async (trx) => {\n  await mail(person);\n});"],
      [
        "src/voting/actions.ts",
        "await db.write(async (trx) => {\n  await insert(trx, await hash(password));\n  await sleep(9);\n});",
      ],
      [
        "src/voting/actions.ts",
        "await db.write(async (t) => {\n  const a = ctx.db.read.go();\n  await set(t, a);\n});",
      ],
    ],
    fine: [
      [
        "src/voting/actions.ts",
        "await mail(person);\nawait db.write(async (trx) => {\n  await insert(trx, 1);\n});\nawait mail(2);",
      ],
    ],
  },
  "views import views, policy, i18n, lib and types": {
    rule: viewsImport(new Set(EXCEPTIONS.views)),
    planted: [
      ["views/people/more.ts", 'import { untouched } from "../../src/http/forms.ts";'],
      ["views/people/more.ts", 'import { people } from "../../src/people/queries.ts";'],
      ["views/people/more.ts", 'import { readFileSync } from "node:fs";'],
      ["views/people/more.ts", 'import { z } from "zod";'],
    ],
    fine: [
      ["views/people/more.ts", 'import type { View } from "../../src/http/context.ts";'],
      [
        "views/people/more.ts",
        'import { html } from "hono/html";\nimport { can } from "../../src/policy.ts";',
      ],
      ["views/people/more.ts", 'import { NOTE_LENGTH } from "../../src/moderation/types.ts";'],
    ],
  },
  "SQL lives in queries, db, the Lucia adapter and migrations": {
    rule: sqlAtHome(new Set(EXCEPTIONS.sql)),
    planted: [
      ["src/voting/actions.ts", 'await trx.updateTable("replies").execute();'],
      ["src/voting/actions.ts", "const n = sql`count(*)`;"],
      ["src/voting/rank.ts", 'import { sql } from "kysely";'],
      ["src/http/more.ts", 'import Database from "better-sqlite3";'],
      ["src/cli/more.ts", 'db.read.selectFrom("people")'],
    ],
    fine: [
      ["src/voting/queries.ts", 'import { sql } from "kysely";\ndb.read.selectFrom("votes")'],
      ["src/voting/rank.ts", 'import type { Insertable } from "kysely";'],
      ["migrations/002-more.ts", 'db.updateTable("replies")'],
    ],
  },
  "roles are compared in policy.ts alone": {
    rule: rolesInPolicy(new Set(EXCEPTIONS.roles)),
    planted: [
      ["views/people/more.ts", 'v.actor?.role === "moderator"'],
      ["src/people/routes.ts", 'if ("admin" !== who) go();'],
      ["src/people/actions.ts", '["moderator", "admin"].includes(actor.role)'],
      ["src/people/actions.ts", 'switch (x) { case "author": go(); }'],
      ["views/people/more.ts", "actor.role !== other.role"],
    ],
    fine: [["views/people/more.ts", '<p role="alert">${t.roles[person.role]}</p>']],
  },
  "raw() is for fixed attributes, rendered bodies and the sprite": {
    rule: rawIsRare(new Set(EXCEPTIONS.raw)),
    planted: [
      ["views/people/more.ts", "html`${raw(person.about)}`"],
      ["views/people/more.ts", "html`${raw(`<b>${name}</b>`)}`"],
      ["views/people/more.ts", 'raw("<br />")'],
      ["src/people/more.ts", "raw(t.sentence)"],
    ],
    fine: [
      ["views/people/more.ts", "raw('aria-current=\"page\"')"],
      ["views/people/more.ts", "raw(reply.body_html)"],
    ],
  },
  "no inline style, script or handler": {
    rule: nothingInline(new Set(EXCEPTIONS.inline)),
    planted: [
      ["views/people/more.ts", 'html`<p style="color: red">x</p>`'],
      ["views/people/more.ts", "html`<style>p { color: red }</style>`"],
      ["views/people/more.ts", "html`<script>go()</script>`"],
      ["views/people/more.ts", 'html`<button onclick="go()">x</button>`'],
      ["views/people/more.ts", 'html`<p hx-on:click="go()">x</p>`'],
      ["views/people/more.ts", 'html`<a href="javascript:go()">x</a>`'],
      ["views/people/more.ts", `html\`<p hx-vals="js:{a: go()}">x</p>\``],
    ],
    fine: [["views/people/more.ts", 'html`<script src="${v.asset("app.js")}" defer></script>`']],
  },
  "every word comes from the catalogue": {
    rule: wordsInCatalogue,
    planted: [
      ["views/people/more.ts", "html`<p>Good day, ${name}.</p><p>Hello there.</p>`"],
      ["views/people/more.ts", "html`<h1>\n  People\n</h1>`"],
      ["views/people/more.ts", 'html`<nav aria-label="Main menu">${x}</nav>`'],
      ["views/people/more.ts", 'html`<input placeholder="Karibu" />`'],
    ],
    fine: [
      [
        "views/people/more.ts",
        'html`<p class="who am i">${v.t.people.title}</p><code>npx reader-pool</code>`',
      ],
    ],
  },
  "no any, no cast, no !, no silenced checker": {
    rule: noEscape(new Set(EXCEPTIONS.escape)),
    planted: [
      ["src/people/more.ts", "function go(x: any) {}"],
      ["src/people/more.ts", "const x: Map<string, any> = new Map();"],
      ["src/people/more.ts", "const x = y as Person;"],
      ["src/people/more.ts", "const x = y as unknown as Person;"],
      ["src/people/more.ts", "go(rows[0]!.id);"],
      ["src/people/more.ts", "return found!;"],
      ["src/people/more.ts", "// @ts-expect-error\ngo();"],
      ["views/people/more.ts", "/* oxlint-disable */"],
    ],
    fine: [
      [
        "src/people/more.ts",
        'import { a as b } from "./x.ts";\nconst c = ["any", "as Person"] as const;\nif (a !== b) go();',
      ],
      ["src/people/more.ts", "// as Person, any of them!\nconst x = `as Person, say I!`;"],
    ],
  },
  "lib is pure": {
    rule: libIsPure(new Set(EXCEPTIONS.impure)),
    planted: [
      ["src/lib/more.ts", 'import { readFileSync } from "node:fs";'],
      ["src/lib/more.ts", 'import { english } from "../i18n/index.ts";'],
      ["src/lib/more.ts", "const now = Date.now();"],
      ["src/lib/more.ts", "process.env.HOME"],
      ["src/lib/more.ts", "Math.random()"],
    ],
    fine: [
      [
        "src/lib/more.ts",
        'import { createHash } from "node:crypto";\nimport type { Dir } from "../db/schema.ts";',
      ],
    ],
  },
  "time comes from the clock, settings from config, words go to the log": {
    rule: sideEffects(new Set(EXCEPTIONS.clock)),
    planted: [
      ["src/voting/actions.ts", "const now = Date.now();"],
      ["views/shared/more.ts", "const now = new Date();"],
      ["src/voting/rank.ts", "Math.random()"],
      ["src/http/more.ts", 'process.env["PORT"]'],
      ["src/http/more.ts", "console.log(c)"],
    ],
    fine: [["views/shared/more.ts", "new Date(at).toISOString()"]],
  },
  "HTMX is asked for in one place": {
    rule: htmxInOnePlace,
    planted: [
      ["src/people/routes.ts", 'if (c.req.header("HX-Request")) go();'],
      ["src/people/actions.ts", 'import { wantsFragment } from "../http/respond.ts";'],
    ],
    fine: [["src/people/routes.ts", 'import { htmlAnswer, wantsFragment } from "../http/respond.ts";']],
  },
  "what a module exports says what it is for": {
    rule: exportsSpeak,
    planted: [["src/people/more.ts", "const a = 1;\n\nexport function go() {}"]],
    fine: [["src/people/more.ts", "/** Goes. */\nexport function go() {}"]],
  },
};

const files = tree();

describe.each(Object.entries(CHECKS))("%s", (_name, { rule, planted, fine = [] }) => {
  test("holds", () => expect(rule(files)).toEqual([]));
  // One file is enough: no rule looks from one file into another.
  test.each(planted)("is seen broken in %s: %s", (path, text) => {
    expect(rule([{ path, text }])).not.toEqual([]);
  });
  test.each(fine)("leaves alone %s: %s", (path, text) => {
    expect(rule([{ path, text }])).toEqual([]);
  });
});

test("every exception is still needed", () => {
  const none: ReadonlySet<string> = new Set();
  const without = {
    free: actionsAsk,
    sql: sqlAtHome,
    writes: writesInActions,
    permissions: routesOnlyRoute,
    roles: rolesInPolicy,
    views: viewsImport,
    inline: nothingInline,
    raw: rawIsRare,
    escape: noEscape,
    impure: libIsPure,
    clock: sideEffects,
  } satisfies Record<keyof typeof EXCEPTIONS, (more: ReadonlySet<string>) => Rule>;
  for (const [name, exceptions] of Object.entries(EXCEPTIONS)) {
    const make = Object.entries(without).find(([key]) => key === name)?.[1];
    const found = make?.(none)(files).join("\n") ?? "";
    for (const exception of exceptions)
      expect([exception, found.includes(exception.split(" ")[0] ?? "")]).toEqual([exception, true]);
  }
});
