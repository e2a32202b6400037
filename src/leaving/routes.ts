import { Hono } from "hono";
import { dataPage, type DataForms } from "../../views/leaving/data.ts";
import { SignedOut } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched } from "../http/forms.ts";
import { download, htmlAnswer, seeOther } from "../http/respond.ts";
import { askForCopy, leave, stay } from "./actions.ts";
import { asJson, asPage } from "./documents.ts";
import { copyForm, leavingForm } from "./fields.ts";
import { accountRow } from "./queries-copy-account.ts";
import { readLeaving, sourceOf } from "./reading.ts";
import type { Format } from "./types.ts";

export const leavingRoutes = new Hono<Env>();

const PAGE = "/settings/data";
const TYPES: Readonly<Record<Format, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
};

leavingRoutes.get(PAGE, (c) => page(c, {}));

leavingRoutes.post(`${PAGE}/copy`, (c) =>
  submit(
    c,
    copyForm,
    async ({ password, format }) => {
      const { ctx, view } = c.var;
      const { person, emailAsked } = await askForCopy(ctx, { password });
      const copy = { account: accountRow(person, emailAsked), source: sourceOf(ctx, person.id) };
      const day = new Date(ctx.clock()).toISOString().slice(0, 10);
      return download(c, format === "json" ? asJson(view, copy) : asPage(view, copy), {
        type: TYPES[format],
        name: `reader-pool-${day}.${format}`,
      });
    },
    (form, status, headers) => page(c, { copy: form }, status, headers),
  ),
);

leavingRoutes.post(`${PAGE}/leaving`, (c) =>
  submit(
    c,
    leavingForm,
    async (input) => {
      if (input.on === "1") await leave(c.var.ctx, input);
      else if (await stay(c.var.ctx)) flash(c, "stays");
      return seeOther(c, PAGE);
    },
    (form, status, headers) => page(c, { leave: form }, status, headers),
  ),
);

async function page(
  c: Http,
  { copy = untouched, leave: leaving = untouched }: Partial<DataForms>,
  status: 200 | 422 | 429 = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  const standing = await readLeaving(c.var.ctx);
  if (!standing) throw new SignedOut();
  return htmlAnswer(c, dataPage(c.var.view, standing, { copy, leave: leaving }), status, headers);
}
