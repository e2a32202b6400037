/** Reports, letters, pins, hidings and locks of the demo. */
import type { Ctx } from "../http/context.ts";
import { DAY, HOUR } from "../lib/clock.ts";
import { sendMessage } from "../contact/actions.ts";
import { sendReport } from "../reports/actions.ts";
import { hideReply, lockDiscussion, pinReply } from "../moderation/actions.ts";
import { contactMessages, discussions, reports } from "./content/index.ts";
import { as, byRef, called, type Happening, type Seeded } from "./seeded.ts";

const MODERATOR = "neema";

/** What moderators and those who wrote to them did. */
export function moderation(ctx: Ctx, seeded: Seeded): Happening[] {
  return [
    ...decisions(ctx, seeded),
    ...locks(ctx, seeded),
    ...reported(ctx, seeded),
    ...letters(ctx, seeded.now),
  ];
}

function decisions(ctx: Ctx, { cast, placed, now }: Seeded): Happening[] {
  const moderator = (at: number) => as(ctx, called(cast, MODERATOR), at);
  return [...placed].flatMap(([{ reply, at }, { id: replyId }]): Happening[] => {
    const { ref, pinned, hidden } = reply;
    const pin = { at: at + 5 * HOUR, happen: (t: number) => pinReply(moderator(t), { replyId, on: true }) };
    if (!hidden) return pinned ? [pin] : [];
    const wereReported = reports.filter(({ on }) => on === ref).map(({ hoursAgo }) => now - hoursAgo * HOUR);
    const last = Math.max(at, ...wereReported);
    return [{ at: last + 2 * HOUR, happen: (t) => hideReply(moderator(t), { replyId, ...hidden }) }];
  });
}

function reported(ctx: Ctx, seeded: Seeded): Happening[] {
  const { cast, now } = seeded;
  const named = byRef(seeded);
  return reports.map(({ by, on, reason, note, hoursAgo }) => {
    const replyId = named.get(on);
    if (replyId === undefined) throw new Error(`demo: nothing is called ${on}`);
    return {
      at: now - hoursAgo * HOUR,
      happen: (t) =>
        sendReport(
          as(ctx, called(cast, by), t),
          { kind: "reply", id: replyId },
          { reason, note, email: null, website: "" },
        ),
    };
  });
}

function letters(ctx: Ctx, now: number): Happening[] {
  return contactMessages.map(({ name, email, subject, body, hoursAgo }) => ({
    at: now - hoursAgo * HOUR,
    happen: (t) =>
      sendMessage(as(ctx, null, t), { name, email, message: `${subject}\n\n${body}`, website: "" }),
  }));
}

function locks(ctx: Ctx, { cast, articles, placed }: Seeded): Happening[] {
  return discussions
    .filter(({ locked }) => locked)
    .map((discussion) => {
      const { slug = "" } = articles.get(discussion.article) ?? {};
      const last = [...placed.keys()].filter((one) => one.discussion === discussion).map((one) => one.at);
      return {
        at: Math.max(...last) + DAY,
        happen: (t) => lockDiscussion(as(ctx, called(cast, MODERATOR), t), { slug, on: true }),
      };
    });
}
