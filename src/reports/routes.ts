import { Hono } from "hono";
import { reportLink } from "../../views/moderation/controls.ts";
import { alreadyPage, reportFragment, reportPage, reportedFragment } from "../../views/reports/report.ts";
import { receiptPage } from "../../views/reports/receipt.ts";
import type { Env, Http } from "../http/context.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { idParam, textParam } from "../http/params.ts";
import { fragmentOr, htmlAnswer, seeOther, wantsFragment } from "../http/respond.ts";
import { spend } from "../limits/spend.ts";
import { replyPath } from "../lib/paths.ts";
import { sendReport } from "./actions.ts";
import { reporting } from "./fields.ts";
import { readReceipt, readReportForm } from "./reading.ts";
import { reportPath, type ReportForm, type Sent, type Target } from "./types.ts";

export const reportRoutes = new Hono<Env>();

/** The doors: a reply, a person and an article are reported by the same form. */
const DOORS: readonly { path: string; target: (c: Http) => Target }[] = [
  { path: "/replies/:id/report", target: (c) => ({ kind: "reply", id: idParam(c) }) },
  {
    path: "/people/:username/report",
    target: (c) => ({ kind: "person", username: textParam(c, "username") }),
  },
  { path: "/articles/:slug/report", target: (c) => ({ kind: "article", slug: textParam(c, "slug") }) },
];

for (const { path, target } of DOORS) {
  reportRoutes.get(path, async (c) => openForm(c, await readReportForm(c.var.ctx, target(c))));
  reportRoutes.post(path, (c) =>
    submit(
      c,
      reporting,
      async (input) => {
        await spend(c.var.ctx, "report");
        return answerSent(c, target(c), await sendReport(c.var.ctx, target(c), input));
      },
      async (form, status, headers) =>
        showForm(c, await readReportForm(c.var.ctx, target(c)), form, status, headers),
    ),
  );
}

function openForm(c: Http, found: ReportForm): Response | Promise<Response> {
  const { view } = c.var;
  const { thing, open } = found;
  // Other spellings that look the same, and names that somebody once had, lead to the address with theirs.
  if (thing.kind === "person" && textParam(c, "username") !== thing.person.username)
    return seeOther(c, reportPath(thing));
  if (thing.kind === "reply" && c.req.query("cancel") !== undefined)
    return fragmentOr(c, replyPath(thing.reply.id), () => reportLink(view, thing.reply, true));
  if (open !== null) {
    const sent: Sent = { state: "already", id: open, receipt: `/reports/${open}`, added: null };
    if (thing.kind === "reply" && wantsFragment(c))
      return htmlAnswer(c, reportedFragment(view, thing.reply.id, sent));
    return seeOther(c, `/reports/${open}`);
  }
  if (c.req.query("already") !== undefined) return htmlAnswer(c, alreadyPage(view, thing));
  return showForm(c, found, untouched);
}

/** The form: inside a reply where HTMX asks for it there, else a page of its own. */
function showForm(
  c: Http,
  found: ReportForm,
  form: Again,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  const props = { ...found, form };
  const inside = found.thing.kind === "reply" && wantsFragment(c) ? found.thing.reply : null;
  const shown = inside ? reportFragment(c.var.view, props, inside) : reportPage(c.var.view, props);
  return htmlAnswer(c, shown, status, headers);
}

async function answerSent(c: Http, target: Target, sent: Sent): Promise<Response> {
  if (target.kind === "reply" && wantsFragment(c))
    return htmlAnswer(c, reportedFragment(c.var.view, target.id, sent));
  if (sent.receipt !== null) return seeOther(c, sent.receipt);
  const { thing } = await readReportForm(c.var.ctx, target);
  return seeOther(c, `${reportPath(thing)}?already`);
}

/** The receipt: its address may be a secret, which no cache keeps and no other site is told (Referrer-Policy). */
reportRoutes.get("/reports/:receipt", async (c) => {
  const receipt = await readReceipt(c.var.ctx, textParam(c, "receipt"));
  return htmlAnswer(c, receiptPage(c.var.view, receipt), 200, { "cache-control": "no-store" });
});
