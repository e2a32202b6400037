import { Hono } from "hono";
import { z } from "zod";
import { preferencesPage } from "../../views/notifications/preferences.ts";
import { deadPage, donePage, unsubscribePage } from "../../views/notifications/unsubscribe.ts";
import { NotFound } from "../errors.ts";
import type { Env } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { readFields } from "../http/forms.ts";
import { textParam } from "../http/params.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { savePreferences, unsubscribe } from "./actions-preferences.ts";
import { wayOf } from "./kinds.ts";
import { kindsFor, readPreferences, whatComes } from "./reading-preferences.ts";
import { readDevices } from "../push/reading.ts";
import { subscriptionOf } from "./subscriptions.ts";

export const preferenceRoutes = new Hono<Env>();

const PLACE = "/settings/notifications";

preferenceRoutes.get(PLACE, async (c) =>
  htmlAnswer(c, preferencesPage(c.var.view, await readPreferences(c.var.ctx), await readDevices(c.var.ctx))),
);

/** `way-{kind}` = one of its ways; with `push=1` also `push-{kind}` = 1 for what is told on devices. */
preferenceRoutes.post(PLACE, async (c) => {
  const { ctx } = c.var;
  const fields = await readFields(c);
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === "string" ? value : undefined;
  };
  const withPush = text("push") === "1";
  // What the form does not hold, or no kind has, stays as it is.
  const choices = kindsFor(ctx).flatMap((kind) => {
    const way = wayOf(kind, text(`way-${kind}`));
    return way === undefined ? [] : [{ kind, way, push: withPush ? text(`push-${kind}`) === "1" : null }];
  });
  await savePreferences(ctx, choices);
  flash(c, "preferencesSaved");
  return seeOther(c, PLACE);
});

const insteadForm = z.object({ instead: z.enum(["stop", "daily", "weekly", "all"]).catch("stop") });

/** The link in mails. It changes nothing: programs that look for dangers open it, too. */
preferenceRoutes.get("/unsubscribe/:token", async (c) => {
  const { ctx, view } = c.var;
  const token = textParam(c, "token");
  const subscription = await subscriptionOf(ctx, token);
  if (!subscription) return htmlAnswer(c, deadPage(view), 404);
  const { personId, stream } = subscription;
  return htmlAnswer(c, unsubscribePage(view, { token, stream, ...(await whatComes(ctx, personId, stream)) }));
});

/** Its button, and the one click of mail programs, which follow no redirect (RFC 8058): answered here. */
preferenceRoutes.post("/unsubscribe/:token", async (c) => {
  const { ctx, view } = c.var;
  const token = textParam(c, "token");
  const { instead } = insteadForm.parse(await readFields(c));
  try {
    await unsubscribe(ctx, { token, instead });
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return htmlAnswer(c, deadPage(view), 404);
  }
  return htmlAnswer(c, donePage(view, instead));
});
