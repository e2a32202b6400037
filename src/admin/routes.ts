import { Hono } from "hono";
import { settingsPage } from "../../views/admin/settings.ts";
import type { Env } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { changeSettings } from "./actions.ts";
import { readSettingsPage } from "./reading.ts";
import { settingsForm } from "./settings.ts";

export const adminRoutes = new Hono<Env>();

adminRoutes.get("/admin/settings", async (c) => {
  const found = await readSettingsPage(c.var.ctx);
  return htmlAnswer(c, settingsPage(c.var.view, found, untouched));
});

adminRoutes.post("/admin/settings", (c) =>
  submit(
    c,
    settingsForm,
    async (input) => {
      await changeSettings(c.var.ctx, input);
      flash(c, "saved");
      return seeOther(c, "/admin/settings");
    },
    async (form, status, headers) =>
      htmlAnswer(c, settingsPage(c.var.view, await readSettingsPage(c.var.ctx), form), status, headers),
  ),
);
