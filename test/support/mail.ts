/** Mail servers to send to: a real one that takes mails, one that says nothing, and none at all. */
import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { SMTPServer, type SMTPServerError } from "smtp-server";
import { onTestFinished } from "vitest";
import type { Smtp } from "../../src/config.ts";
import { openSmtp, type Patience, type Sender } from "../../src/mail/smtp.ts";
import { BASE } from "./world.ts";

/** A mail as it came in. */
export interface Received {
  from: string;
  to: string[];
  /** By name in lower case; unfolded. */
  headers: Map<string, string>;
  text: string;
  html: string;
  raw: string;
}

export interface Postbox {
  smtp: Smtp;
  received: Received[];
  /** Decides about each recipient: a number refuses with that status. */
  refuse: (address: string) => number | null;
  /** How long it takes over each mail (ms). */
  pause: number;
}

const smtpAt = (port: number): Smtp => ({
  host: "127.0.0.1",
  port,
  secure: false,
  user: null,
  password: "",
  from: { name: "The Pool", address: "pool@example.org" },
});

/** A sender whose connections end with the test; impatient where that is what is tested. */
export function senderTo(smtp: Smtp, patience?: Patience): Sender {
  const sender = openSmtp(smtp, BASE, patience);
  onTestFinished(() => sender.close());
  return sender;
}

/** Starts a mail server that keeps what it gets. It ends with the test. */
export async function postbox(): Promise<Postbox> {
  const box: Omit<Postbox, "smtp"> = { received: [], refuse: () => null, pause: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const status = box.refuse(address);
      const refusal: SMTPServerError | null =
        status === null ? null : Object.assign(new Error("no such reader"), { responseCode: status });
      done(refusal);
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        box.received.push({ from, to, ...readMessage(Buffer.concat(chunks).toString("utf8")) });
        setTimeout(() => done(null), box.pause);
      });
    },
  });
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return Object.assign(box, { smtp: smtpAt(portOf(server.server.address())) });
}

/** A server that takes connections and says nothing. */
export async function silentServer(): Promise<Smtp> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket.on("error", () => {})));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return smtpAt(portOf(server.address()));
}

/** Where nobody listens. */
export async function nobody(): Promise<Smtp> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const smtp = smtpAt(portOf(server.address()));
  server.close();
  await once(server, "close");
  return smtp;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("not listening");
  return address.port;
}

function readMessage(raw: string): Pick<Received, "headers" | "text" | "html" | "raw"> {
  const { headers, body } = readPart(raw);
  const boundary = /boundary="?([^";]+)"?/.exec(headers.get("content-type") ?? "")?.[1];
  const parts =
    boundary === undefined
      ? [{ headers, body }]
      : body.split(`--${boundary}`).map((part) => readPart(part.replace(/^\r\n/, "")));
  const find = (type: string) => {
    const part = parts.find((each) => each.headers.get("content-type")?.startsWith(type));
    return part ? decode(part.body, part.headers.get("content-transfer-encoding") ?? "7bit") : "";
  };
  return { headers, text: find("text/plain"), html: find("text/html"), raw };
}

function readPart(raw: string): { headers: Map<string, string>; body: string } {
  const end = raw.indexOf("\r\n\r\n");
  const head = raw.slice(0, end).replace(/\r\n[ \t]+/g, " ");
  const headers = head.split("\r\n").map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers), body: raw.slice(end + 4) };
}

function decode(body: string, encoding: string): string {
  const text = body.replace(/\r\n/g, "\n");
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8").replace(/\r\n/g, "\n");
  if (encoding !== "quoted-printable") return text;
  const bytes = text
    .replace(/=\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
