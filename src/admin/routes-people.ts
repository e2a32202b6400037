import { Hono } from "hono";
import { z } from "zod";
import { accountsPage, pathOf } from "../../views/admin/people.ts";
import { giveRole } from "../accounts/actions.ts";
import { Forbidden, NotFound } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit, type Again } from "../http/forms.ts";
import { textParam } from "../http/params.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { asPage } from "../pages/shows.ts";
import { gaveUp, readAccounts } from "./reading-people.ts";

export const accountsRoutes = new Hono<Env>();

const role = z.enum(["reader", "author", "moderator", "admin"], "choose");

/** The form beside a person; `q` and `page` lead back to the list it stands in. */
const roleForm = z.object({ role, q: z.string().default(""), page: z.string().optional() });

accountsRoutes.get("/admin/people", async (c) => {
  const page = asPage(c.req.query("page"));
  if (page === null) throw new NotFound();
  const found = await readAccounts(c.var.ctx, c.req.query("q"), page);
  if (found.rows.length === 0 && page > 1) throw new NotFound();
  return htmlAnswer(c, accountsPage(c.var.view, found, null));
});

accountsRoutes.post("/admin/people/:username/role", (c) => {
  const username = textParam(c, "username");
  return submit(
    c,
    roleForm,
    async (input) => {
      try {
        const person = await giveRole(c.var.ctx, { username, role: input.role });
        flash(c, "saved");
        // Who has given up the role that these pages need is led to where everybody may be.
        return seeOther(c, gaveUp(c.var.ctx, person) ? "/" : pathOf(input.q, asPage(input.page) ?? 1));
      } catch (error) {
        if (!(error instanceof Forbidden) || error.refusal !== "last-admin") throw error;
        return again(c, username, {
          values: { ...input, page: input.page ?? "1" },
          problems: { role: "lastAdmin" },
        });
      }
    },
    (form) => again(c, username, form),
  );
});

/** The list once more, with the problem beside the person it is about. */
async function again(c: Http, username: string, form: Again): Promise<Response> {
  const page = asPage(form.values["page"]) ?? 1;
  const found = await readAccounts(c.var.ctx, form.values["q"], page);
  return htmlAnswer(c, accountsPage(c.var.view, found, { username, form }), 422);
}
