import { Hono } from "hono";
import { newRulePage, ruleEditor } from "../../views/rules/edit.ts";
import { rulesDesk } from "../../views/rules/desk.ts";
import type { Env, Http } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched } from "../http/forms.ts";
import { textParam } from "../http/params.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { addRule, changeRule, moveRule, resetRule, retireRule, type Shipped } from "./actions.ts";
import { newRule, rulePlace, ruleRetired, ruleWords } from "./fields.ts";
import { readNewRule, readRule, readRules } from "./reading.ts";

export const ruleRoutes = new Hono<Env>();

const LIST = "/admin/rules";

/** What the catalogue has for a rule. */
function shippedWords(c: Http, id: string): Shipped {
  const { list } = c.var.view.t.rules;
  return (Object.hasOwn(list, id) && list[id]) || null;
}

function done(c: Http, changed: boolean, path = LIST): Response {
  flash(c, changed ? "saved" : "unchanged");
  return seeOther(c, path);
}

ruleRoutes.get(LIST, async (c) =>
  htmlAnswer(c, rulesDesk(c.var.view, await readRules(c.var.ctx), untouched)),
);

ruleRoutes.get(`${LIST}/new`, async (c) => {
  readNewRule(c.var.ctx);
  return htmlAnswer(c, newRulePage(c.var.view, untouched));
});

ruleRoutes.post(`${LIST}/new`, (c) =>
  submit(
    c,
    newRule,
    async (input) => {
      const id = await addRule(c.var.ctx, input);
      return done(c, true, `${LIST}#rule-${id}`);
    },
    async (form, status, headers) => {
      readNewRule(c.var.ctx);
      return htmlAnswer(c, newRulePage(c.var.view, form), status, headers);
    },
  ),
);

ruleRoutes.get(`${LIST}/:id`, async (c) => {
  const rule = await readRule(c.var.ctx, textParam(c, "id"));
  return htmlAnswer(c, ruleEditor(c.var.view, rule, untouched));
});

ruleRoutes.post(`${LIST}/:id`, (c) => {
  const id = textParam(c, "id");
  return submit(
    c,
    ruleWords,
    async (input) => {
      const changed = await changeRule(c.var.ctx, { id, ...input, shipped: shippedWords(c, id) });
      return done(c, changed, `${LIST}#rule-${id}`);
    },
    async (form, status, headers) => {
      const rule = await readRule(c.var.ctx, id);
      return htmlAnswer(c, ruleEditor(c.var.view, rule, form), status, headers);
    },
  );
});

ruleRoutes.post(`${LIST}/:id/shipped`, async (c) => {
  const id = textParam(c, "id");
  const changed = await resetRule(c.var.ctx, { id, shipped: shippedWords(c, id) });
  return done(c, changed, `${LIST}#rule-${id}`);
});

ruleRoutes.post(`${LIST}/:id/place`, (c) => {
  const id = textParam(c, "id");
  return submit(
    c,
    rulePlace,
    async ({ place }) => done(c, await moveRule(c.var.ctx, { id, place }), `${LIST}#rule-${id}`),
    async (form, status, headers) =>
      htmlAnswer(c, rulesDesk(c.var.view, await readRules(c.var.ctx), form), status, headers),
  );
});

ruleRoutes.post(`${LIST}/:id/retired`, (c) => {
  const id = textParam(c, "id");
  return submit(
    c,
    ruleRetired,
    async ({ on }) => done(c, await retireRule(c.var.ctx, { id, on }), `${LIST}#rule-${id}`),
    async (form, status, headers) =>
      htmlAnswer(c, rulesDesk(c.var.view, await readRules(c.var.ctx), form), status, headers),
  );
});
