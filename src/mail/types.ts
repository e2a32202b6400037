import type { Mail } from "../db/schema.ts";

/** How far a mail has come. `kept`: there is no mail server. */
export type MailState = "waiting" | "retried" | "sent" | "failed" | "kept";

/** A mail in the outbox's list. */
export type MailLine = Pick<
  Mail,
  "id" | "address" | "subject" | "created_at" | "next_at" | "tries" | "sent_at" | "problem"
> & { state: MailState };

/** The outbox: `next` is the id that the next page begins below, or null. `sending`: whether there is a mail server. */
export interface Outbox {
  lines: MailLine[];
  next: number | null;
  first: boolean;
  sending: boolean;
}

/** One mail, whole. */
export type WholeMail = Omit<Mail, "unsubscribe"> & { state: MailState };
