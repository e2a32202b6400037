/**
 * Who gets what from every route, for every state of the thing it is about: written down in matrix-table.ts, route by
 * route. The routes are found by asking the app, so that a new one fails here until somebody has said who may use it.
 */
import { expect, test } from "vitest";
import type { Db } from "../../src/db/connect.ts";
import { world } from "../support/world.ts";
import { PARENTS, TABLE, WITH, WITHOUT_FIELDS } from "./matrix-table.ts";
import { aimed, matrix, ROLES, type Asked, type Matrix, type Role } from "./matrix.ts";
import { everything, FIELDS, mutating, routesOf, send, type Route } from "./routes.ts";

const keyOf = ({ method, pattern }: Route) => `${method} ${pattern}`;

/** Every route but the files. */
const routesIn = (m: Matrix) => routesOf(m.w).filter(({ pattern }) => pattern !== "/static/*");

/** One letter for what came back; matrix-table.ts says what each means. */
function letter({ status, headers }: Response): string {
  const to = headers.get("location") ?? "";
  if (status === 303 || status === 301) return to.startsWith("/login") ? "L" : ">";
  const letters: Record<number, string> = {
    200: "+",
    204: "+",
    400: "B",
    401: "A",
    403: "F",
    404: "N",
    409: "C",
    422: "U",
  };
  return letters[status] ?? `(${status})`;
}

/** The states that a row names, each with its line; a state named twice, or not at all, is told. */
function expectedOf(key: string, states: string[], row: Record<string, string>, wrong: string[]) {
  const lines = new Map<string, string>();
  for (const [names, line] of Object.entries(row)) {
    if (line.length !== ROLES.length) wrong.push(`${key} ${names}: ${line.length} letters`);
    for (const state of names.split(" ")) {
      if (lines.has(state) || !states.includes(state)) wrong.push(`${key}: ${state}, twice or never`);
      lines.set(state, line);
    }
  }
  for (const state of states) if (!lines.has(state)) wrong.push(`${key}: nothing is said of ${state}`);
  return lines;
}

const fieldsOf = (route: Route): Record<string, string> => ({ ...FIELDS, ...WITH[keyOf(route)] });

test(
  "each route gives each person what is written down, whatever state its thing is in",
  { timeout: 180_000 },
  async () => {
    const m = await matrix(await world());
    const wrong: string[] = [];
    const known = new Set<string>();
    let cell = 0;
    const check = async (asked: Asked, what: string, line: string) => {
      for (const [n, role] of ROLES.entries()) {
        cell += 1;
        // The rules know nothing of databases: on the slower one every third cell, which meets each query all the same.
        if (m.w.db.kind === "postgres" && cell % 3 !== 0) continue;
        const { answer, wrote } = await m.ask(role, asked);
        const got = letter(answer);
        if (got !== line[n]) wrong.push(`${what}, ${role}: ${got} instead of ${line[n]}`);
        if (wrote && asked.method === "GET") wrong.push(`${what}, ${role}: writes`);
      }
    };
    for (const route of routesIn(m)) {
      const key = keyOf(route);
      known.add(key);
      const row = TABLE[key];
      if (!row) {
        wrong.push(`${key}: no row in matrix-table.ts`);
        continue;
      }
      const { paths } = aimed(route.pattern, m.things);
      const lines = expectedOf(key, Object.keys(paths), row, wrong);
      for (const [state, path] of Object.entries(paths)) {
        const body = route.method === "GET" ? {} : { body: fieldsOf(route) };
        await check({ method: route.method, path, ...body }, `${key} (${state})`, lines.get(state) ?? "");
      }
    }
    // A reply is also named by a field: the one answered, and the one drafted about.
    for (const [key, row] of Object.entries(PARENTS)) {
      const lines = expectedOf(key, [...Object.keys(m.things["reply"] ?? {}), "another"], row, wrong);
      for (const [state, line] of lines)
        await check(await aboutParent(m, key, state), `${key} with a reply (${state})`, line);
    }
    for (const key of Object.keys(TABLE)) if (!known.has(key)) wrong.push(`${key}: no such route any more`);
    expect(wrong).toEqual([]);
  },
);

