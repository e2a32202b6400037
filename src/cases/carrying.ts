/** How each verdict is carried out: by the effects of the parts that it belongs to. */
import type { Trx } from "../db/connect.ts";
import type { Case, CaseKind, Reason } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";
import { decide } from "../moderation/decide.ts";
import { hideIn } from "../moderation/effects.ts";
import { grantIn, refuseIn } from "../appeals/effects.ts";
import { approveIn, discardIn, rejectIn } from "../held/effects.ts";
import { lockBranchIn, removeIn } from "../order/effects.ts";
import { holdLinksIn, suspendIn, warnIn, type Sanction } from "../sanctions/effects.ts";
import { endOf, type Length } from "../sanctions/suspension.ts";
import type { VerdictName } from "./verdicts.ts";

/** A verdict with all it needs: the reason is chosen by now. */
export interface Given {
  reason: Reason;
  /** For the person concerned; may be empty. */
  note: string;
  /** How long a suspension lasts. */
  length: Length;
}

/** Carries a verdict out in a transaction that holds the case. @returns the decision's id */
export type Carry = (trx: Trx, ctx: Ctx, found: Case, given: Given) => Promise<number | null>;

const dismiss: Carry = (trx, ctx, { subject, ...found }) => {
  const { article_id, reply_id, message_id, person_id } = found;
  const decision = { action: "dismiss" as const, article_id, reply_id, message_id, person_id };
  return decide(trx, ctx, decision, { subject, upheld: 0 });
};

const place = ({ reply_id, article_id }: Case) => ({ id: reply_id ?? 0, article_id: article_id ?? 0 });

const hide: Carry = (trx, ctx, found, { reason, note }) => hideIn(trx, ctx, place(found), { reason, note });

const remove: Carry = (trx, ctx, found, { reason, note }) =>
  removeIn(trx, ctx, place(found), { reason, note });
const lockBranch: Carry = (trx, ctx, found) => lockBranchIn(trx, ctx, place(found), true);

const approve: Carry = (trx, ctx, { held_id }) => approveIn(trx, ctx, { heldId: held_id ?? 0 });
const reject: Carry = (trx, ctx, { held_id }, { reason, note }) =>
  rejectIn(trx, ctx, { heldId: held_id ?? 0 }, { reason, note });
const discard: Carry = (trx, ctx, { held_id }, { note }) =>
  discardIn(trx, ctx, { heldId: held_id ?? 0 }, { note });

const grant: Carry = (trx, ctx, { appeal_id }, { note }) =>
  grantIn(trx, ctx, { appealId: appeal_id ?? 0 }, { note });
const refuse: Carry = (trx, ctx, { appeal_id }, { note }) =>
  refuseIn(trx, ctx, { appealId: appeal_id ?? 0 }, { note });

const answered: Carry = (trx, ctx, { subject, message_id, person_id }) =>
  decide(trx, ctx, { action: "answered", message_id, person_id }, { subject, upheld: null });

/** What a sanction is about, and from which case it comes. */
const about = ({ reply_id, article_id, held_id, subject }: Case, { reason, note }: Given): Sanction => ({
  reason,
  note,
  replyId: reply_id,
  articleId: article_id,
  heldId: held_id,
  subject,
});
const warn: Carry = (trx, ctx, found, given) => warnIn(trx, ctx, found.person_id ?? 0, about(found, given));
const suspend: Carry = (trx, ctx, found, given) =>
  suspendIn(trx, ctx, found.person_id ?? 0, {
    ...about(found, given),
    until: endOf(given.length, ctx.clock()),
  });
const holdLinks: Carry = (trx, ctx, found, given) =>
  holdLinksIn(trx, ctx, found.person_id ?? 0, about(found, given));
const sanctions = { warn, suspend, "hold-links": holdLinks };

/** Every verdict that is offered (verdicts.ts) has its line here. */
export const CARRIED: Readonly<Record<CaseKind, Partial<Record<VerdictName, Carry>>>> = {
  reply: { dismiss, hide, delete: remove, "lock-branch": lockBranch, ...sanctions },
  message: { dismiss, answered },
  person: { dismiss, ...sanctions },
  article: { dismiss, ...sanctions },
  held: { approve, reject, delete: discard, ...sanctions },
  appeal: { grant, "refuse-appeal": refuse },
};
