/** A queue with a case of every kind. */
import { openCase } from "../../src/cases/queries.ts";
import type { Subject } from "../../src/cases/types.ts";
import type { CaseKind } from "../../src/db/schema.ts";
import type { Finding } from "../../src/filters/types.ts";
import { RENDERER, renderReply } from "../../src/lib/markdown.ts";
import { hideReply } from "../../src/moderation/actions.ts";
import { article, reply } from "../support/seed.ts";
import { cases, decisions } from "../moderation/helpers.ts";
import type { World } from "../support/world.ts";

let made = 0;

/** The newest case about something. */
export async function caseAbout(w: World, subject: string): Promise<number> {
  return (await cases(w)).findLast((found) => found.subject === subject)?.id ?? 0;
}

interface HeldSeed {
  article: { id: number };
  by: number;
  body: string;
  parent?: number;
  /** The reply that it is an edit of. */
  edits?: number;
  findings?: Finding[];
}

/** A text that waits, with its case. @returns its id */
export async function held(w: World, seed: HeldSeed): Promise<number> {
  made += 1;
  const at = w.deps.clock();
  const { edits = null, by: person_id, body } = seed;
  const { findings = [{ filter: "links", action: "hold", found: ["https://example.org/"], count: 3 }] } =
    seed;
  return w.db.write(async (trx) => {
    const version = edits === null ? null : 1;
    const { id } = await trx
      .insertInto("held")
      .values({
        kind: edits === null ? "reply" : "edit",
        article_id: seed.article.id,
        parent_id: seed.parent ?? null,
        reply_id: edits,
        person_id,
        key: `held-${made}`,
        body,
        body_html: renderReply(body),
        renderer: RENDERER,
        lang: "en",
        dir: "ltr",
        version,
        findings: JSON.stringify(findings),
        created_at: at,
        decided_at: null,
        decision_id: null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const about = { article_id: seed.article.id, person_id, held_id: id };
    await openCase(trx, { kind: "held", subject: `held:${id}`, ...about, weight: 1, reach: 0, at });
    return id;
  });
}

/** A reported person, article or reply, as reports make them. @returns the case's id */
export async function reported(
  w: World,
  about: {
    kind: CaseKind;
    subject: Subject;
    by: number;
    reason?: string;
    note?: string;
    reply_id?: number;
    article_id?: number;
    person_id: number;
  },
): Promise<number> {
  const at = w.deps.clock();
  const { by, reason = "spam", note = "", ...row } = about;
  return w.db.write(async (trx) => {
    const id = await openCase(trx, { ...row, weight: 1, reach: 0, at });
    await trx
      .insertInto("reports")
      .values({ case_id: id, person_id: by, reason, note, created_at: at })
      .execute();
    return id;
  });
}

/** A hiding by Zuri, and the appeal of whom it concerns. @returns the appeal's id */
export async function appeal(w: World, replyId: number, body: string): Promise<number> {
  await hideReply(w.ctx("zuri"), { replyId, reason: "abuse", note: "Not like that." });
  const decision = (await decisions(w)).findLast((found) => found.action === "hide");
  const person_id = decision?.person_id ?? 0;
  const at = w.deps.clock();
  return w.db.write(async (trx) => {
    const { id } = await trx
      .insertInto("appeals")
      .values({ decision_id: decision?.id ?? 0, person_id, body, created_at: at })
      .returning("id")
      .executeTakeFirstOrThrow();
    const about = { person_id, appeal_id: id, reply_id: replyId, article_id: decision?.article_id ?? null };
    await openCase(trx, { kind: "appeal", subject: `appeal:${id}`, ...about, weight: 1, reach: 0, at });
    return id;
  });
}

/** One case of every kind; a minute lies between them. */
export async function mixed(w: World) {
  const { amina, baraka, juma } = w.ids;
  const a = await article(w, { title: "The well that kept a list" });
  const top = await reply(w, { article: a, by: "juma", body: "Who drew water first today?" });
  const worst = await reply(w, { article: a, by: "baraka", parent: top, body: "Only fools *queue*." });
  const edited = await reply(w, { article: a, by: "amina", body: "My bucket is the blue one." });
  const hidden = await reply(w, { article: a, by: "baraka", body: "You were all late." });
  const next = () => w.pass(60_000);
  next();
  const ofReply = await reported(w, {
    kind: "reply",
    subject: `reply:${worst}`,
    reply_id: worst,
    article_id: a.id,
    person_id: baraka,
    by: amina,
    reason: "abuse",
    note: "My mother queued.",
  });
  next();
  const heldReply = await held(w, {
    article: a,
    by: baraka,
    parent: top,
    body: "Buckets, cheap, at my stall.",
  });
  next();
  const heldEdit = await held(w, { article: a, by: amina, edits: edited, body: "My bucket is the red one." });
  next();
  const ofPerson = await reported(w, {
    kind: "person",
    subject: `person:${baraka}`,
    person_id: baraka,
    by: amina,
    note: "Sells buckets everywhere.",
  });
  next();
  const ofArticle = await reported(w, {
    kind: "article",
    subject: `article:${a.id}`,
    article_id: a.id,
    person_id: juma,
    by: amina,
    reason: "other",
    note: "The list was mine.",
  });
  next();
  const appealed = await appeal(w, hidden, "I was early.\nAsk Amina.");
  next();
  await w
    .visitor()
    .post("/contact", { name: "Rukia", email: "rukia@example.org", message: "May I read along?" });
  return { a, top, worst, edited, hidden, ofReply, heldReply, heldEdit, ofPerson, ofArticle, appealed };
}
