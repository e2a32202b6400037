/** A whole life on the site, of amina: a row of hers in every table that can have one. */
import { foldUsername } from "../../src/accounts/usernames.ts";
import { MINUTE } from "../../src/lib/clock.ts";
import { hashToken } from "../../src/lib/ids.ts";
import { renderReply } from "../../src/lib/markdown.ts";
import { queueMail } from "../../src/mail/queries.ts";
import { article, reply, type SeededArticle } from "../support/seed.ts";
import type { World } from "../support/world.ts";

export interface Life {
  a: SeededArticle;
  /** Hers: an answer with baraka's reply below, which has one of hers below; and one nobody replied to. */
  answer: number;
  below: number;
  deep: number;
  lone: number;
  /** Reported by baraka, and not decided about. */
  reported: number;
  /** Hidden by neema, with an open appeal of hers. */
  hidden: number;
  /** Deleted by a moderator. */
  removed: number;
}

const HTML = "It was <b onmouseover=steal()>mine</b>, & nobody’s <script>alert(1)</script>";

/** Lives it. */
export async function life(w: World): Promise<Life> {
  const now = w.deps.clock();
  const { amina } = w.ids;
  const a = await article(w);
  const b = await article(w, { author: "amina", title: "What the tide left" });
  const browser = await w.as("amina");
  const neema = await w.as("neema");
  const baraka = await w.as("baraka");
  const answer = await reply(w, { article: a, body: `The sewing machine. ${HTML}` });
  const below = await reply(w, { article: a, by: "baraka", parent: answer, body: "Ask @amina about hers." });
  const deep = await reply(w, { article: a, parent: below, body: "It still runs." });
  const lone = await reply(w, { article: a, parent: answer, body: "And the thread." });
  const other = await reply(w, { article: b, by: "baraka", body: "The shells." });
  const reported = await reply(w, { article: b, parent: other, body: "Shells are cheap." });
  const hidden = await reply(w, { article: b, parent: other, body: "Buy my shells." });
  const removed = await reply(w, { article: b, parent: other, body: "Buy all my shells." });
  // An edit within the first minutes keeps no version.
  w.pass(11 * MINUTE);
  await browser.post(`/replies/${deep}`, { body: "It still runs, and sings." });
  await browser.post(`/replies/${other}/vote`, { value: 1 });
  await baraka.post(`/replies/${answer}/vote`, { value: 1 });
  await (await w.as("juma")).post(`/replies/${answer}/pinned`, { on: 1 });
  await browser.post(`/replies/${below}/report`, { reason: "abuse", note: "He means me." });
  await baraka.post(`/replies/${reported}/report`, { reason: "spam", note: "" });
  await neema.post(`/replies/${hidden}/hidden`, { on: 1, reason: "spam", note: "No shops." });
  await neema.post(`/replies/${removed}/removed`, { on: 1, reason: "spam", note: "Still none." });
  await browser.post("/contact", {
    name: "Amina",
    email: "amina@example.org",
    message: "The ferry was late, and so was I.",
  });
  const hide = await w.db.read
    .selectFrom("decisions")
    .select("id")
    .where("reply_id", "=", hidden)
    .executeTakeFirstOrThrow();
  await browser.post(`/decisions/${hide.id}/appeal`, { body: "It was a gift shop." });
  await w.db.write(async (trx) => {
    const common = { person_id: amina, created_at: now };
    const text = { body_html: renderReply("Wait for me."), renderer: 1, lang: "en", dir: "ltr" as const };
    await trx
      .insertInto("former_usernames")
      .values({ ...common, username_folded: foldUsername("amina-of-old") })
      .execute();
    await trx
      .insertInto("kept_forms")
      .values({ ...common, token_hash: "kf", path: "/settings", fields: '{"about":"Rows."}' })
      .execute();
    await trx
      .insertInto("links")
      .values({
        token_hash: hashToken("a-reset-link"),
        purpose: "reset",
        person_id: amina,
        email: "amina@example.org",
        expires_at: now + 1e9,
        used_at: null,
      })
      .execute();
    await trx
      .insertInto("flows")
      .values({ token_hash: "f", purpose: "second", person_id: amina, data: "{}", expires_at: now + 1e9 })
      .execute();
    await trx
      .insertInto("totp")
      .values({ ...common, secret: "SECRETOFTHEAPP", confirmed_at: now, last_step: 1 })
      .execute();
    await trx
      .insertInto("recovery_codes")
      .values([
        { person_id: amina, code_hash: "hash-of-a-code", used_at: null },
        { person_id: amina, code_hash: "hash-of-a-code-2", used_at: now },
      ])
      .execute();
    await trx
      .insertInto("passkeys")
      .values({ ...common, id: "pk", public_key: "KEYOFTHEPASSKEY", name: "Amina’s phone", used_at: now })
      .execute();
    await trx
      .insertInto("identities")
      .values({ ...common, issuer: "https://id.example", subject: "s-77", email: null, used_at: now })
      .execute();
    await trx
      .insertInto("preferences")
      .values({ person_id: amina, kind: "mention", way: "mail", push_at: now })
      .execute();
    await trx
      .insertInto("digests")
      .values({ person_id: amina, every: "daily", next_at: now + 1e6, sent_at: now })
      .execute();
    await trx
      .insertInto("push_devices")
      .values({
        ...common,
        endpoint: "https://push.example/e",
        p256dh: "p",
        auth: "a",
        device: "Phone",
        session_id: null,
        used_at: null,
      })
      .execute();
    await trx
      .insertInto("blocks")
      .values([
        { person_id: amina, blocked_id: w.ids.zuri, created_at: now },
        { person_id: w.ids.baraka, blocked_id: amina, created_at: now },
      ])
      .execute();
    await trx
      .insertInto("held")
      .values({
        ...common,
        ...text,
        kind: "reply",
        article_id: a.id,
        parent_id: below,
        reply_id: null,
        key: "h",
        body: "Wait for me.",
        findings: JSON.stringify([{ filter: "repeat", action: "hold", found: [], count: 3 }]),
      })
      .execute();
    await trx
      .insertInto("drafts")
      .values({
        person_id: amina,
        article_id: b.id,
        kind: "reply",
        reply_id: 0,
        body: "Half a thought",
        updated_at: now,
      })
      .execute();
    await trx
      .insertInto("visits")
      .values({ person_id: amina, article_id: a.id, seen_id: answer, updated_at: now })
      .onConflict((oc) => oc.doNothing())
      .execute();
    await trx
      .insertInto("seen")
      .values({ person_id: amina, article_id: a.id, reply_id: below })
      .onConflict((oc) => oc.doNothing())
      .execute();
    await trx
      .insertInto("follows")
      .values({ ...common, article_id: a.id, reply_id: below, level: "follow" })
      .execute();
    await trx
      .insertInto("notifications")
      .values({
        ...common,
        kind: "reply",
        article_id: a.id,
        reply_id: below,
        actor_id: w.ids.baraka,
        read_at: now,
      })
      .execute();
    await trx
      .insertInto("notifications")
      .values({
        person_id: w.ids.baraka,
        kind: "reply",
        article_id: a.id,
        reply_id: deep,
        actor_id: amina,
        created_at: now,
        read_at: now,
      })
      .execute();
    await trx
      .insertInto("notes")
      .values({
        person_id: amina,
        case_id: null,
        author_id: w.ids.neema,
        body: "Amina sells shells.",
        created_at: now,
      })
      .execute();
    await trx
      .insertInto("posted_from")
      .values({ ...common, address: "hash-of-an-address" })
      .onConflict((oc) => oc.doNothing())
      .execute();
    await trx
      .insertInto("recent_texts")
      .values({ ...common, fingerprint: "hash-of-a-text" })
      .execute();
    await trx
      .insertInto("changes")
      .values([
        {
          person_id: amina,
          area: "settings",
          key: "one-answer",
          before: "on",
          after: "off",
          created_at: now,
        },
        {
          person_id: w.ids.zuri,
          area: "roles",
          key: "Amina",
          before: "author",
          after: "reader",
          created_at: now,
        },
      ])
      .execute();
    await trx
      .insertInto("decisions")
      .values({
        actor_id: amina,
        action: "pin",
        reply_id: below,
        article_id: a.id,
        person_id: w.ids.baraka,
        created_at: now,
      })
      .execute();
    await trx
      .insertInto("imports")
      .values({ article_id: b.id, source: "A tide, scraped.", filename: "tide.html", found: "{}" })
      .execute();
    await trx
      .insertInto("picks")
      .values({ reply_id: answer, article_id: a.id, criterion: "The most human", created_at: now })
      .execute();
    await trx
      .insertInto("citations")
      .values({ reply_id: answer, article_id: a.id, cited_at: now, created_at: now })
      .execute();
    await queueMail(trx, {
      personId: amina,
      address: "Amina@example.org",
      subject: "For you",
      body: "B",
      html: "<p>B</p>",
      at: now,
    });
  });
  return { a, answer, below, deep, lone, reported, hidden, removed };
}
