import { Hono } from "hono";
import { z } from "zod";
import { pickBox, pickFragment, pickLink, pickPage } from "../../views/prompt/pick.ts";
import { scheduleForm, schedulePage } from "../../views/prompt/schedule.ts";
import { answerWithReply } from "../discussion/fragments.ts";
import type { Env, Http } from "../http/context.ts";
import { line } from "../http/fields.ts";
import { flash, type Flash } from "../http/flash.ts";
import { submit, untouched } from "../http/forms.ts";
import { idParam, textParam } from "../http/params.ts";
import { fragmentOr, htmlAnswer, seeOther, wantsFragment } from "../http/respond.ts";
import { articlePath, replyPath, writePath } from "../lib/paths.ts";
import { setTimes } from "./actions.ts";
import { pickAnswer } from "./actions-picks.ts";
import { readPick, readSchedule } from "./reading.ts";
import { noteRoutes } from "./routes-note.ts";
import { CRITERION_LENGTH, FROM, QUICK, type From } from "./types.ts";

export const promptRoutes = new Hono<Env>();
promptRoutes.route("/", noteRoutes);

const short = (problem: string) => z.string().max(60, problem).default("");
const timesForm = z.object({
  opens: short("moment"),
  closes: short("moment"),
  zone: short("zone"),
  quick: z.enum(QUICK, "choose").nullable().default(null),
  from: z.enum(FROM).catch("prompt"),
});

promptRoutes.get("/articles/:slug/schedule", async (c) => {
  const discussion = await readSchedule(c.var.ctx, textParam(c, "slug"));
  return htmlAnswer(c, schedulePage(c.var.view, { discussion, form: untouched, from: "prompt" }));
});

promptRoutes.post("/articles/:slug/schedule", (c) => {
  const slug = textParam(c, "slug");
  return submit(
    c,
    timesForm,
    async ({ from, ...wish }) => {
      const changed = await setTimes(c.var.ctx, { slug, ...wish });
      return answerTimes(
        c,
        slug,
        from,
        changed ? "timesSet" : wish.quick === "now" ? "closedAlready" : "unchanged",
      );
    },
    async (form, status, headers) => {
      const discussion = await readSchedule(c.var.ctx, slug);
      const from = FROM.find((name) => name === form.values["from"]) ?? "prompt";
      const shown = { discussion, form, from };
      const view = wantsFragment(c) ? scheduleForm(c.var.view, shown) : schedulePage(c.var.view, shown);
      return htmlAnswer(c, view, status, headers);
    },
  );
});

/** At the prompt everything changes with the times, so the page is loaded again; on the desk texts are being written. */
async function answerTimes(c: Http, slug: string, from: From, what: Flash): Promise<Response> {
  const discussion = await readSchedule(c.var.ctx, slug);
  const ahead = (at: number | null) =>
    what === "timesSet" && at !== null && at > c.var.ctx.clock() ? at : null;
  const moments = [ahead(discussion.opens_at), ahead(discussion.closes_at)];
  if (from === "desk") {
    return fragmentOr(c, `${writePath(discussion.id)}#schedule`, () =>
      scheduleForm(c.var.view, { discussion, form: untouched, from, said: { what, moments } }),
    );
  }
  flash(c, what, ...moments);
  return seeOther(c, `${articlePath(slug)}#prompt`);
}

/** Picking takes what for, taking it back does not. */
const picking = z.discriminatedUnion("on", [
  z.object({ on: z.literal("1"), criterion: line(CRITERION_LENGTH) }),
  z.object({ on: z.literal("0") }),
]);

promptRoutes.get("/replies/:id/picked", async (c) => {
  const reply = await readPick(c.var.ctx, idParam(c));
  const { view } = c.var;
  if (c.req.query("cancel") !== undefined)
    return fragmentOr(c, replyPath(reply.id), () => pickLink(view, reply, true));
  const shown = { reply, form: untouched };
  return htmlAnswer(c, wantsFragment(c) ? pickFragment(view, shown) : pickPage(view, shown));
});

promptRoutes.post("/replies/:id/picked", (c) => {
  const replyId = idParam(c);
  return submit(
    c,
    picking,
    async (input) => {
      const criterion = input.on === "1" ? input.criterion : null;
      await pickAnswer(c.var.ctx, { replyId, criterion });
      return answerWithReply(c, replyId);
    },
    async (form, status, headers) => {
      const again = { reply: await readPick(c.var.ctx, replyId), form };
      if (!wantsFragment(c)) return htmlAnswer(c, pickPage(c.var.view, again), status, headers);
      // The form asks for the whole reply to be swapped; refused, only the form itself is.
      const where = { "hx-retarget": `#${pickBox(replyId)}`, "hx-reswap": "outerHTML" };
      return htmlAnswer(c, pickFragment(c.var.view, again), status, { ...headers, ...where });
    },
  );
});
