import { Hono } from "hono";
import { aboutPage } from "../../views/pages/about.ts";
import { frontPage } from "../../views/pages/front.ts";
import { privacyPage } from "../../views/pages/privacy.ts";
import { rulesPage } from "../../views/rules/rules.ts";
import { SESSION_DAYS } from "../accounts/sessions.ts";
import { PENDING_DAYS } from "../discussion/queries-pending.ts";
import { NotFound } from "../errors.ts";
import type { Env } from "../http/context.ts";
import { htmlAnswer } from "../http/respond.ts";
import { readShownRules } from "../rules/reading.ts";
import { beginnings, keepers, questionsPage } from "./queries.ts";
import { asPage, asShow } from "./shows.ts";

const DAYS = { session: SESSION_DAYS, kept: PENDING_DAYS };

export const pageRoutes = new Hono<Env>();

pageRoutes.get("/", async (c) => {
  const show = asShow(c.req.query("show"));
  const page = asPage(c.req.query("page"));
  if (page === null) throw new NotFound();
  const { rows, more } = await questionsPage(c.var.ctx, show, page);
  if (rows.length === 0 && page > 1) throw new NotFound();
  const empty = rows.length === 0 ? await beginnings(c.var.ctx) : null;
  return htmlAnswer(c, frontPage(c.var.view, { show, page, rows, more, empty }));
});

pageRoutes.get("/about", async (c) => htmlAnswer(c, aboutPage(c.var.view, await keepers(c.var.ctx))));

pageRoutes.get("/rules", async (c) => htmlAnswer(c, rulesPage(c.var.view, await readShownRules(c.var.ctx))));

pageRoutes.get("/privacy", (c) => htmlAnswer(c, privacyPage(c.var.view, DAYS)));
