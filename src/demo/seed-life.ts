/** What the demo's people did after writing: they changed and deleted replies, picked, summed up, came back, followed. */
import { deleteReply } from "../discussion/actions-deleting.ts";
import { editReply } from "../discussion/actions-own.ts";
import { mentionedIn } from "../discussion/mentions.ts";
import { followDiscussion } from "../follows/actions.ts";
import type { Ctx } from "../http/context.ts";
import { DAY, HOUR } from "../lib/clock.ts";
import { replyPath } from "../lib/paths.ts";
import { writeDigestNow } from "../notifications/digests.ts";
import { tellOfReply } from "../notifications/queries.ts";
import { writeNote } from "../prompt/actions-note.ts";
import { pickAnswer } from "../prompt/actions-picks.ts";
import { recordSeen } from "../visits/actions.ts";
import { discussions } from "./content/index.ts";
import { as, byRef, called, type Happening, type Seeded } from "./seeded.ts";

/** How long ago those one can log in as were last here. */
const LAST_VISIT = 26 * HOUR;
/** Inboxes know what happened since then. */
const REMEMBERED = 3 * DAY;
const COME_BACK = ["amina", "baraka", "juma", "neema", "zuri"];
const FOLLOWS = [
  ["amina", "the-evening.md"],
  ["baraka", "the-evening.md"],
  ["baraka", "mto-wetu.md"],
  ["neema", "the-evening.md"],
] as const;

/** Edits, deletions, picks and closing notes. */
export function life(ctx: Ctx, seeded: Seeded): Happening[] {
  return [...own(ctx, seeded), ...picks(ctx, seeded), ...notes(ctx, seeded)];
}

function own(ctx: Ctx, { cast, placed }: Seeded): Happening[] {
  return [...placed].flatMap(([{ reply, at, replies }, { id: replyId }]): Happening[] => {
    const writer = (t: number) => as(ctx, called(cast, reply.by), t);
    const { edited, deleted, body } = reply;
    if (edited) {
      const happen = (t: number) => editReply(writer(t), { replyId, body, version: null, merged: false });
      return [{ at: at + edited.hoursAfter * HOUR, happen }];
    }
    if (!deleted) return [];
    const last = Math.max(at, ...replies.map((below) => below.at));
    return [{ at: last + HOUR, happen: (t) => deleteReply(writer(t), { replyId }) }];
  });
}

function picks(ctx: Ctx, { cast, placed }: Seeded): Happening[] {
  return [...placed].flatMap(([{ reply, discussion, at }, { id: replyId }]): Happening[] => {
    const { picked: criterion } = reply;
    if (criterion === undefined) return [];
    const author = (t: number) => as(ctx, called(cast, discussion.author), t);
    return [{ at: at + 8 * HOUR, happen: (t) => pickAnswer(author(t), { replyId, criterion }) }];
  });
}

function notes(ctx: Ctx, seeded: Seeded): Happening[] {
  const { cast, articles, now } = seeded;
  const named = byRef(seeded);
  return discussions.flatMap(({ note, author, article }): Happening[] => {
    if (!note) return [];
    const { slug = "" } = articles.get(article) ?? {};
    const body = note.body.replace(/\{ref:([^}]+)\}/g, (_, ref: string) => {
      const id = named.get(ref);
      if (id === undefined) throw new Error(`demo: a closing note cites ${ref}, which is nowhere`);
      return replyPath(id);
    });
    const happen = (t: number) => writeNote(as(ctx, called(cast, author), t), { slug, body, version: null });
    return [{ at: now - note.hoursAgo * HOUR, happen }];
  });
}

/** Those one can log in as were here yesterday; what has come since then is new to them, and in their inboxes. */
export async function comeBack(ctx: Ctx, seeded: Seeded): Promise<void> {
  const { cast, articles, placed, now } = seeded;
  for (const [name, article] of FOLLOWS) {
    const { slug = "" } = articles.get(article) ?? {};
    const follower = as(ctx, called(cast, name), now - REMEMBERED);
    await followDiscussion(follower, { slug, level: "follow" });
  }
  await tell(ctx, seeded);
  for (const discussion of discussions) {
    const seen = [...placed].filter(([one]) => one.discussion === discussion && one.at < now - LAST_VISIT);
    const until = seen.at(-1)?.[1].id;
    const { slug = "" } = articles.get(discussion.article) ?? {};
    if (until === undefined) continue;
    for (const name of COME_BACK)
      await recordSeen(as(ctx, called(cast, name), now - LAST_VISIT), { slug, ids: [], until });
  }
}

/** What those who follow a discussion found in their mail this morning; it stands at /admin/outbox. */
export async function gather(ctx: Ctx, { cast, now }: Seeded): Promise<void> {
  for (const name of new Set(FOLLOWS.map(([follower]) => follower))) {
    const { id: personId } = called(cast, name);
    await writeDigestNow(ctx, { personId, every: "daily", since: now - REMEMBERED });
  }
}

async function tell(ctx: Ctx, { cast, articles, placed, now }: Seeded): Promise<void> {
  const recent = [...placed].filter(([{ at }]) => at > now - REMEMBERED);
  await ctx.db.write(async (trx) => {
    for (const [{ reply, discussion, parent, at }, { id }] of recent) {
      await tellOfReply(trx, {
        id,
        articleId: articles.get(discussion.article)?.id ?? 0,
        parentId: parent === null ? null : (placed.get(parent)?.id ?? null),
        personId: called(cast, reply.by).id,
        mentioned: mentionedIn(reply.body),
        at: Math.floor(at),
      });
    }
  });
}
