import { Hono } from "hono";
import { profilePage } from "../../views/settings/profile.ts";
import type { Env } from "../http/context.ts";
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

settingRoutes.get("/settings", async (c) => {
  const own = await ownAccount(c.var.ctx);
  return htmlAnswer(c, profilePage(c.var.view, own, { profile: untouched, name: untouched }));
});

settingRoutes.post("/settings", (c) =>
  submit(
    c,
    profileForm,
    async (input) => {
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
    async (input) => {
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
