import { Hono } from "hono";
import type { Onward } from "../../views/accounts/fields.ts";
import { keptFormPage } from "../../views/accounts/kept-form.ts";
import { logInPage, type DemoCast } from "../../views/accounts/log-in.ts";
import { registerPage } from "../../views/accounts/register.ts";
import { DEMO_CAST, DEMO_PASSWORD } from "../demo/cast.ts";
import { SignedOut } from "../errors.ts";
import { leadsToKept } from "../discussion/pending.ts";
import { flash, flashWelcome } from "../http/flash.ts";
import { setActor } from "../http/actor.ts";
import type { Env, Http, View } from "../http/context.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { withNext } from "../lib/next.ts";
import { logIn, register } from "./actions.ts";
import { enter } from "./enter.ts";
import { logInForm, registerForm } from "./fields.ts";
import { KEPT_FORM, forgetForm, keptForm } from "./kept-forms.ts";
import { sentMarks } from "./known-devices.ts";
import { landing } from "./landing.ts";
import { maskedAddress } from "./masked.ts";
import { confirmRoutes } from "./routes-confirm.ts";
import { linkRoutes } from "./routes-links.ts";
import { endSession } from "./sessions.ts";

export const accountRoutes = new Hono<Env>();

accountRoutes.get("/register", (c) => {
  const to = onward(c.req.query("next"));
  if (c.var.view.actor) return seeOther(c, to.next);
  return htmlAnswer(c, registerPage(c.var.view, untouched, to));
});

accountRoutes.post("/register", (c) =>
  submit(
    c,
    registerForm,
    async (input) => {
      const person = await register(c.var.ctx, input);
      // Before what else there is to say: a reply that was kept, and is posted by this, comes first.
      flashWelcome(c, c.var.ctx.config.smtp === null ? null : maskedAddress(person.email));
      return enter(c, person, input.next);
    },
    async (form, status, headers) =>
      htmlAnswer(
        c,
        registerPage(standing(c, "/register", form), form, onward(form.values["next"])),
        status,
        headers,
      ),
  ),
);

accountRoutes.get("/login", (c) => {
  const to = onward(c.req.query("next"));
  if (c.var.view.actor) return seeOther(c, to.next);
  return htmlAnswer(c, logInPage(c.var.view, untouched, to, demoCast(c)));
});

accountRoutes.post("/login", (c) =>
  submit(
    c,
    logInForm,
    async (input) => enter(c, await logIn(c.var.ctx, input, sentMarks(c)), input.next),
    async (form, status, headers) =>
      htmlAnswer(
        c,
        logInPage(standing(c, "/login", form), form, onward(form.values["next"]), demoCast(c)),
        status,
        headers,
      ),
  ),
);

accountRoutes.post("/logout", async (c) => {
  await endSession(c);
  forgetForm(c);
  setActor(c, null);
  flash(c, "loggedOut");
  return seeOther(c, "/");
});

accountRoutes.get(KEPT_FORM, async (c) => {
  if (!c.var.ctx.actor) throw new SignedOut();
  const kept = await keptForm(c);
  if (!kept) return seeOther(c, "/");
  return htmlAnswer(c, keptFormPage(c.var.view, kept));
});

accountRoutes.route("/", linkRoutes);
accountRoutes.route("/", confirmRoutes);

/** The view of a form that is shown again: where it stands, so that the links of the header keep `next` as well. */
function standing(c: Http, path: string, form: Again): View {
  return { ...c.var.view, path: withNext(path, landing(form.values["next"])) };
}

/** Who a throwaway demo can be tried as; nobody on a real site. */
function demoCast(c: Http): DemoCast | null {
  return c.var.deps.config.demo ? { people: DEMO_CAST, password: DEMO_PASSWORD } : null;
}

function onward(wanted: string | undefined): Onward {
  const next = landing(wanted);
  return { next, kept: next === KEPT_FORM ? "form" : leadsToKept(next) };
}
