import { Hono } from "hono";
import { deadLinkPage, logInLinkPage } from "../../views/accounts/links.ts";
import { ownerPage } from "../../views/accounts/owner.ts";
import type { Env, Http } from "../http/context.ts";
import { submit, untouched } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { enter } from "./enter.ts";
import { ownerForm } from "./fields.ts";
import {
  becomeOwner,
  hasOwner,
  logInLinkState,
  openAsOwner,
  openByLink,
  ownerLinkState,
  type LinkState,
} from "./links.ts";
import { SECRET } from "./secret-page.ts";

/** One-time links. Opening one changes nothing, since mail scanners and previews open them too; its button does. */
export const linkRoutes = new Hono<Env>();

linkRoutes.get("/owner/:token", async (c) => {
  const token = c.req.param("token");
  const state = await ownerLinkState(c.var.ctx, token);
  if (state !== "good") return dead(c, state, "owner");
  return htmlAnswer(c, ownerPage(c.var.view, token, untouched), 200, SECRET);
});

linkRoutes.post("/owner/:token", async (c) => {
  const token = c.req.param("token");
  const state = await ownerLinkState(c.var.ctx, token);
  if (state !== "good") return dead(c, state, "owner");
  return submit(
    c,
    ownerForm,
    async (input) => {
      const person = await openAsOwner(c.var.ctx, token, input);
      return person ? enter(c, person, "/") : dead(c, "used", "owner");
    },
    async (form, status, headers) =>
      htmlAnswer(c, ownerPage(c.var.view, token, form), status, { ...SECRET, ...headers }),
  );
});

linkRoutes.post("/owner/:token/mine", async (c) => {
  const token = c.req.param("token");
  const state = await ownerLinkState(c.var.ctx, token);
  if (state !== "good") return dead(c, state, "owner");
  return (await becomeOwner(c.var.ctx, token)) ? seeOther(c, "/") : dead(c, "used", "owner");
});

linkRoutes.get("/log-in/:token", async (c) => {
  const token = c.req.param("token");
  const state = await logInLinkState(c.var.ctx, token);
  if (state !== "good") return dead(c, state, "log-in");
  return htmlAnswer(c, logInLinkPage(c.var.view, token), 200, SECRET);
});

linkRoutes.post("/log-in/:token", async (c) => {
  const token = c.req.param("token");
  const state = await logInLinkState(c.var.ctx, token);
  if (state !== "good") return dead(c, state, "log-in");
  const person = await openByLink(c.var.ctx, token);
  return person ? enter(c, person, "/") : dead(c, "used", "log-in");
});

/** 404 for a link that never was, 410 for one that no longer works. */
async function dead(c: Http, state: Exclude<LinkState, "good">, kind: "owner" | "log-in"): Promise<Response> {
  const help = kind === "owner" && (await hasOwner(c.var.ctx)) ? "owned" : kind;
  return htmlAnswer(c, deadLinkPage(c.var.view, state, help), state === "unknown" ? 404 : 410, SECRET);
}
