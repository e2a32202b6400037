import { Hono } from "hono";
import { deadLinkPage } from "../../views/accounts/links.ts";
import { forgotPage, forgotSentPage, resetPage } from "../../views/accounts/reset.ts";
import type { Env, Http } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { forgotForm, resetForm } from "./fields.ts";
import { rememberDevice } from "./known-devices.ts";
import { RESET_MINUTES, askForReset, resetByLink, resetLink } from "./resetting.ts";
import { SECRET, secretView } from "./secret-page.ts";

/** A forgotten password. */
export const resetRoutes = new Hono<Env>();

const sends = (c: Http) => c.var.deps.config.smtp !== null;

resetRoutes.get("/forgot", (c) => htmlAnswer(c, forgotPage(c.var.view, untouched, sends(c))));

resetRoutes.post("/forgot", (c) =>
  submit(
    c,
    forgotForm,
    async ({ email }) => {
      await askForReset(c.var.ctx, email);
      return seeOther(c, "/forgot/sent");
    },
    async (form, status, headers) => htmlAnswer(c, forgotPage(c.var.view, form, sends(c)), status, headers),
  ),
);

resetRoutes.get("/forgot/sent", (c) => htmlAnswer(c, forgotSentPage(c.var.view, RESET_MINUTES, sends(c))));

resetRoutes.get("/reset/:token", async (c) => {
  const token = c.req.param("token");
  const link = await resetLink(c.var.ctx, token);
  if (link.state !== "good") return dead(c, link.state);
  return htmlAnswer(c, resetPage(secretView(c), token, untouched, link.person.username), 200, SECRET);
});

resetRoutes.post("/reset/:token", async (c) => {
  const token = c.req.param("token");
  const link = await resetLink(c.var.ctx, token);
  if (link.state !== "good") return dead(c, link.state);
  return submit(
    c,
    resetForm,
    async ({ password }) => {
      if (!(await resetByLink(c.var.ctx, token, password))) return dead(c, "used");
      await rememberDevice(c, link.person.id);
      flash(c, "passwordReset");
      return seeOther(c, "/login");
    },
    async (form, status, headers) => {
      const page = resetPage(secretView(c), token, form, link.person.username);
      return htmlAnswer(c, page, status, { ...SECRET, ...headers });
    },
  );
});

/** 404 for a link that never was, 410 for one that no longer works. */
function dead(c: Http, state: "unknown" | "used" | "old"): Promise<Response> {
  const status = state === "unknown" ? 404 : 410;
  return htmlAnswer(c, deadLinkPage(secretView(c), state, "reset"), status, SECRET);
}
