/** What a mail says that its receiver alone may know. Pure. */

/** The address of a receipt: whoever has it reads what was reported (src/reports/types.ts). */
const RECEIPT = /\/reports\/[\w-]{20,64}/g;

/** Links that open something of somebody's account without a password. */
const ACCOUNT = /\/(owner|log-in|verify|reset|unsubscribe)\/[^\s"'<>)\]]+/g;

/** What somebody wrote, in plain text and in HTML: it is erased elsewhere at some time. */
const QUOTED = /(?<=<blockquote[^>]*>)[^<]*(?:<br \/>[^<]*)*(?=<\/blockquote>)|(?<=^> ).*$/gm;

/** What is shown all the same: `account`, the links to an account; `quotes`, what somebody wrote. */
export interface Shown {
  account?: boolean;
  quotes?: boolean;
}

/** A mail's text as those who keep the outbox see it, and as it is kept once it has left: without such addresses. */
export function withoutSecrets(text: string, { account = false, quotes = false }: Shown = {}): string {
  const unquoted = quotes ? text : text.replace(QUOTED, "…");
  const rest = unquoted.replace(RECEIPT, "/reports/…");
  return account ? rest : rest.replace(ACCOUNT, "/$1/…");
}
