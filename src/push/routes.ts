import { Hono } from "hono";
import { preferencesPage } from "../../views/notifications/preferences.ts";
import { offlinePage } from "../../views/push/offline.ts";
import { sentSession } from "../accounts/sessions.ts";
import { SignedOut } from "../errors.ts";
import type { Env } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit } from "../http/forms.ts";
import { idParam } from "../http/params.ts";
import { htmlAnswer, respond, seeOther } from "../http/respond.ts";
import { readPreferences } from "../notifications/reading-preferences.ts";
import { addDevice, removeDevice } from "./actions.ts";
import { deviceForm } from "./fields.ts";
import { readDevices } from "./reading.ts";

export const pushRoutes = new Hono<Env>();

/** Where the devices are listed. */
const PLACE = "/settings/notifications";

pushRoutes.get("/sw.js", (c) =>
  respond(c, c.var.deps.assets.worker, 200, {
    "content-type": "text/javascript; charset=utf-8",
    // Asked for again each time the browser looks for a newer one.
    "cache-control": "no-cache",
  }),
);

pushRoutes.get("/offline", (c) => htmlAnswer(c, offlinePage({ ...c.var.view, actor: null })));

pushRoutes.post(`${PLACE}/devices`, async (c) => {
  const { ctx } = c.var;
  if (!ctx.actor) throw new SignedOut();
  const name = (c.req.header("user-agent") ?? "").slice(0, 300);
  return submit(
    c,
    deviceForm,
    async (device) => {
      await addDevice(ctx, { ...device, name, session: sentSession(c) });
      flash(c, "pushOn");
      return seeOther(c, PLACE);
    },
    async (_form, status, headers) => {
      const view = { ...c.var.view, flash: { what: "pushFailed" as const, moments: [] } };
      const page = preferencesPage(view, await readPreferences(ctx), await readDevices(ctx));
      return htmlAnswer(c, page, status, headers);
    },
  );
});

pushRoutes.post(`${PLACE}/devices/:id/removed`, async (c) => {
  await removeDevice(c.var.ctx, idParam(c));
  flash(c, "pushOff");
  return seeOther(c, PLACE);
});
