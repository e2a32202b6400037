import { Hono } from "hono";
import { settingsPage, type SettingsPlace } from "../../views/admin/settings.ts";
import type { Env } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { changeSettings } from "./actions.ts";
import { historyRoutes } from "./routes-history.ts";
import { dashboardRoutes } from "./routes-dashboard.ts";
import { accountsRoutes } from "./routes-people.ts";
import { readSettingsPage } from "./reading.ts";
import { formOf, namesIn } from "./settings.ts";
import type { SettingGroup } from "./settings-types.ts";

export const adminRoutes = new Hono<Env>();

adminRoutes.route("/", dashboardRoutes);
adminRoutes.route("/", accountsRoutes);
adminRoutes.route("/", historyRoutes);

const PLACES: readonly { at: SettingsPlace; groups: readonly SettingGroup[] }[] = [
  { at: "settings", groups: ["discussion", "accounts"] },
  { at: "limits", groups: ["newcomers", "filters", "trust"] },
];

for (const place of PLACES) {
  const path = `/admin/${place.at}`;
  const form = formOf(namesIn(place.groups));
  adminRoutes.get(path, async (c) => {
    const found = await readSettingsPage(c.var.ctx, place.groups);
    return htmlAnswer(c, settingsPage(c.var.view, place.at, found, untouched));
  });
  adminRoutes.post(path, (c) =>
    submit(
      c,
      form,
      async (input) => {
        const changed = await changeSettings(c.var.ctx, input);
        flash(c, changed ? "saved" : "unchanged");
        return seeOther(c, path);
      },
      async (again, status, headers) => {
        const found = await readSettingsPage(c.var.ctx, place.groups);
        return htmlAnswer(c, settingsPage(c.var.view, place.at, found, again), status, headers);
      },
    ),
  );
}
