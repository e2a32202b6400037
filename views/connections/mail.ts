/** To whoever has the account: another site opens it from now on, or no more. */
import { mail, type MailView, type WrittenMail } from "../mail/layout.ts";

/** The mail. It says nothing of what the other site says of somebody: anybody can be called anything there. */
export function connectedMail(
  m: MailView,
  username: string,
  { site, on }: { site: string; on: boolean },
): WrittenMail {
  const { mail: t } = m.t.connections;
  return mail(m, {
    subject: `${on ? t.on(site) : t.off(site)} · ${m.siteName}`,
    parts: [
      { text: on ? t.textOn(username, site, m.siteName) : t.textOff(username, site, m.siteName) },
      { text: t.you },
      { text: t.notYou },
      { link: t.link, path: "/settings/security" },
    ],
    why: t.why,
  });
}
