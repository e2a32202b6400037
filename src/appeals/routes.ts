import { Hono } from "hono";
import { statementPage } from "../../views/appeals/statement.ts";
import type { Env } from "../http/context.ts";
import { submit, untouched } from "../http/forms.ts";
import { idParam } from "../http/params.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { decisionPath } from "../lib/paths.ts";
import { appeal } from "./actions.ts";
import { appealing } from "./fields.ts";
import { readStatement } from "./reading.ts";

export const appealRoutes = new Hono<Env>();

appealRoutes.get("/decisions/:id", async (c) => {
  const statement = await readStatement(c.var.ctx, idParam(c));
  if ("instead" in statement) return seeOther(c, `${decisionPath(statement.instead)}#appeal`);
  return htmlAnswer(c, statementPage(c.var.view, statement, untouched));
});

appealRoutes.post("/decisions/:id/appeal", async (c) => {
  const decisionId = idParam(c);
  return submit(
    c,
    appealing,
    async ({ body }) => {
      await appeal(c.var.ctx, { decisionId, body });
      return seeOther(c, `${decisionPath(decisionId)}#appeal`);
    },
    async (form, status, headers) => {
      const statement = await readStatement(c.var.ctx, decisionId);
      if ("instead" in statement) return seeOther(c, decisionPath(statement.instead));
      return htmlAnswer(c, statementPage(c.var.view, statement, form), status, headers);
    },
  );
});
