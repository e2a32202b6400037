/** The evening that the demo's moderators still have before them: held texts, reports of all kinds, appeals. */
import { appeal } from "../appeals/actions.ts";
import { postReply } from "../discussion/actions.ts";
import type { Ctx } from "../http/context.ts";
import { DAY, HOUR } from "../lib/clock.ts";
import { hideReply } from "../moderation/actions.ts";
import { sendReport } from "../reports/actions.ts";
import type { Target } from "../reports/types.ts";
import { appealed, bannedWords, heldReplies, suspectWords } from "./content/evening/held.ts";
import { otherReports } from "./content/evening/reports.ts";
import type { LateReport } from "./content/evening/types.ts";
import { insertWords } from "./queries.ts";
import { as, byRef, called, type Happening, type Seeded } from "./seeded.ts";

/** All of it, each at its time. */
export function evening(ctx: Ctx, seeded: Seeded): Happening[] {
  // Filters look at what comes in, also where the demo is started without them.
  const filtered = { ...ctx, config: { ...ctx.config, limits: true } };
  return [
    words(ctx, seeded),
    ...held(filtered, seeded),
    ...reported(ctx, seeded),
    ...hiddenAndAppealed(ctx, seeded),
  ];
}

/** Long before, an admin has typed the word lists. */
function words(ctx: Ctx, { cast, now }: Seeded): Happening {
  const lists = { "banned-words": bannedWords, "suspect-words": suspectWords };
  const updated_by = called(cast, "zuri").id;
  return {
    at: now - 50 * DAY,
    happen: (updated_at) => ctx.db.write((trx) => insertWords(trx, lists, { updated_at, updated_by })),
  };
}

function held(ctx: Ctx, seeded: Seeded): Happening[] {
  const { cast, articles, now } = seeded;
  const named = byRef(seeded);
  return heldReplies.map(({ article, under, by, hoursAgo, body }, index) => {
    const { slug = "" } = articles.get(article) ?? {};
    const parentId = under === undefined ? null : named.get(`${article}/${under}`);
    if (parentId === undefined) throw new Error(`demo: ${under} has no answer in ${article}`);
    const happen = async (at: number) => {
      const sent = await postReply(as(ctx, called(cast, by), at), {
        slug,
        parentId,
        body,
        key: `demo-held-${index}`,
      });
      if (sent.kind !== "held") throw new Error(`demo: what ${by} wrote in ${article} was not held back`);
    };
    return { at: now - hoursAgo * HOUR, happen };
  });
}

function reported(ctx: Ctx, { cast, articles, now }: Seeded): Happening[] {
  const target = ({ person, article = "" }: LateReport): Target =>
    person === undefined
      ? { kind: "article", slug: articles.get(article)?.slug ?? "" }
      : { kind: "person", username: person };
  return otherReports.map((report) => {
    const { by, email = null, reason, note, hoursAgo } = report;
    const actor = by === undefined ? null : called(cast, by);
    return {
      at: now - hoursAgo * HOUR,
      happen: (at) => sendReport(as(ctx, actor, at), target(report), { reason, note, email, website: "" }),
    };
  });
}

function hiddenAndAppealed(ctx: Ctx, seeded: Seeded): Happening[] {
  const { cast, placed, now } = seeded;
  return appealed.flatMap((one): Happening[] => {
    const [writer, replyId] =
      [...placed].flatMap(([{ reply }, { id }]) =>
        reply.ref === one.on ? [[reply.by, id] as const] : [],
      )[0] ?? [];
    if (writer === undefined || replyId === undefined) throw new Error(`demo: nothing is called ${one.on}`);
    const { moderator, reason, note, hiddenHoursAgo, hoursAgo, appeal: body } = one;
    let decisionId: number | null = null;
    const hide = async (at: number) => {
      decisionId = await hideReply(as(ctx, called(cast, moderator), at), { replyId, reason, note });
    };
    const complain = (at: number) =>
      appeal(as(ctx, called(cast, writer), at), { decisionId: decisionId ?? 0, body });
    return [
      { at: now - hiddenHoursAgo * HOUR, happen: hide },
      { at: now - hoursAgo * HOUR, happen: complain },
    ];
  });
}
