/** Once a day or a week: what concerns one, and the best of the questions one follows. */
import type { Digest, Gathered, Told } from "../../src/notifications/types.ts";
import { articlePath } from "../../src/lib/paths.ts";
import { mail, type MailPart, type MailView, type WrittenMail } from "./layout.ts";
import { clean, quoted } from "./notice.ts";

/** A digest. What people wrote, their names and titles included, goes out without addresses. */
export function digestLetter(m: MailView, d: Digest): WrittenMail {
  const { digest: t, notice } = m.t.preferences;
  return mail(m, {
    subject: subjectOf(m, d),
    parts: [
      ...(d.gathered.length > 0 ? [{ text: t.lead[d.every] }] : []),
      ...forYou(m, d),
      ...d.gathered.flatMap((one) => gatheredParts(m, one)),
    ],
    why: t.why[d.every],
    ways: [
      { text: t.stop[d.every], path: d.stop },
      { text: notice.choices, path: "/settings/notifications" },
    ],
  });
}

/** Named after what comes first, with how much else there is. */
function subjectOf(m: MailView, { every, items, more, gathered }: Digest): string {
  const { digest: t } = m.t.preferences;
  const [first] = gathered;
  const [item] = items;
  const things = gathered.length + items.length + more;
  if (first) return t.subject[every](clean(m, first.title), things - 1);
  return t.subject[every](item ? happened(m, item) : m.siteName, things - 1);
}

function forYou(m: MailView, { items, more }: Digest): MailPart[] {
  const { digest: t } = m.t.preferences;
  if (items.length === 0) return [];
  return [
    { heading: t.forYou },
    ...items.flatMap((told): MailPart[] => [
      { text: happened(m, told) },
      ...quoted(m, told),
      { see: t.see, path: told.path },
    ]),
    ...(more > 0 ? [{ text: t.more(more) }] : []),
    { link: t.inbox, path: "/inbox" },
  ];
}

/** Who did what where. */
function happened(m: MailView, { kind, count, name, inNote, title, words }: Told): string {
  const { notifications: t, preferences } = m.t;
  const what =
    words ??
    (name === null
      ? t.happened[kind](count)
      : `${clean(m, name)} ${inNote && count === 1 ? t.didInNote : t.did[kind](count)}`);
  return preferences.digest.line(what, title === null ? null : clean(m, title));
}

function gatheredParts(
  m: MailView,
  { title, slug, prompt, lang, dir, replies, answers, best }: Gathered,
): MailPart[] {
  const { digest: t, notice } = m.t.preferences;
  return [
    { heading: clean(m, title) },
    ...(prompt === "" ? [] : [{ quote: clean(m, prompt), lang, dir }]),
    { text: t.counts(replies, answers) },
    ...best.flatMap((told): MailPart[] => [
      { text: t.said(told.name === null ? notice.somebody : clean(m, told.name)) },
      ...quoted(m, told),
      { see: t.see, path: told.path },
    ]),
    { link: t.all, path: `${articlePath(slug)}#discussion` },
  ];
}
