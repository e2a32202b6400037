/** What the tests of moderation look at. */
import type { World } from "../support/world.ts";

/** Every decision, the first first. */
export const decisions = (w: World) => w.db.read.selectFrom("decisions").selectAll().orderBy("id").execute();

/** A reply's row. */
export const replyRow = (w: World, id: number) =>
  w.db.read.selectFrom("replies").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

/** A discussion's row. */
export const discussionRow = (w: World, id: number) =>
  w.db.read.selectFrom("discussions").selectAll().where("article_id", "=", id).executeTakeFirstOrThrow();

/** Every report, the first first. */
export const reports = (w: World) => w.db.read.selectFrom("reports").selectAll().orderBy("id").execute();

/** Every case, the first first. */
export const cases = (w: World) => w.db.read.selectFrom("cases").selectAll().orderBy("id").execute();

/** Every contact message, the first first. */
export const messages = (w: World) => w.db.read.selectFrom("messages").selectAll().orderBy("id").execute();

/** Text that must come out as text, wherever it is shown. */
export const HOSTILE = `</textarea></blockquote><script>alert(1)</script><img src=x onerror=alert(2)>"'\`&amp;<b hx-get="/steal">`;

/** Whether none of `HOSTILE` became markup. */
export const isHarmless = (html: string) =>
  !html.includes("<script>alert") && !html.includes("<img src=x") && !html.includes('<b hx-get="/steal"');
