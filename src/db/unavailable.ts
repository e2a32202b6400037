import { Unavailable } from "../errors.ts";

const SQLITE = /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN)/;
// PostgreSQL classes 08 connection, 53 resources, 57P shutting down, 40P01 deadlock, 40001 serialisation; then Node's.
const POSTGRES = /^(08|53|57P|40P01|40001)|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOTFOUND)$/;

/** Turns "the database cannot take this now" into Unavailable and leaves every other error as it is. */
export function asUnavailable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const lost =
    /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/.test(
      error.message,
    );
  return SQLITE.test(code) || POSTGRES.test(code) || lost
    ? new Unavailable(`database: ${code || error.message}`, { cause: error })
    : error;
}
