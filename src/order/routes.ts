import { Hono } from "hono";
import { mergePage, movePage, removePage, slowPage } from "../../views/order/forms.ts";
import { whereItStood } from "../discussion/fragments.ts";
import { placeOf, replyWithDiscussion } from "../discussion/reading.ts";
import { Invalid } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { flash, type Flash } from "../http/flash.ts";
import { submit, untouched } from "../http/forms.ts";
import { idParam, textParam } from "../http/params.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { articlePath } from "../lib/paths.ts";
import { undoDecision } from "../moderation/actions-undo.ts";
import { readOn } from "../moderation/fields.ts";
import { setClosed, setNewcomers, setSlow } from "./actions.ts";
import { lockBranch, mergeReply, moveAnswer, removeReply, restoreReply } from "./actions-replies.ts";
import { merging, moving, removing, slow } from "./fields.ts";
import { readDecided, readMerging, readMoving, readPace, readRemoving } from "./reading.ts";

export const orderRoutes = new Hono<Env>();

/** Says what was decided on the next page, with the way to undo it. */
function say(c: Http, what: Flash, decision: number | null): void {
  if (decision === null) flash(c, "unchanged");
  else flash(c, what, decision);
}

/** A whole discussion looks different then: its page is loaded again. */
function toDiscussion(c: Http, slug: string, what: Flash, decision: number | null): Response {
  say(c, what, decision);
  return seeOther(c, `${articlePath(slug)}#discussion`);
}

/** Many replies do, or this one stands elsewhere: the page on which it is to be found. */
async function toReply(c: Http, replyId: number, what: Flash, decision: number | null): Promise<Response> {
  say(c, what, decision);
  const { reply, discussion } = await replyWithDiscussion(c.var.ctx, replyId);
  return seeOther(c, await whereItStood(c, reply, discussion));
}

orderRoutes.post("/articles/:slug/slow", (c) => {
  const slug = textParam(c, "slug");
  return submit(
    c,
    slow,
    async ({ minutes }) => {
      const decision = await setSlow(c.var.ctx, { slug, minutes });
      return toDiscussion(c, slug, minutes === 0 ? "unslowed" : "slowed", decision);
    },
    async (form, status, headers) => {
      const discussion = await readPace(c.var.ctx, slug);
      return htmlAnswer(c, slowPage(c.var.view, { discussion, form }), status, headers);
    },
  );
});

orderRoutes.post("/articles/:slug/newcomers", async (c) => {
  const slug = textParam(c, "slug");
  const on = await readOn(c);
  const decision = await setNewcomers(c.var.ctx, { slug, on });
  return toDiscussion(c, slug, on ? "newcomersHeld" : "newcomersFreed", decision);
});

orderRoutes.post("/articles/:slug/closed", async (c) => {
  const slug = textParam(c, "slug");
  const on = await readOn(c);
  const decision = await setClosed(c.var.ctx, { slug, on });
  return toDiscussion(c, slug, on ? "closedNow" : "openedAgain", decision);
});

orderRoutes.post("/replies/:id/locked", async (c) => {
  const replyId = idParam(c);
  const on = await readOn(c);
  const decision = await lockBranch(c.var.ctx, { replyId, on });
  return toReply(c, replyId, on ? "branchLocked" : "branchUnlocked", decision);
});

orderRoutes.get("/replies/:id/removed", async (c) => {
  const found = await readRemoving(c.var.ctx, idParam(c));
  return htmlAnswer(c, removePage(c.var.view, { ...found, form: untouched }));
});

orderRoutes.post("/replies/:id/removed", (c) => {
  const replyId = idParam(c);
  return submit(
    c,
    removing,
    async (input) => {
      const { ctx } = c.var;
      if (input.on === "0") return toReply(c, replyId, "broughtBack", await restoreReply(ctx, { replyId }));
      const { reason, note } = input;
      return toReply(c, replyId, "removed", await removeReply(ctx, { replyId, reason, note }));
    },
    async (form, status, headers) => {
      const found = await readRemoving(c.var.ctx, replyId);
      return htmlAnswer(c, removePage(c.var.view, { ...found, form }), status, headers);
    },
  );
});

/** What is looked for: words of a title, a slug, or an address. */
const wanted = (c: Http, text = "") => (c.req.query("q") ?? text).replaceAll("\0", "").trim().slice(0, 2000);

orderRoutes.get("/replies/:id/moved", async (c) => {
  const q = wanted(c);
  const found = await readMoving(c.var.ctx, idParam(c), q);
  return htmlAnswer(c, movePage(c.var.view, { ...found, q, form: untouched }));
});

orderRoutes.post("/replies/:id/moved", (c) => {
  const replyId = idParam(c);
  return submit(
    c,
    moving,
    async ({ to, note }) => {
      if (to === "") throw new Invalid({ to: "required" });
      const decision = await moveAnswer(c.var.ctx, { replyId, to, note });
      say(c, "moved", decision);
      const { reply, discussion } = await replyWithDiscussion(c.var.ctx, replyId);
      return seeOther(c, await placeOf(c.var.ctx, reply, discussion));
    },
    async (form, status, headers) => {
      const q = wanted(c, form.values["to"]);
      const found = await readMoving(c.var.ctx, replyId, q);
      return htmlAnswer(c, movePage(c.var.view, { ...found, q, form }), status, headers);
    },
  );
});

orderRoutes.get("/replies/:id/merged", async (c) => {
  const found = await readMerging(c.var.ctx, idParam(c));
  return htmlAnswer(c, mergePage(c.var.view, { ...found, form: untouched }));
});

orderRoutes.post("/replies/:id/merged", (c) => {
  const replyId = idParam(c);
  return submit(
    c,
    merging,
    async ({ into, note }) => {
      say(c, "merged", await mergeReply(c.var.ctx, { replyId, into, note }));
      const { reply, discussion } = await replyWithDiscussion(c.var.ctx, into);
      return seeOther(c, await placeOf(c.var.ctx, reply, discussion));
    },
    async (form, status, headers) => {
      const found = await readMerging(c.var.ctx, replyId);
      return htmlAnswer(c, mergePage(c.var.view, { ...found, form }), status, headers);
    },
  );
});

/** Undoes a decision on the page that says what was decided. */
orderRoutes.post("/moderation/decisions/:id/undone", async (c) => {
  const decisionId = idParam(c);
  const undone = await undoDecision(c.var.ctx, { decisionId });
  flash(c, undone === null ? "unchanged" : "undone");
  const about = await readDecided(c.var.ctx, decisionId);
  if ("path" in about) return seeOther(c, about.path);
  const { reply, discussion } = await replyWithDiscussion(c.var.ctx, about.replyId);
  return seeOther(c, await placeOf(c.var.ctx, reply, discussion));
});
