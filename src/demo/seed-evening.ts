/** The evening that the demo's moderators still have before them: held texts, reports of all kinds, appeals. */
import { appeal } from "../appeals/actions.ts";
import { decideCase } from "../cases/actions.ts";
import { openCaseOf } from "../cases/queries.ts";
import { postReply } from "../discussion/actions.ts";
import type { Ctx } from "../http/context.ts";
import { DAY, HOUR, MINUTE } from "../lib/clock.ts";
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
    ...decidedBefore(ctx, seeded),
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

/** Every so many replies of the weeks before, one was reported by mistake. */
const EVERY = 19;
const MODERATORS = ["neema", "halima.k"];
const REPORTERS = ["tomasz", "kip", "maeve", "tenant_4b", "wes.t", "delphine"];

/** What was reported in the weeks before, read by a moderator some hours later, and let stand. */
function decidedBefore(ctx: Ctx, { cast, placed, now }: Seeded): Happening[] {
  const quiet = [...placed].filter(
    ([{ reply, at }]) =>
      !reply.hidden && !reply.deleted && !reply.ref && !MODERATORS.includes(reply.by) && at < now - 3 * DAY,
  );
  const chosen = quiet.filter((_, index) => index % EVERY === 7);
  return chosen.flatMap(([{ at, reply }, { id }], index): Happening[] => {
    const by = REPORTERS.filter((name) => name !== reply.by)[index % 5] ?? "kip";
    const reported = Math.min(at + (3 + (index % 7)) * HOUR, now - 2 * DAY);
    const decided = reported + ((index * 5) % 17) * HOUR + (index % 4) * 11 * MINUTE + 9 * MINUTE;
    const report = { reason: "off-topic", note: "", email: null, website: "" };
    const dismiss = async (t: number) => {
      const moderator = called(cast, MODERATORS[index % 2] ?? "neema");
      const caseId = await openCaseOf(ctx.db.read, `reply:${id}`);
      const verdict = { action: "dismiss", reason: null, note: "", length: "1d" } as const;
      if (caseId !== undefined) await decideCase(as(ctx, moderator, t), { caseId, verdict });
    };
    return [
      {
        at: reported,
        happen: (t) => sendReport(as(ctx, called(cast, by), t), { kind: "reply", id }, report),
      },
      { at: decided, happen: dismiss },
    ];
  });
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
