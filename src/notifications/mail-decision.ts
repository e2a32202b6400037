/** The mail about a decision: short, with the rule, and the way to the statement of reasons. */
import { decisionLetter } from "../../views/mail/decision.ts";
import { findingsOf } from "../appeals/findings.ts";
import { APPEALABLE, SIX_MONTHS } from "../appeals/types.ts";
import type { Trx } from "../db/connect.ts";
import type { Ctx } from "../http/context.ts";
import { excerpt } from "../lib/excerpt.ts";
import { directionOf } from "../lib/language.ts";
import { renderReply } from "../lib/markdown.ts";
import { queueMail } from "../mail/queries.ts";
import { mailViewFor } from "../mail/view.ts";
import { TOLD } from "../moderation/told.ts";
import { decisionForMail } from "./queries-mail.ts";
import { wayFor } from "./queries-preferences.ts";

/** Queues the mail to the person concerned, in the transaction of the decision. Undone in time, it is not sent. */
export async function mailDecision(
  trx: Trx,
  { config }: Pick<Ctx, "config">,
  { personId, decisionId, at }: { personId: number; decisionId: number; at: number },
): Promise<void> {
  const row = await decisionForMail(trx, decisionId, personId);
  const kind = TOLD.get(row.action) ?? "decision";
  // Whoever wants to read of it in the inbox alone finds the same statement of reasons there.
  if (row.left_at !== null || (await wayFor(trx, personId, kind)) !== "mail") return;
  const {
    email: address,
    left_at: _left,
    language: _chosen,
    used_language: _used,
    body,
    held_lang,
    held_dir,
    reply_lang,
    reply_dir,
    reply_id,
    filter,
    ...decision
  } = row;
  const appealBy = APPEALABLE.has(decision.action) ? at + SIX_MONTHS : null;
  const text =
    body === null
      ? null
      : {
          excerpt: excerpt(renderReply(body)),
          lang: held_lang ?? reply_lang,
          dir: held_dir ?? reply_dir ?? directionOf(body),
        };
  const findings = findingsOf(row);
  const letter = decisionLetter(await mailViewFor(trx, config, row), {
    ...decision,
    published: decision.action === "approve" ? reply_id : null,
    appealBy,
    text,
    findings,
    filtered: filter !== null || findings.length > 0,
  });
  await queueMail(trx, { ...letter, personId, address, at, decisionId, kind });
}
