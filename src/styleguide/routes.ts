import { Hono } from "hono";
import { contentsPage, sectionPage, statePage } from "../../views/styleguide/pages.ts";
import { SECTIONS } from "../../views/styleguide/sections.ts";
import { NotFound } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { htmlAnswer } from "../http/respond.ts";
import { readTokens } from "./tokens.ts";

/** Every component in every state, for those who work on them: in development and in the demo, nowhere else. */
export const styleguideRoutes = new Hono<Env>();

styleguideRoutes.get("/styleguide", async (c) => {
  onlyThere(c);
  return htmlAnswer(c, contentsPage(c.var.view, await readTokens()));
});

styleguideRoutes.get("/styleguide/:section", (c) => {
  onlyThere(c);
  return htmlAnswer(c, sectionPage(c.var.view, sectionOf(c)));
});

styleguideRoutes.get("/styleguide/:section/:state", (c) => {
  onlyThere(c);
  const section = sectionOf(c);
  const state = section.states.find(({ id }) => id === c.req.param("state"));
  if (!state) throw new NotFound();
  return htmlAnswer(c, statePage(c.var.view, section, state));
});

function onlyThere(c: Http): void {
  if (!c.var.deps.config.styleguide) throw new NotFound();
}

function sectionOf(c: Http) {
  const section = SECTIONS.find(({ id }) => id === c.req.param("section"));
  if (!section) throw new NotFound();
  return section;
}
