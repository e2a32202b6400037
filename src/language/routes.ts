import { Hono } from "hono";
import { z } from "zod";
import type { Env } from "../http/context.ts";
import { next } from "../http/fields.ts";
import { flash } from "../http/flash.ts";
import { readFields } from "../http/forms.ts";
import { seeOther } from "../http/respond.ts";
import { asLang, LANGS } from "../i18n/index.ts";
import { chooseLanguage } from "./actions.ts";
import { languageOfBrowser, rememberChoice } from "./visitor.ts";

/** `POST /language`: `lang` is a language of the interface; empty: as the browser says. What is none of them is that, too. */
const languageForm = z.object({
  lang: z
    .enum(["", ...LANGS])
    .catch("")
    .transform(asLang),
  next: next.catch("/"),
});

/** Where the choice stands as a form of its own, and says that it was kept; elsewhere the page itself shows it. */
const SETTINGS = "/settings/account";

export const languageRoutes = new Hono<Env>();

languageRoutes.get("/language", (c) => seeOther(c, "/"));

/** The language of the interface, chosen: for this browser, and for the account that is logged in. */
languageRoutes.post("/language", async (c) => {
  const { lang, next: path } = languageForm.parse(await readFields(c));
  rememberChoice(c, lang);
  if (c.var.ctx.actor) await chooseLanguage(c.var.ctx, lang, await languageOfBrowser(c));
  if (path === SETTINGS) flash(c, "saved");
  return seeOther(c, path);
});
