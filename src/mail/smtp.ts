/** The way to the mail server. */
import { createTransport } from "nodemailer";
import type { Config, Smtp } from "../config.ts";
import type { Mail } from "../db/schema.ts";
import { MINUTE, SECOND } from "../lib/clock.ts";
import { headerLine } from "../lib/header.ts";

/** How long a mail server may be silent, and how long one mail may take in all (ms). */
export interface Patience {
  readonly connect: number;
  readonly silence: number;
  readonly whole: number;
}

/** All of it well within the pause after a first attempt, so that nobody else takes the mail meanwhile. */
const PATIENCE: Patience = { connect: 10 * SECOND, silence: 30 * SECOND, whole: 2 * MINUTE };
/** Connections at once: enough for thousands of mails an hour, few enough for the smallest provider. */
const CONNECTIONS = 3;

/** What became of an attempt. `forever`: it is refused for good; `server`: the others would fare no better now. */
export type Outcome = { sent: true } | { sent: false; problem: string; forever: boolean; server: boolean };

type Sent = Pick<Mail, "message_id" | "address" | "subject" | "body" | "html" | "thread" | "unsubscribe">;

export interface Sender {
  send(mail: Sent): Promise<Outcome>;
  close(): void;
}

/**
 * Opens connections as they are needed, and keeps them for the next mails. Errors come as outcomes.
 * @param baseUrl what the links in headers begin with
 */
export function openSmtp(smtp: Smtp, baseUrl: string, patience: Patience = PATIENCE): Sender {
  let transport: ReturnType<typeof connect> | undefined;
  const close = () => {
    transport?.close();
    transport = undefined;
  };
  return {
    close,
    send: async (mail) => {
      transport ??= connect(smtp, patience);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new TookTooLong()), patience.whole).unref();
      });
      try {
        const sending = transport.sendMail(message(smtp, baseUrl, mail));
        // Whoever came second in the race fails unheard.
        sending.catch(() => {});
        await Promise.race([sending, late]);
        return { sent: true };
      } catch (error) {
        if (error instanceof TookTooLong) close();
        return failure(error);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

class TookTooLong extends Error {}

function connect(smtp: Smtp, { connect: connecting, silence }: Patience) {
  const here = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(smtp.host);
  return createTransport({
    pool: true,
    maxConnections: CONNECTIONS,
    host: smtp.host,
    ...(smtp.port === undefined ? {} : { port: smtp.port }),
    secure: smtp.secure,
    // A password never crosses a network in the clear; to this machine no certificate would fit.
    requireTLS: !smtp.secure && !here && smtp.user !== null,
    ignoreTLS: !smtp.secure && here,
    ...(smtp.user === null ? {} : { auth: { user: smtp.user, pass: smtp.password } }),
    connectionTimeout: connecting,
    greetingTimeout: connecting,
    dnsTimeout: connecting,
    socketTimeout: silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Addresses go as objects: nothing in them is read as a list of more. */
function message(smtp: Smtp, baseUrl: string, mail: Sent) {
  return {
    from: smtp.from,
    to: { name: "", address: mail.address },
    envelope: { from: smtp.from.address, to: [mail.address] },
    subject: headerLine(mail.subject),
    text: mail.body,
    html: mail.html,
    messageId: `<${mail.message_id}>`,
    headers: {
      // So that no answering machine answers.
      "Auto-Submitted": "auto-generated",
      ...threading(mail),
      ...unsubscribing(baseUrl, mail.unsubscribe),
    },
  };
}

/** Mails about one thing refer to one Message-ID that nobody ever sent: programs show them together (RFC 5322, 3.6.4). */
function threading({ thread, message_id }: Sent): Record<string, string> {
  const name = (thread ?? "").replace(/[^\w.-]/g, "");
  if (name === "") return {};
  const root = `<${name}${message_id.slice(message_id.lastIndexOf("@"))}>`;
  return { References: root, "In-Reply-To": root };
}

/** One click in a mail program, which POSTs, ends such mails (RFC 2369 and 8058). */
function unsubscribing(baseUrl: string, path: string | null): Record<string, string> {
  if (path === null) return {};
  // An address is written without spaces, line breaks or angle brackets: none of them ends the header.
  const url = new URL(path, baseUrl);
  if (url.origin !== baseUrl) return {};
  return {
    "List-Unsubscribe": `<${url.href}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

/** What a failed attempt says about the next ones. */
function failure(error: unknown): Outcome {
  if (error instanceof TookTooLong)
    return { sent: false, problem: "took-too-long", forever: false, server: true };
  const { code, responseCode, command } = describe(error);
  const aboutThisOne = code === "EENVELOPE" || code === "EMESSAGE";
  return {
    sent: false,
    problem: headerLine(error instanceof Error ? error.message : String(error)),
    // 5xx about the recipient or the text stays so; about the sender or a password, whoever runs the site can mend it.
    forever: aboutThisOne && responseCode >= 500 && command !== "MAIL FROM",
    server: !aboutThisOne || command === "MAIL FROM",
  };
}

function describe(error: unknown): { code: string; responseCode: number; command: string } {
  if (!(error instanceof Error)) return { code: "", responseCode: 0, command: "" };
  return {
    code: "code" in error ? String(error.code) : "",
    responseCode: "responseCode" in error ? Number(error.responseCode) : 0,
    command: "command" in error ? String(error.command) : "",
  };
}

/** The sender that the settings ask for; null without a mail server. */
export function senderFor({ smtp, baseUrl }: Pick<Config, "smtp" | "baseUrl">): Sender | null {
  return smtp && openSmtp(smtp, baseUrl);
}
