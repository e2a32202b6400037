import { Hono } from "hono";
import { sessionsPage } from "../../views/settings/sessions.ts";
import { endSession, sentSession } from "../accounts/sessions.ts";
import { forgetForm } from "../accounts/kept-forms.ts";
import { setActor } from "../http/actor.ts";
import type { Env } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { textParam } from "../http/params.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { endOneSession, endOtherSessions } from "./actions-sessions.ts";
import { ownSessions } from "./reading.ts";

const PATH = "/settings/sessions";

/** Where one is logged in. */
export const sessionRoutes = new Hono<Env>();

sessionRoutes.get(PATH, async (c) =>
  htmlAnswer(c, sessionsPage(c.var.view, await ownSessions(c.var.ctx, sentSession(c)))),
);

sessionRoutes.post(`${PATH}/ended`, async (c) => {
  await endOtherSessions(c.var.ctx, sentSession(c));
  flash(c, "sessionsEnded");
  return seeOther(c, PATH);
});

sessionRoutes.post(`${PATH}/:session/ended`, async (c) => {
  const ended = await endOneSession(c.var.ctx, textParam(c, "session"));
  c.var.deps.live.endSession(ended);
  if (ended !== sentSession(c)) {
    flash(c, "sessionEnded");
    return seeOther(c, PATH);
  }
  // The one that asks: as by "Log out".
  await endSession(c);
  forgetForm(c);
  setActor(c, null);
  flash(c, "loggedOut");
  return seeOther(c, "/");
});
