import { existsSync } from "node:fs";
import { readConfig, type Config } from "../config.ts";
import { OperatorError } from "./operator-error.ts";

/**
 * The settings of this process: the environment, and what a `.env` file in the current folder adds to it.
 * @throws {ConfigError} when settings are wrong
 * @throws {OperatorError} when `.env` can't be read
 */
export function loadSettings(): Config {
  if (existsSync(".env")) {
    // Node 20.11 lacks it, and is old enough to be the exception.
    if (typeof process.loadEnvFile !== "function") {
      throw new OperatorError(
        `There is a .env file, which Node.js ${process.version} can't read: use 20.12 or newer.`,
      );
    }
    process.loadEnvFile();
  }
  return readConfig(process.env);
}
