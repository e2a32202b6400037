import { mailView, type MailView } from "../../views/mail/layout.ts";
import type { Config } from "../config.ts";
import type { Reader, Trx } from "../db/connect.ts";
import { localeOf, type Speaker } from "../language/queries.ts";

/** What the views of a mail to somebody get: its language is theirs, or the site's where nobody knows it (null). */
export async function mailViewFor(
  read: Reader | Trx,
  config: Pick<Config, "siteName" | "baseUrl">,
  speaker: Speaker | null,
): Promise<MailView> {
  return mailView(config, await localeOf(read, speaker));
}
