import { Hono } from "hono";
import { z } from "zod";
import { draftFragment } from "../../views/drafts/draft.ts";
import type { Env, Http } from "../http/context.ts";
import { optionalId, optionalLine, text } from "../http/fields.ts";
import { submit } from "../http/forms.ts";
import { htmlAnswer } from "../http/respond.ts";
import { MOST_INTEGER } from "../lib/ids.ts";
import { LONGEST_DRAFT, readDraft, saveDraft } from "./actions.ts";

/** Drafts, as the script of a page keeps them: without it nobody comes here. */
export const draftRoutes = new Hono<Env>();

const number = z.coerce.number().int().min(0).max(1e15).catch(0);
const place = {
  article: number,
  kind: z.enum(["reply", "edit", "note"]),
  reply_id: number,
  // Whom the page was made for; a script that does not say so means whose session it is.
  as: optionalId.catch(null),
};
const draftForm = z.object({
  ...place,
  body: text(LONGEST_DRAFT),
  version: z.coerce.number().int().min(0).max(MOST_INTEGER).catch(0),
  key: optionalLine(200).catch(""),
});

draftRoutes.post("/drafts", async (c) => {
  if (!c.var.ctx.actor) return nothing(c, 401);
  return submit(
    c,
    draftForm,
    async ({ article, kind, reply_id, body, version, key, as: madeFor }) => {
      if (isOthers(c, madeFor)) return nothing(c, 401);
      const input = { articleId: article, kind, replyId: reply_id, body, version, form: key };
      const saved = await saveDraft(c.var.ctx, input);
      return htmlAnswer(
        c,
        draftFragment(saved.version, saved.other ?? body),
        saved.other === null ? 200 : 409,
      );
    },
    (_form, status) => nothing(c, status),
  );
});

draftRoutes.get("/drafts", async (c) => {
  if (!c.var.ctx.actor) return nothing(c, 401);
  const asked = z.object(place).safeParse(c.req.query());
  if (!asked.success) return nothing(c, 422);
  const { article, kind, reply_id, as: madeFor } = asked.data;
  if (isOthers(c, madeFor)) return nothing(c, 401);
  const draft = await readDraft(c.var.ctx, { articleId: article, kind, replyId: reply_id });
  return htmlAnswer(c, draftFragment(draft?.version ?? 0, draft?.body ?? ""));
});

/** An open page of somebody who was logged in here before: their draft is not of who is logged in now. */
function isOthers(c: Http, madeFor: number | null): boolean {
  return madeFor !== null && madeFor !== c.var.ctx.actor?.id;
}

/**
 * Nothing stored. Somebody whose session has ended is not sent to log in either: nobody pressed a button, and the device
 * has the draft.
 */
function nothing(c: Http, status: number): Promise<Response> {
  return htmlAnswer(c, draftFragment(0, ""), status);
}
