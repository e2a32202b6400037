/** To whom a decision concerns: what was done, by which rule, and where the reasons are. */
import type { DecisionAction, Dir, Reason } from "../../src/db/schema.ts";
import type { Finding } from "../../src/filters/types.ts";
import { formatDate } from "../../src/i18n/index.ts";
import { formatMoment } from "../../src/i18n/times.ts";
import { withoutAddresses } from "../../src/lib/addresses.ts";
import { FOR_EVER } from "../../src/lib/for-ever.ts";
import { replyPath } from "../../src/lib/paths.ts";
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
  /** The beginning of the text concerned, plain; null where it is about none. */
  text: { excerpt: string; lang: string | null; dir: Dir } | null;
  /** What filters found in it. */
  findings: readonly Finding[];
  /** Whether one had found it, also where what it found is not kept. */
  filtered: boolean;
  /** Of the outcome of an appeal: the decision appealed against. */
  appealed: number | null;
  /** The reply that was published by it, or in which an edit was. */
  published: number | null;
  /** Until when one can appeal; null where there is nothing to appeal against. */
  appealBy: number | null;
}

/**
 * The mail: the statement of reasons in short, with the beginning of the text concerned. Anybody can register with
 * anybody's address: of what they write no address goes out, for a program to make a link of.
 */
export function decisionLetter(m: MailView, d: DecisionMail): WrittenMail {
  const { appeals: t } = m.t;
  const what = t.told[d.action];
  return mail(m, {
    subject: t.mail.subject(what, m.siteName),
    parts: [
      { text: `${what}.` },
      ...factsOf(m, d),
      ...textOf(m, d),
      d.published === null
        ? { link: t.mail.link, path: `/decisions/${d.appealed ?? d.id}` }
        : { link: t.mail.see, path: replyPath(d.published) },
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
      ? d.action === "reject"
        ? [[t.rule, t.discarded] satisfies [string, string]]
        : []
      : [[t.rule, rule_title ?? m.t.rules.list[reason]?.title ?? reason] satisfies [string, string]]),
    ...(until === null ? [] : [[t.until, untilText(m, until, d.at)] satisfies [string, string]]),
    ...(note ? [[t.note, note] satisfies [string, string]] : []),
    ...found(m, d),
  ];
  return facts.length === 0 ? [] : [{ facts }];
}

/** Whether a filter found it, in its words: of what is taken from somebody. */
function found(m: MailView, { findings, filtered, appealBy }: DecisionMail): [string, string][] {
  const { appeals: t, filters } = m.t;
  if (appealBy === null) return [];
  if (!filtered) return [[t.how, t.noFilter]];
  if (findings.length === 0) return [[t.how, t.filterOnly]];
  const whys = findings.map(({ filter, found: words, count }) => filters.why[filter](words, count));
  return [[t.how, withoutAddresses([t.filtered, ...whys].join("\n"), t.mail.address)]];
}

function textOf(m: MailView, { text }: DecisionMail): MailPart[] {
  if (text === null || text.excerpt === "") return [];
  const { excerpt, lang, dir } = text;
  const quote = withoutAddresses(excerpt, m.t.appeals.mail.address);
  return [{ heading: m.t.appeals.text }, { quote, dir, ...(lang === null ? {} : { lang }) }];
}

const untilText = (m: MailView, until: number, now: number) =>
  until >= FOR_EVER ? m.t.appeals.forEver : formatMoment(m, until, now);
