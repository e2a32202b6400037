import { Server } from "node:http";
import { Server as Listener } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Config } from "../config.ts";
import { SECOND } from "../lib/clock.ts";
import { OperatorError } from "./operator-error.ts";

// How long a client may take for its headers, and for all of its request: with Node's own 60 s and 300 s a few thousand
// idle sockets starve everybody.
const HEADERS_TIMEOUT = 10 * SECOND;
const REQUEST_TIMEOUT = 30 * SECOND;
/** How long answers under way may take once the process was told to stop. */
const GRACE = 8 * SECOND;
/** How long nobody new must have come, before the door is closed. */
const QUIET = 200;

interface App {
  fetch(request: Request): Response | Promise<Response>;
}

interface Ends {
  /** The process was told to stop. */
  stopping: () => void;
  /** The last answer is out. */
  close: () => Promise<void>;
}

/**
 * Serves the app until SIGTERM or SIGINT: then no new connections, the answers under way are finished, `close` is
 * called, and the process ends with status 0, within ten seconds.
 * @returns the port, which the system chose when the settings say 0
 * @throws {OperatorError} when the address can't be had
 */
export async function listen(
  app: App,
  config: Pick<Config, "port" | "host">,
  { stopping, close }: Ends,
): Promise<{ port: number }> {
  const serverOptions = { headersTimeout: HEADERS_TIMEOUT, requestTimeout: REQUEST_TIMEOUT };
  const server = createAdaptorServer({ fetch: (request) => app.fetch(request), serverOptions });
  if (!(server instanceof Server)) throw new Error("an HTTP/1 server was asked for");
  await bound(server, config);
  let told = false;
  const stop = () => {
    if (told) return;
    told = true;
    stopping();
    void finish(server)
      .then(close)
      .then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${error instanceof Error ? (error.stack ?? "") : String(error)}\n`);
          process.exit(1);
        },
      );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : config.port };
}

function bound(server: Server, { port, host }: Pick<Config, "port" | "host">): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(refused(error, port, host) ?? error));
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => resolve());
  });
}

function refused(
  { code }: NodeJS.ErrnoException,
  port: number,
  host: string | undefined,
): OperatorError | null {
  if (code === "EADDRINUSE") {
    return new OperatorError(
      `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port === 65535 ? 3000 : port + 1}.`,
    );
  }
  if (code === "EACCES")
    return new OperatorError(`Port ${port} is reserved: choose one from 1024 up, such as PORT=3000.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new OperatorError(`HOST is "${host ?? ""}", which is not an address of this machine.`);
  }
  return null;
}

/**
 * Stops listening, lets the answers under way finish, and cuts what takes too long. Closing the listener resets the
 * connections that wait to be taken, and Node's own `close` those whose request is still on its way: so both wait
 * for a quiet moment first.
 */
function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // Every answer from now on says "Connection: close".
    server.maxRequestsPerSocket = 1;
    let last = performance.now();
    const latest = last + GRACE / 4;
    server.on("connection", () => (last = performance.now()));
    const waiting = setInterval(() => {
      const now = performance.now();
      if (now - last < QUIET && now < latest) return;
      clearInterval(waiting);
      Listener.prototype.close.call(server, () => resolve());
      setInterval(() => server.closeIdleConnections(), 50);
    }, 25);
    setTimeout(() => server.closeAllConnections(), GRACE);
  });
}
