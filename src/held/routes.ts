/** What writers do with texts of theirs that wait, for a moderator or for them to confirm their address. */
import { Hono } from "hono";
import { z } from "zod";
import { settledItem, takenBackItem, waitingItem } from "../../views/held/item.ts";
import { heldEditPage, takenBackPage } from "../../views/held/pages.ts";
import { into } from "../../views/shared/into.ts";
import type { Env } from "../http/context.ts";
import { text } from "../http/fields.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched } from "../http/forms.ts";
import { idParam } from "../http/params.ts";
import { fragmentOr, htmlAnswer, seeOther, together, wantsFragment } from "../http/respond.ts";
import { articlePath, replyPath, waitingPath } from "../lib/paths.ts";
import { readOn } from "../moderation/fields.ts";
import { publishWaiting } from "./actions-confirmed.ts";
import { changeHeld, dismissRejected, takeBack } from "./actions.ts";
import { readWaiting } from "./reading.ts";
import type { Waiting } from "./types.ts";

export const heldRoutes = new Hono<Env>();

// Screened by the action, as in posting.
const changing = z.object({ body: text(200_000) });

/** Where it waits; the reply that it became, the decision not to publish it, or that it was taken back. */
function placeNow(waiting: Waiting, slug: string): string {
  const { id, publishedAs, rejectedBy, decided_at, taken_back_at } = waiting;
  if (publishedAs !== null) return replyPath(publishedAs);
  if (rejectedBy !== null) return `/decisions/${rejectedBy}`;
  if (decided_at !== null) return `${articlePath(slug)}#discussion`;
  return taken_back_at === null ? waitingPath(slug, id) : `/held/${id}/deleted`;
}

heldRoutes.get("/held/:id", async (c) => {
  const { waiting, discussion } = await readWaiting(c.var.ctx, idParam(c));
  // Said where they land, not here.
  const { flash: said } = c.var.view;
  if (said) flash(c, said.what, ...said.moments);
  return seeOther(c, placeNow(waiting, discussion.slug));
});

heldRoutes.get("/held/:id/edit", async (c) => {
  const { waiting, discussion } = await readWaiting(c.var.ctx, idParam(c));
  const isOver = waiting.decided_at !== null || waiting.taken_back_at !== null;
  if (isOver) return seeOther(c, placeNow(waiting, discussion.slug));
  return htmlAnswer(c, heldEditPage(c.var.view, waiting, discussion, untouched));
});

heldRoutes.post("/held/:id", (c) => {
  const heldId = idParam(c);
  return submit(
    c,
    changing,
    async ({ body }) => {
      await changeHeld(c.var.ctx, { heldId, body });
      const { waiting, discussion } = await readWaiting(c.var.ctx, heldId);
      flash(c, "saved");
      return seeOther(c, waitingPath(discussion.slug, waiting.id));
    },
    async (form, status, headers) => {
      const { waiting, discussion } = await readWaiting(c.var.ctx, heldId);
      return htmlAnswer(c, heldEditPage(c.var.view, waiting, discussion, form), status, headers);
    },
  );
});

heldRoutes.get("/held/:id/deleted", async (c) => {
  const { waiting, discussion } = await readWaiting(c.var.ctx, idParam(c));
  if (waiting.taken_back_at === null) return seeOther(c, placeNow(waiting, discussion.slug));
  return htmlAnswer(c, takenBackPage(c.var.view, waiting, discussion));
});

heldRoutes.post("/held/:id/deleted", async (c) => {
  const heldId = idParam(c);
  const on = await readOn(c);
  await takeBack(c.var.ctx, { heldId, on });
  const { waiting, discussion } = await readWaiting(c.var.ctx, heldId);
  const { view } = c.var;
  if (wantsFragment(c)) {
    // The composer, which is not swapped, is for an answer again.
    const answerable = into("#waits-note", "delete", together());
    return htmlAnswer(
      c,
      on ? together(takenBackItem(view, waiting), answerable) : waitingItem(view, waiting),
    );
  }
  if (on) return seeOther(c, `/held/${heldId}/deleted`);
  flash(c, "restored");
  return seeOther(c, waitingPath(discussion.slug, heldId));
});

heldRoutes.post("/held/:id/dismissed", async (c) => {
  const heldId = idParam(c);
  if (await readOn(c)) await dismissRejected(c.var.ctx, { heldId });
  const { discussion } = await readWaiting(c.var.ctx, heldId);
  return fragmentOr(c, `${articlePath(discussion.slug)}#discussion`, () => together());
});

/** Its address is confirmed, but it could not be published then. */
heldRoutes.post("/held/:id/published", async (c) => {
  const heldId = idParam(c);
  const { waiting, discussion } = await readWaiting(c.var.ctx, heldId);
  if (!(await readOn(c))) return seeOther(c, placeNow(waiting, discussion.slug));
  const published = await publishWaiting(c.var.ctx, { heldId });
  const { view } = c.var;
  if (published.kind === "posted") {
    const { replyId } = published;
    if (wantsFragment(c)) return htmlAnswer(c, settledItem(view, { id: heldId, replyId, moderated: false }));
    flash(c, "posted");
    return seeOther(c, replyPath(replyId));
  }
  if (wantsFragment(c))
    return htmlAnswer(c, waitingItem(view, (await readWaiting(c.var.ctx, heldId)).waiting));
  flash(c, "held");
  return seeOther(c, waitingPath(discussion.slug, heldId));
});
