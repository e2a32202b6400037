import { Hono } from "hono";
import { profilePage } from "../../views/settings/profile.ts";
import { SignedOut } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { changeProfile, changeUsername } from "./actions.ts";
import { profileForm, usernameForm } from "./fields.ts";
import { ownAccount } from "./reading.ts";
import { accountRoutes } from "./routes-account.ts";
import { sessionRoutes } from "./routes-sessions.ts";

/** One's own account, but for what other features add to it. */
export const settingRoutes = new Hono<Env>();
settingRoutes.route("/", accountRoutes);
settingRoutes.route("/", sessionRoutes);

/** Addresses that only answer forms, and the pages of these: for who presses Enter in the address bar after a mistake. */
const FORMS: readonly (readonly [form: string, page: string])[] = [
  ["/settings/username", "/settings"],
  ["/settings/account/email", "/settings/account"],
  ["/settings/account/email/kept", "/settings/account"],
  ["/settings/account/password", "/settings/account"],
  ["/settings/sessions/ended", "/settings/sessions"],
  ["/settings/security/app/code", "/settings/security/app"],
  ["/settings/notifications/devices", "/settings/notifications"],
  ["/settings/data/copy", "/settings/data"],
  ["/settings/data/leaving", "/settings/data"],
];
for (const [form, page] of FORMS) settingRoutes.get(form, (c) => seeOther(c, page));

settingRoutes.get("/settings", async (c) => {
  const own = await ownAccount(c.var.ctx);
  return htmlAnswer(c, profilePage(c.var.view, own, { profile: untouched, name: untouched }));
});

settingRoutes.post("/settings", (c) =>
  submit(
    c,
    profileForm,
    async ({ as, ...input }) => {
      ensureMadeFor(c, as);
      await changeProfile(c.var.ctx, input);
      flash(c, "saved");
      return seeOther(c, "/settings");
    },
    async (profile, status, headers) => {
      const own = await ownAccount(c.var.ctx);
      return htmlAnswer(c, profilePage(c.var.view, own, { profile, name: untouched }), status, headers);
    },
  ),
);

settingRoutes.post("/settings/username", (c) =>
  submit(
    c,
    usernameForm,
    async ({ as, ...input }) => {
      ensureMadeFor(c, as);
      await changeUsername(c.var.ctx, input);
      flash(c, "nameChanged");
      return seeOther(c, "/settings");
    },
    async (name, status, headers) => {
      const own = await ownAccount(c.var.ctx);
      return htmlAnswer(c, profilePage(c.var.view, own, { profile: untouched, name }), status, headers);
    },
  ),
);

/**
 * Sees to it that a form changes nobody but whom it was made for: another may have logged in at this browser since.
 * @throws {SignedOut} which keeps what was typed, for the one who typed it
 */
function ensureMadeFor(c: Http, as: number | null): void {
  if (as !== null && as !== c.var.ctx.actor?.id) throw new SignedOut();
}
