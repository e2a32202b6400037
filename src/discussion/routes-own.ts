/** Changing and deleting one's own replies, and what they said before. */
import { Hono } from "hono";
import { z } from "zod";
import { deletedItem, deletedPage, settledItem } from "../../views/discussion/deleted.ts";
import {
  editFragment,
  editPage,
  refusedFragment,
  refusedPage,
  type EditProps,
} from "../../views/discussion/edit.ts";
import { counts, heldEditFragment } from "../../views/discussion/fragments.ts";
import { into } from "../../views/shared/into.ts";
import { historyPage } from "../../views/discussion/history.ts";
import { replyItem } from "../../views/discussion/reply.ts";
import { noteFragment, savedNote } from "../../views/discussion/own.ts";
import { Conflict, Forbidden, NotFound } from "../errors.ts";
import { readWaiting } from "../held/reading.ts";
import type { Env, Http } from "../http/context.ts";
import { optionalId, text } from "../http/fields.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched } from "../http/forms.ts";
import { idParam, textParam } from "../http/params.ts";
import { fragmentOr, htmlAnswer, seeOther, together, wantsFragment } from "../http/respond.ts";
import { spend } from "../limits/spend.ts";
import { parseVersion } from "../lib/ids.ts";
import { articlePath, replyPath, waitingPath } from "../lib/paths.ts";
import type { Html } from "../../views/shared/html.ts";
import type { DiscussionRow, ReplyRow } from "./types.ts";
import { readOn, redacting } from "../moderation/fields.ts";
import { redactVersion } from "../moderation/actions-redact.ts";
import { forgetForBrowser } from "./pending.ts";
import { answeredBy } from "./answered.ts";
import { deleteReply, undeleteReply } from "./actions-deleting.ts";
import { editReply, type Edited } from "./actions-own.ts";
import { wordDifference } from "./history.ts";
import { placeOf, replyWithDiscussion } from "./reading.ts";
import { readDeleted, readEdit, readHistory, readRedacting } from "./reading-own.ts";

export const ownRoutes = new Hono<Env>();

const editForm = z.object({
  // Screened by the action, as in posting.
  body: text(200_000),
  version: optionalId,
  // What was typed as a second answer is in it.
  merged: z.literal("1").optional().catch(undefined),
});

const shown = (c: Http, props: EditProps, status = 200, headers: Record<string, string> = {}) =>
  htmlAnswer(
    c,
    wantsFragment(c) ? editFragment(c.var.view, props) : editPage(c.var.view, props),
    status,
    headers,
  );

ownRoutes.get("/replies/:id/edit", async (c) => {
  const id = idParam(c);
  if (c.req.query("cancel") !== undefined) return fragmentOr(c, replyPath(id), () => together());
  const { reply } = await replyWithDiscussion(c.var.ctx, id);
  // A double post leads to the one that it was merged into.
  if (reply.merged_into !== null) return seeOther(c, replyPath(reply.merged_into));
  return shown(c, { ...(await readEdit(c.var.ctx, id)), form: untouched });
});

/** The form with more in it than the reply says: what was typed as a second answer goes below the first. */
ownRoutes.post("/replies/:id/edit", (c) => {
  const open = async (more: string) => {
    const found = await readEdit(c.var.ctx, idParam(c));
    const first = found.waits ?? found.reply.body;
    const body = more.trim() === "" ? first : `${first}\n\n${more}`;
    return shown(c, { ...found, form: { values: { body }, problems: {} }, merged: true });
  };
  return submit(
    c,
    editForm,
    ({ body }) => open(body),
    (form) => open(form.values["body"] ?? ""),
  );
});

ownRoutes.post("/replies/:id", async (c) => {
  const replyId = idParam(c);
  return submit(
    c,
    editForm,
    async ({ body, version, merged }) => {
      await spend(c.var.ctx, "edit");
      let edited: Edited;
      try {
        edited = await editReply(c.var.ctx, { replyId, body, version, merged: merged !== undefined });
      } catch (error) {
        return notSaved(c, replyId, body, error);
      }
      if (merged) await forgetSecond(c, replyId);
      return edited.kind === "held" ? putBy(c, edited) : saved(c, replyId);
    },
    async (form, status, headers) => {
      const found = await readEdit(c.var.ctx, replyId);
      return shown(c, { ...found, form }, status, headers);
    },
  );
});

/** What was written as a second answer is in the first now: this browser need not keep it any more. */
async function forgetSecond(c: Http, replyId: number): Promise<void> {
  const { discussion } = await replyWithDiscussion(c.var.ctx, replyId);
  await forgetForBrowser(c, discussion.slug);
}