/** A form that names a reply beside its discussion; `another`: a discussion that the reply is not in. */
async function aboutParent(m: Matrix, key: string, state: string): Promise<Asked> {
  const replies = m.things["reply"] ?? {};
  const id = replies[state === "another" ? "plain" : state] ?? "";
  const found = await m.w.db.read
    .selectFrom("replies")
    .innerJoin("articles", "articles.id", "replies.article_id")
    .select(["articles.id", "articles.slug"])
    .where("replies.id", "=", state === "another" ? Number(replies["locked"]) : Number(id))
    .executeTakeFirst();
  const other = m.things["article"]?.["open"] ?? "";
  const { id: articleId } = found ?? { id: 1 };
  const slug = state === "another" ? other : (found?.slug ?? other);
  if (key === "POST /drafts") {
    const draft = { article: String(articleId), kind: "reply", reply_id: id, version: "0", body: "A raft." };
    return { method: "POST", path: "/drafts", body: draft };
  }
  return { method: "POST", path: `/articles/${slug}/replies`, body: { ...FIELDS, parent_id: id } };
}

test("asking changes nothing, neither by GET nor by HEAD", { timeout: 60_000 }, async () => {
  const m = await matrix(await world());
  const before = await everything(m.w);
  const roles: Role[] = ["nobody", "writer", "admin"];
  for (const route of routesIn(m).filter(({ method }) => method === "GET")) {
    const [path = ""] = Object.values(aimed(route.pattern, m.things).paths);
    for (const [n, role] of roles.entries()) {
      const method = n === 1 ? "GET" : "HEAD";
      const answer = await send(m.w, path, { method, headers: { cookie: m.cookies[role] } });
      await answer.body?.cancel();
    }
  }
  expect(await everything(m.w)).toBe(before);
});

/** What no form may set, however it is sent. */
async function standing({ read }: Db): Promise<string> {
  const rows = [
    await read.selectFrom("people").select(["username", "role", "suspended_until", "created_at"]).execute(),
    await read.selectFrom("articles").select(["author_id", "published_at", "removed_at"]).execute(),
    await read
      .selectFrom("replies")
      .select(["body", "person_id", "pinned_at", "hidden_at", "deleted_at", "lock_id", "score"])
      .execute(),
    await read.selectFrom("discussions").select(["locked_at", "closes_at"]).execute(),
    await read.selectFrom("decisions").select(["action", "actor_id", "person_id"]).execute(),
    await read.selectFrom("reports").select(["person_id", "weight", "filter"]).execute(),
    await read.selectFrom("votes").select(["person_id", "value"]).execute(),
    await read.selectFrom("messages").select(["person_id"]).execute(),
  ];
  return JSON.stringify(rows.map((all) => all.map((row) => JSON.stringify(row)).sort()));
}

test(
  "what forms carry beyond their fields changes nothing; what is of another type is refused",
  { timeout: 120_000 },
  async () => {
    const m = await matrix(await world());
    const zuri = String(m.w.ids.zuri);
    const extras: Record<string, string> = {
      role: "admin",
      author_id: zuri,
      person_id: zuri,
      actor_id: zuri,
      id: "1",
      article_id: "1",
      ...Object.fromEntries(
        [
          "pinned_at",
          "hidden_at",
          "deleted_at",
          "published_at",
          "locked_at",
          "suspended_until",
          "created_at",
        ].map((name) => [name, "1"]),
      ),
      score: "99",
      ups: "99",
      weight: "99",
      lock_id: "0",
      undone_by: "0",
    };
    const wrong: string[] = [];
    for (const route of mutating(routesIn(m))) {
      const [path = ""] = Object.values(aimed(route.pattern, m.things).paths);
      const { method } = route;
      const fields = fieldsOf(route);
      for (const role of ["writer", "admin"] as const) {
        const plain = await m.ask(role, { method, path, body: fields }, standing);
        const more = await m.ask(role, { method, path, body: { ...extras, ...fields } }, standing);
        const same = plain.answer.status === more.answer.status && plain.seen === more.seen;
        if (!same) wrong.push(`${keyOf(route)}, ${role}: extra fields change something`);
        if (plain.answer.status >= 400) continue;
        const files = new FormData();
        for (const name of Object.keys(fields)) files.append(name, new File(["MZ"], "x.exe"));
        const objects = {
          json: JSON.stringify(Object.fromEntries(Object.keys(fields).map((name) => [name, { a: [1] }]))),
        };
        for (const body of [files, objects]) {
          const { answer } = await m.ask(role, { method, path, body });
          const free = WITHOUT_FIELDS.has(keyOf(route));
          if (answer.status >= 500 || (answer.status < 400 && !free))
            wrong.push(`${keyOf(route)}, ${role}: ${answer.status} for ${body === files ? "files" : "JSON"}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);
