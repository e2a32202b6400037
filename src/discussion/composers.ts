/** The composer of a page, with what belongs in it. */
import { randomUUID } from "node:crypto";
import type { Composer } from "../../views/discussion/composer.ts";
import type { Http } from "../http/context.ts";
import { untouched, type Again } from "../http/forms.ts";
import { parseId } from "../lib/ids.ts";
import { keptHere } from "./pending.ts";
import { replyInDiscussion } from "./queries.ts";
import { MOST_CHARACTERS } from "./screen.ts";
import type { DiscussionRow } from "./types.ts";

/** An empty one, aimed at a reply or at the prompt. */
export function emptyComposer(discussion: DiscussionRow, parent: Composer["parent"]): Composer {
  return { discussion, parent, key: randomUUID(), form: untouched, most: MOST_CHARACTERS };
}

/** The composer of an article's page: empty, or with what this browser kept while signed out. */
export async function keptComposer(c: Http, discussion: DiscussionRow): Promise<Composer> {
  const kept = await keptHere(c, discussion);
  if (!kept) return emptyComposer(discussion, null);
  const t = c.var.view.t.discussion;
  return {
    ...emptyComposer(discussion, await parentOf(c, kept.parentId)),
    form: { values: { body: kept.body }, problems: {} },
    notice: c.req.query("kept") === "failed" ? t.keptFailed : c.var.ctx.actor ? t.keptHere : t.kept,
  };
}

/** A fresh composer after posting, aimed at what the page is about: its one reply, or the prompt. */
export async function pageComposer(c: Http, discussion: DiscussionRow): Promise<Composer> {
  const from = c.req.header("hx-current-url") ?? "";
  const id = URL.canParse(from) ? /^\/replies\/(\d+)$/.exec(new URL(from).pathname)?.[1] : undefined;
  return emptyComposer(discussion, await parentOf(c, parseId(id ?? "")));
}

/** The composer with what was typed and what is wrong with it. The key stays, unless something was posted with it. */
export async function composerAgain(c: Http, discussion: DiscussionRow, form: Again): Promise<Composer> {
  const parent = await parentOf(c, parseId(form.values["parent_id"] ?? ""));
  return {
    ...emptyComposer(discussion, parent),
    key: (form.problems["body"] !== "sentBefore" && form.values["key"]?.slice(0, 200)) || randomUUID(),
    form,
  };
}

async function parentOf(c: Http, id: number | null): Promise<Composer["parent"]> {
  const found = id === null ? undefined : await replyInDiscussion(c.var.ctx, id);
  return found && found.reply.hidden_at === null && found.reply.deleted_at === null ? found.reply : null;
}
