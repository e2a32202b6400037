import { Hono } from "hono";
import { accountPage } from "../../views/settings/account.ts";
import { endSession, startSession } from "../accounts/sessions.ts";
import { setActor } from "../http/actor.ts";
import type { Env, Http } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { askForEmail, changePassword, keepEmail } from "./actions-account.ts";
import { emailForm, passwordForm } from "./fields.ts";
import { ownAccount } from "./reading.ts";

const PATH = "/settings/account";
const EMAIL_SAID = { asked: "emailAsked", changed: "emailChanged", same: "emailKept" } as const;

/** One's address and password. */
export const accountRoutes = new Hono<Env>();

accountRoutes.get(PATH, (c) => answer(c, {}));

accountRoutes.post(`${PATH}/email`, (c) =>
  submit(
    c,
    emailForm,
    async (input) => {
      const became = await askForEmail(c.var.ctx, input);
      flash(c, EMAIL_SAID[became]);
      return seeOther(c, PATH);
    },
    (email, status, headers) => answer(c, { email }, status, headers),
  ),
);

accountRoutes.post(`${PATH}/email/kept`, async (c) => {
  await keepEmail(c.var.ctx);
  flash(c, "emailKept");
  return seeOther(c, PATH);
});

accountRoutes.post(`${PATH}/password`, (c) =>
  submit(
    c,
    passwordForm,
    async (input) => {
      const person = await changePassword(c.var.ctx, input);
      if (input.keep) {
        await startSession(c, person);
        flash(c, "passwordChanged");
        return seeOther(c, PATH);
      }
      await endSession(c);
      setActor(c, null);
      flash(c, "passwordChangedAll");
      return seeOther(c, "/login");
    },
    (password, status, headers) => answer(c, { password }, status, headers),
  ),
);

async function answer(
  c: Http,
  { email = untouched, password = untouched }: { email?: Again; password?: Again },
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  const own = await ownAccount(c.var.ctx);
  const sends = c.var.ctx.config.smtp !== null;
  return htmlAnswer(c, accountPage(c.var.view, own, { email, password, sends }), status, headers);
}
