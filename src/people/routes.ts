import { Hono } from "hono";
import { peoplePage as peopleView } from "../../views/people/list.ts";
import { profilePage } from "../../views/people/profile.ts";
import { leftPage } from "../../views/people/left.ts";
import { personEverCalled } from "../accounts/queries.ts";
import { hasBlocked } from "../blocks/queries.ts";
import { NotFound } from "../errors.ts";
import type { Env } from "../http/context.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { parseId } from "../lib/ids.ts";
import { personPath } from "../lib/paths.ts";
import { asPage } from "../pages/shows.ts";
import { articlesOf, countsOf, hasLeft, peoplePage, repliesOf } from "./queries.ts";
import { asPeopleShow } from "./shows.ts";

export const peopleRoutes = new Hono<Env>();

peopleRoutes.get("/people", async (c) => {
  const show = asPeopleShow(c.req.query("show"));
  const page = asPage(c.req.query("page"));
  if (page === null) throw new NotFound();
  const { rows, more } = await peoplePage(c.var.ctx, show, page);
  if (rows.length === 0 && page > 1) throw new NotFound();
  return htmlAnswer(c, peopleView(c.var.view, { show, page, rows, more }));
});

peopleRoutes.get("/people/:username", async (c) => {
  const { ctx, view } = c.var;
  const asked = c.req.param("username");
  const person = await personEverCalled(ctx, asked);
  if (!person && !(await hasLeft(ctx, asked))) throw new NotFound();
  if (!person || person.left_at !== null) return htmlAnswer(c, leftPage(view), 410);
  // One address a person: other spellings that look the same, and names they once had, lead to it.
  if (asked !== person.username) return seeOther(c, personPath(person.username));
  const before = c.req.query("before");
  const from = before === undefined ? null : parseId(before);
  if (before !== undefined && from === null) throw new NotFound();
  const [counts, replies, articles, isBlocked] = await Promise.all([
    countsOf(ctx, person.id),
    repliesOf(ctx, person.id, from),
    articlesOf(ctx, person.id),
    hasBlocked(ctx, person.id),
  ]);
  return htmlAnswer(c, profilePage(view, { person, counts, replies, articles, isBlocked, before: from }));
});
