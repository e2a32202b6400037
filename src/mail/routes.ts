import { Hono } from "hono";
import { mailPage } from "../../views/outbox/mail.ts";
import { outboxPage } from "../../views/outbox/outbox.ts";
import type { Env } from "../http/context.ts";
import { idParam } from "../http/params.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { parseId } from "../lib/ids.ts";
import { sendAgain } from "./actions.ts";
import { readMail, readOutbox } from "./reading.ts";

export const mailRoutes = new Hono<Env>();

mailRoutes.get("/admin/outbox", async (c) => {
  const outbox = await readOutbox(c.var.ctx, parseId(c.req.query("before") ?? ""));
  return htmlAnswer(c, outboxPage(c.var.view, outbox));
});

mailRoutes.get("/admin/outbox/:id", async (c) =>
  htmlAnswer(c, mailPage(c.var.view, await readMail(c.var.ctx, idParam(c)))),
);

mailRoutes.post("/admin/outbox/:id/again", async (c) => {
  const id = idParam(c);
  await sendAgain(c.var.ctx, id);
  return seeOther(c, `/admin/outbox/${id}`);
});