/** The change waits for a moderator now. */
async function putBy(c: Http, { id, again }: { id: number; again: boolean }): Promise<Response> {
  const { waiting, discussion } = await readWaiting(c.var.ctx, id);
  if (wantsFragment(c)) return htmlAnswer(c, heldEditFragment(c.var.view, waiting, discussion, again));
  flash(c, "heldEdit");
  return seeOther(c, waitingPath(discussion.slug, id));
}

async function saved(c: Http, replyId: number): Promise<Response> {
  const { reply, discussion } = await replyWithDiscussion(c.var.ctx, replyId);
  const { view } = c.var;
  if (!wantsFragment(c)) {
    flash(c, "saved");
    return seeOther(c, await placeOf(c.var.ctx, reply, discussion));
  }
  return htmlAnswer(
    c,
    together(
      into("#edit-form", "delete", together()),
      into(`#reply-${replyId}`, "outerHTML", replyItem(view, reply, discussion)),
      into("#status", "innerHTML", savedNote(view, reply)),
      await noteAgain(c, reply, discussion),
    ),
  );
}

/** In an article's composer, what it says of the reader's own answer, once that was changed, deleted or brought back. */
async function noteAgain(c: Http, reply: ReplyRow, discussion: DiscussionRow): Promise<Html> {
  const { ctx, view } = c.var;
  if (reply.parent_id !== null || !view.path.startsWith(articlePath(discussion.slug))) return together();
  const answered = await answeredBy(ctx, discussion.id);
  return noteFragment(view, answered, discussion);
}

/** Changed elsewhere meanwhile, or nothing to be changed any more: what was typed stays on the page either way. */
async function notSaved(c: Http, replyId: number, body: string, error: unknown): Promise<Response> {
  const { view } = c.var;
  if (error instanceof Conflict && error.problem === "collided") {
    const found = await replyWithDiscussion(c.var.ctx, replyId);
    const form = { values: { body }, problems: {} };
    return shown(c, { ...found, form, collided: { pieces: wordDifference(found.reply.body, body) } }, 409);
  }
  if (!(error instanceof Forbidden)) throw error;
  const refused = { ...(await replyWithDiscussion(c.var.ctx, replyId)), body, why: error.refusal };
  return htmlAnswer(c, wantsFragment(c) ? refusedFragment(view, refused) : refusedPage(view, refused), 403);
}

ownRoutes.get("/replies/:id/history", async (c) => {
  const page = await readHistory(c.var.ctx, idParam(c), parseVersion(c.req.query("before") ?? ""));
  return htmlAnswer(c, historyPage(c.var.view, page, null));
});

ownRoutes.post("/replies/:id/history/:version/redacted", async (c) => {
  const replyId = idParam(c);
  const version = parseVersion(textParam(c, "version"));
  if (version === null) throw new NotFound();
  return submit(
    c,
    redacting,
    async ({ reason, note }) => {
      await redactVersion(c.var.ctx, { replyId, version, reason, note });
      return seeOther(c, `/replies/${replyId}/history#version-${version}`);
    },
    async (form, status, headers) => {
      const page = await readRedacting(c.var.ctx, replyId);
      return htmlAnswer(c, historyPage(c.var.view, page, { version, form }), status, headers);
    },
  );
});

ownRoutes.get("/replies/:id/deleted", async (c) => {
  const { reply, discussion, gone } = await readDeleted(c.var.ctx, idParam(c));
  if (reply.deleted_at === null) return seeOther(c, await placeOf(c.var.ctx, reply, discussion));
  const { view } = c.var;
  return htmlAnswer(
    c,
    wantsFragment(c) ? settledItem(view, reply, discussion, gone) : deletedPage(view, reply, discussion),
  );
});

ownRoutes.post("/replies/:id/deleted", async (c) => {
  const replyId = idParam(c);
  const on = await readOn(c);
  if (on) await deleteReply(c.var.ctx, { replyId });
  else await undeleteReply(c.var.ctx, { replyId });
  const { reply, discussion } = await replyWithDiscussion(c.var.ctx, replyId);
  const { view } = c.var;
  if (wantsFragment(c)) {
    const item = on ? deletedItem(view, reply, discussion, "deleted") : replyItem(view, reply, discussion);
    return htmlAnswer(c, together(item, counts(view, discussion), await noteAgain(c, reply, discussion)));
  }
  if (on) return seeOther(c, `/replies/${replyId}/deleted`);
  flash(c, "restored");
  return seeOther(c, await placeOf(c.var.ctx, reply, discussion));
});
