/** Running the filters over a text that somebody sends. */
import { readSettings } from "../admin/queries.ts";
import type { Settings } from "../admin/settings.ts";
import type { Reader, Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import { DAY } from "../lib/clock.ts";
import { can } from "../policy.ts";
import { knownAddressKey } from "./addresses.ts";
import { lessonWords, likeness, type Likeness } from "./bayes.ts";
import { linksIn } from "./links.ts";
import { articleOwner, otherAccounts, typedLists, writerFacts } from "./queries-facts.ts";
import { countsOf } from "./queries-learnt.ts";
import { ownTextsSince, sentSince } from "./queries-posted.ts";
import { recordOf } from "./queries-record.ts";
import { fingerprintOf } from "./repeat.ts";
import { RULES, type Facts } from "./rules.ts";
import { trustOf } from "./trust.ts";
import { FILTERS, type FilterName, type Finding } from "./types.ts";
import { wordListOf } from "./word-list.ts";

/** A text as it is screened. */
export interface Screened {
  personId: number;
  articleId: number;
  /** The reply that is edited, or null for a new one. */
  replyId: number | null;
  /** Where it has waited until now, or waits on: it is no repeat of itself. */
  held?: { id: number; created_at: number };
  body: string;
  body_html: string;
  /** The discussion holds back what newcomers write. */
  newcomersHeld: boolean;
}

/** Who keeps order in a discussion is screened for these alone. */
const FOR_EVERYBODY: ReadonlySet<FilterName> = new Set(["banned-words"]);

type Screening = Pick<Ctx, "config" | "clock" | "actor" | "address">;

/**
 * What the filters say of a text, in their order; nothing when limits are off. Moderators, and authors in their own
 * discussions, are screened for banned words alone. Writes nothing: `notePostedFrom` (posted.ts) does.
 */
export async function screen(read: Reader | Trx, ctx: Screening, text: Screened): Promise<Finding[]> {
  if (!ctx.config.limits) return [];
  const [settings, owner] = await Promise.all([readSettings(read), articleOwner(read, text.articleId)]);
  const keepsOrder = owner !== undefined && can("lock", ctx.actor, owner);
  const looking = FILTERS.filter((name) => !keepsOrder || FOR_EVERYBODY.has(name));
  const facts = await gather(read, ctx, text, settings);
  const seen = { body: text.body, links: linksIn(text.body_html, ctx.config.baseUrl) };
  return looking.flatMap((name) => RULES[name](seen, facts, settings) ?? []);
}

/** What the rules go by, asked for in one go. */
async function gather(
  read: Reader | Trx,
  ctx: Screening,
  text: Screened,
  settings: Settings,
): Promise<Facts> {
  const { personId, replyId, newcomersHeld, held } = text;
  const now = ctx.clock();
  const [lists, writer, record, sentBefore, accounts, like] = await Promise.all([
    typedLists(read),
    writerFacts(read, { personId, now, replyId, heldId: held?.id ?? null }),
    recordOf(read, personId, now),
    sentBeforeOf(read, text, held?.created_at ?? now),
    accountsAt(read, ctx.address, personId, now),
    likenessOf(read, text),
  ]);
  return {
    ...(writer ?? { linksSilenced: false, approved: 0, sentLately: 0, rejected: 0, sent: 0 }),
    sentAt: held?.created_at ?? now,
    trust: record ? trustOf(record, settings, now) : "newcomer",
    banned: wordListOf(lists.banned),
    suspect: wordListOf(lists.suspect),
    sentBefore,
    newcomersHeld,
    otherAccounts: accounts,
    likeness: like,
  };
}

/**
 * Who sent the same text within a day before `at` (epoch ms), when this one was sent, and since. The hash of a text that
 * waited says only when its writer sent it last, which was this one: what else of theirs says the same is asked of the
 * texts themselves.
 */
async function sentBeforeOf(
  read: Reader | Trx,
  { personId, replyId, held, body }: Screened,
  at: number,
): Promise<Facts["sentBefore"]> {
  const fingerprint = fingerprintOf(body);
  const all = await sentSince(read, fingerprint, at - DAY);
  const others = all.filter(({ person_id }) => person_id !== personId);
  const sent = others.map(({ created_at }) => ({ own: false, at: created_at }));
  // Who mends a comma in what they have just said does not repeat it.
  if (replyId !== null) return sent;
  const own = held
    ? (await ownTextsSince(read, personId, held.id, at - DAY)).filter(
        (text) => fingerprintOf(text.body) === fingerprint,
      )
    : all.filter(({ person_id }) => person_id === personId);
  return [...own.map(({ created_at }) => ({ own: true, at: created_at })), ...sent];
}

async function accountsAt(
  read: Reader | Trx,
  address: string | null,
  personId: number,
  now: number,
): Promise<number> {
  const key = await knownAddressKey(read, address);
  return key === null ? 0 : otherAccounts(read, key, personId, now);
}

async function likenessOf(
  read: Reader | Trx,
  { body, body_html }: Pick<Screened, "body" | "body_html">,
): Promise<Likeness | null> {
  const words = lessonWords(body, body_html);
  const { seen, texts } = await countsOf(read, words);
  return likeness(words, seen, texts);
}
