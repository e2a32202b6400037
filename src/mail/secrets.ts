/** What a mail says that its receiver alone may know. Pure. */

/** The address of a receipt: whoever has it reads what was reported (src/reports/types.ts). */
const RECEIPT = /\/reports\/[\w-]{20,64}/g;

/** Links that open something of somebody's account without a password. */
const ACCOUNT = /\/(owner|log-in|verify|reset|unsubscribe)\/[^\s"'<>)\]]+/g;

/** What somebody wrote, in plain text and in HTML: it is erased elsewhere at some time, and nobody reads it here. */
const QUOTED = /(?<=<blockquote[^>]*>)[^<]*(?:<br \/>[^<]*)*(?=<\/blockquote>)|(?<=^> ).*$/gm;

/**
 * A mail's text as those who keep the outbox see it, and as it is kept once it has left: without such addresses.
 * @param shown `account` leaves the links to an account: without a mail server somebody has to pass them on
 */
export function withoutSecrets(text: string, shown: "nothing" | "account" = "nothing"): string {
  const rest = text.replace(RECEIPT, "/reports/…").replace(QUOTED, "…");
  return shown === "account" ? rest : rest.replace(ACCOUNT, "/$1/…");
}
