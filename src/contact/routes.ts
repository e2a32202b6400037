import { Hono } from "hono";
import { contactPage, sentPage } from "../../views/contact/contact.ts";
import type { Env } from "../http/context.ts";
import { submit, untouched } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { spend } from "../limits/spend.ts";
import { sendMessage } from "./actions.ts";
import { letter } from "./fields.ts";
import { readSender } from "./reading.ts";

export const contactRoutes = new Hono<Env>();

contactRoutes.get("/contact", async (c) => {
  if (c.req.query("sent") === "1") return htmlAnswer(c, sentPage(c.var.view));
  return htmlAnswer(c, contactPage(c.var.view, { sender: await readSender(c.var.ctx), form: untouched }));
});

contactRoutes.post("/contact", (c) =>
  submit(
    c,
    letter,
    async (input) => {
      await spend(c.var.ctx, "contact");
      await sendMessage(c.var.ctx, input);
      return seeOther(c, "/contact?sent=1");
    },
    async (form, status, headers) => {
      const sender = await readSender(c.var.ctx);
      return htmlAnswer(c, contactPage(c.var.view, { sender, form }), status, headers);
    },
  ),
);
