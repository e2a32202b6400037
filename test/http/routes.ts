/** Every route of the app, found by asking it, so that a new one is under test from its first day. */
import { queueMail } from "../../src/mail/queries.ts";
import { article, reply } from "../support/seed.ts";
import { BASE, type World } from "../support/world.ts";

export interface Route {
  method: string;
  /** As it was declared: `/replies/:id/vote`. */
  pattern: string;
  /** With things that exist in its place. */
  path: string;
}

/** Puts one of everything into a world, so that each route has something it could change. */
export async function furnish(w: World): Promise<Record<string, string>> {
  const a = await article(w, { author: "zuri" });
  const draft = await article(w, { author: "zuri", publishedAt: null });
  const id = await reply(w, { article: a, by: "amina", body: "The boat, then the goats." });
  await (await w.as("baraka")).post(`/replies/${id}/report`, { reason: "spam", note: "" });
  await w.visitor().post("/contact", { name: "Rukia", email: "rukia@example.org", message: "Hello?" });
  const other = await reply(w, { article: a, by: "amina", parent: id });
  await (await w.as("neema")).post(`/replies/${other}/hidden`, { on: "1", reason: "spam", note: "" });
  const first = async (table: "cases" | "decisions" | "notifications" | "reports") =>
    (await w.db.read.selectFrom(table).select("id").orderBy("id").executeTakeFirst())?.id ?? 0;
  const to = { personId: null, address: "rukia@example.org", at: w.deps.clock() };
  const mail = await w.db.write((trx) =>
    queueMail(trx, { ...to, subject: "S", body: "B", html: "<p>B</p>" }),
  );
  return {
    "/articles/:slug": `/articles/${a.slug}`,
    "/replies/:id": `/replies/${id}`,
    "/people/:username": "/people/amina",
    "/write/:id": `/write/${draft.id}`,
    "/moderation/cases/:id": `/moderation/cases/${await first("cases")}`,
    "/moderation/replies/:id": `/moderation/replies/${id}`,
    "/moderation/decisions/:id": `/moderation/decisions/${await first("decisions")}`,
    "/moderation/people/:username": "/moderation/people/amina",
    "/decisions/:id": `/decisions/${await first("decisions")}`,
    "/reports/:receipt": `/reports/${await first("reports")}`,
    "/inbox/:id": `/inbox/${await first("notifications")}`,
    "/admin/people/:username": "/admin/people/amina",
    "/admin/rules/:id": "/admin/rules/abuse",
    "/admin/outbox/:id": `/admin/outbox/${mail}`,
  };
}

/** The routes of an app, without its middleware. */
export function routesOf(w: Pick<World, "app">, things: Record<string, string> = {}): Route[] {
  const seen = new Map<string, Route>();
  for (const { method, path: pattern } of w.app.routes) {
    if (method === "ALL") continue;
    const known = Object.keys(things).find((start) => `${pattern}/`.startsWith(`${start}/`));
    const filled = known === undefined ? pattern : (things[known] ?? "") + pattern.slice(known.length);
    const path = filled.replace(/:\w+(\{[^}]*\})?/g, "something").replace("*", "something");
    seen.set(`${method} ${pattern}`, { method, pattern, path });
  }
  return [...seen.values()];
}

/** Those that change something. */
export const mutating = (routes: Route[]): Route[] => routes.filter((r) => r.method !== "GET");

/** Fields with which every form of the site could be sent. */
export const FIELDS: Readonly<Record<string, string>> = {
  body: "A raft of doors.",
  parent_id: "",
  key: "a-key-of-a-form-01",
  value: "1",
  on: "1",
  reason: "spam",
  note: "A note.",
  name: "Rukia",
  message: "Good day.",
  website: "",
  email: "somebody.new@example.org",
  username: "somebody.new",
  login: "amina",
  password: "not-the-password",
  title: "A title",
  prompt: "What now?",
  standfirst: "",
  text: "A text.",
  source: "A text.",
  next: "/",
};

/** All rows of all tables, to see whether anything changed. */
export async function everything(w: World): Promise<string> {
  const tables = await w.db.admin.introspection.getTables();
  const lines: string[] = [];
  for (const { name } of tables) {
    const { rows } = await w.db.read.executeQuery(
      w.db.read.selectFrom(tableName(name)).selectAll().compile(),
    );
    lines.push(
      `${name}: ${rows
        .map((row) => JSON.stringify(row))
        .sort()
        .join("\n")}`,
    );
  }
  return lines.sort().join("\n\n");
}

type Table = Parameters<World["db"]["read"]["selectFrom"]>[0];
// Introspection gives plain names; each is a table of the schema.
const tableName = (name: string) => name as Table & "people";

/** The cookie of somebody signed in, for requests made by hand. */
export async function cookieOf(w: World, name: Parameters<World["as"]>[0]): Promise<string> {
  return [...(await w.as(name)).cookies].map(([key, value]) => `${key}=${value}`).join("; ");
}

/** A request as it comes from the network, with nothing added. */
export async function send(
  w: Pick<World, "app">,
  path: string,
  init: RequestInit & { duplex?: "half" },
): Promise<Response> {
  return w.app.request(BASE + path, init);
}
