/** To whom a decision concerns: what was done, by which rule, and where the reasons are. */
import type { DecisionAction, Reason } from "../../src/db/schema.ts";
import { formatDate } from "../../src/i18n/index.ts";
import { formatMoment } from "../../src/i18n/times.ts";
import { FOR_EVER } from "../../src/lib/for-ever.ts";
import { mail, type MailPart, type MailView, type WrittenMail } from "./layout.ts";

export interface DecisionMail {
  id: number;
  action: DecisionAction;
  reason: Reason | null;
  rule_title: string | null;
  note: string | null;
  /** Of a suspension. */
  until: number | null;
  at: number;
  /** Title of the article it is about, where it is about one. */
  title: string | null;
  /** Of the outcome of an appeal: the decision appealed against. */
  appealed: number | null;
  /** Until when one can appeal; null where there is nothing to appeal against. */
  appealBy: number | null;
}

/** The mail. It says no more than one needs to know whether to look: the text concerned stands behind the link. */
export function decisionLetter(m: MailView, d: DecisionMail): WrittenMail {
  const { appeals: t } = m.t;
  const what = t.told[d.action] ?? t.toldOther;
  return mail(m, {
    subject: t.mail.subject(what, m.siteName),
    parts: [
      { text: `${what}.` },
      ...factsOf(m, d),
      { link: t.mail.link, path: `/decisions/${d.appealed ?? d.id}` },
      ...(d.appealBy === null ? [] : [{ text: t.mail.appeal(formatDate(m.lang, d.appealBy, d.at)) }]),
    ],
    why: t.mail.why,
  });
}

function factsOf(m: MailView, d: DecisionMail): MailPart[] {
  const { appeals: t } = m.t;
  const { reason, rule_title, note, until, title } = d;
  const facts: [string, string][] = [
    ...(title === null ? [] : [[t.article, title] satisfies [string, string]]),
    ...(reason === null
      ? []
      : [[t.rule, rule_title ?? m.t.rules.list[reason]?.title ?? reason] satisfies [string, string]]),
    ...(until === null ? [] : [[t.until, untilText(m, until, d.at)] satisfies [string, string]]),
    ...(note ? [[t.note, note] satisfies [string, string]] : []),
  ];
  return facts.length === 0 ? [] : [{ facts }];
}

const untilText = (m: MailView, until: number, now: number) =>
  until >= FOR_EVER ? m.t.appeals.forEver : formatMoment(m, until, now);
