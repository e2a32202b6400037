import { Hono } from "hono";
import { wordsPage, wordsPart } from "../../views/filters/words.ts";
import type { Env, Http } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { htmlAnswer, seeOther, wantsFragment } from "../http/respond.ts";
import { changeWordLists } from "./actions.ts";
import { wordsForm } from "./fields.ts";
import { readWordsPage, tryLists, type TriedLists } from "./reading.ts";

export const filterRoutes = new Hono<Env>();

filterRoutes.get("/admin/words", (c) => answer(c, untouched, null));

filterRoutes.post("/admin/words", (c) =>
  submit(
    c,
    wordsForm,
    async (input) => {
      const changed = await changeWordLists(c.var.ctx, input);
      flash(c, changed ? "saved" : "unchanged");
      return seeOther(c, "/admin/words");
    },
    (form, status) => answer(c, form, null, status),
  ),
);

filterRoutes.post("/admin/words/tried", (c) =>
  submit(
    c,
    wordsForm,
    async (input) => {
      const tried = await tryLists(c.var.ctx, input);
      return answer(c, { values: input, problems: {} }, tried);
    },
    (form, status) => answer(c, form, null, status),
  ),
);

async function answer(
  c: Http,
  form: Again,
  tried: TriedLists | null,
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const page = await readWordsPage(c.var.ctx);
  const show = wantsFragment(c) ? wordsPart : wordsPage;
  return htmlAnswer(c, show(c.var.view, page, form, tried), status);
}
