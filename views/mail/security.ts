/** To whoever has the account: a second factor was added or taken away, or a recovery code was used. */
import type { FactorNews } from "../../src/factors/types.ts";
import { mail, type MailView, type WrittenMail } from "./layout.ts";

/**
 * The mail. It says nothing that was typed, such as a passkey's name: anybody can register with anybody's address.
 */
export function securityMail(m: MailView, username: string, news: FactorNews): WrittenMail {
  const { mail: t } = m.t.factors;
  const { subject, text } = t.what[news.what];
  return mail(m, {
    subject: `${subject} · ${m.siteName}`,
    parts: [
      { text: text(username, m.siteName) },
      ...(news.what === "codeUsed" ? [{ text: t.left(news.left) }] : []),
      { text: t.you },
      { text: t.notYou },
      { link: t.link, path: "/settings/security" },
    ],
    why: t.why,
  });
}
