import { Hono } from "hono";
import { logInPage } from "../../views/accounts/log-in.ts";
import { registerPage } from "../../views/accounts/register.ts";
import { setActor } from "../http/actor.ts";
import type { Env } from "../http/context.ts";
import { submit, untouched } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { logIn, register } from "./actions.ts";
import { enter } from "./enter.ts";
import { logInForm, registerForm } from "./fields.ts";
import { landing } from "./landing.ts";
import { linkRoutes } from "./routes-links.ts";
import { endSession } from "./sessions.ts";

export const accountRoutes = new Hono<Env>();

accountRoutes.get("/register", (c) => {
  const next = landing(c.req.query("next"));
  if (c.var.view.actor) return seeOther(c, next);
  return htmlAnswer(c, registerPage(c.var.view, untouched, next));
});

accountRoutes.post("/register", (c) =>
  submit(
    c,
    registerForm,
    async (input) => enter(c, await register(c.var.ctx, input), input.next),
    async (form, status, headers) =>
      htmlAnswer(c, registerPage(c.var.view, form, landing(form.values["next"])), status, headers),
  ),
);

accountRoutes.get("/login", (c) => {
  const next = landing(c.req.query("next"));
  if (c.var.view.actor) return seeOther(c, next);
  return htmlAnswer(c, logInPage(c.var.view, untouched, next));
});

accountRoutes.post("/login", (c) =>
  submit(
    c,
    logInForm,
    async (input) => enter(c, await logIn(c.var.ctx, input), input.next),
    async (form, status, headers) =>
      htmlAnswer(c, logInPage(c.var.view, form, landing(form.values["next"])), status, headers),
  ),
);

accountRoutes.post("/logout", async (c) => {
  await endSession(c);
  setActor(c, null);
  return seeOther(c, "/");
});

accountRoutes.route("/", linkRoutes);
