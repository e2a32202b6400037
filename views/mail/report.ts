/**
 * Mails to somebody signed out who reported something. Anybody may type anybody's address into that form: they say
 * nothing that its sender chose, neither the note nor anybody's name.
 */
import { receiptNumber, type Outcome, type Thing } from "../../src/reports/types.ts";
import { outcomeText } from "../reports/outcome.ts";
import { mail, type MailPart, type MailView, type WrittenMail } from "./layout.ts";

/** The receipt, with the address at which what becomes of the report can be read. */
export function receiptMail(
  m: MailView,
  p: { id: number; kind: Thing["kind"]; receipt: string },
): WrittenMail {
  const { mail: t } = m.t.reports;
  return mail(m, {
    subject: t.subject(receiptNumber(p.id)),
    parts: [
      { text: t.received },
      {
        facts: [
          [t.number, receiptNumber(p.id)],
          [t.about, t.kind[p.kind]],
        ],
      },
      { text: t.address },
      { link: t.open, path: p.receipt },
    ],
    why: t.why,
  });
}

/** What was decided. The secret of the receipt is not known any more: its address is in the mail before. */
export function outcomeMail(m: MailView, p: { id: number; outcome: Outcome }): WrittenMail {
  const { mail: t, receipt } = m.t.reports;
  const { reason, reason_title, automatic } = p.outcome;
  const rule = reason === null ? null : (reason_title ?? m.t.rules.list[reason]?.title ?? reason);
  const facts: MailPart = {
    facts: [[t.decision, outcomeText(m, p.outcome)], ...(rule === null ? [] : [[t.rule, rule] as const])],
  };
  return mail(m, {
    subject: t.outcomeSubject(receiptNumber(p.id)),
    parts: [
      { text: t.outcome(receiptNumber(p.id)) },
      facts,
      ...(automatic ? [{ text: receipt.automatic }] : []),
      { text: t.wrong },
      { link: t.contact, path: "/contact" },
    ],
    why: t.why,
  });
}

/** That what was decided about a report was taken back. */
export function endMail(m: MailView, p: { id: number }): WrittenMail {
  const { mail: t } = m.t.reports;
  return mail(m, {
    subject: t.endSubject(receiptNumber(p.id)),
    parts: [{ text: t.end(receiptNumber(p.id)) }, { text: t.wrong }, { link: t.contact, path: "/contact" }],
    why: t.why,
  });
}
