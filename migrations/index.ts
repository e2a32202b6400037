import type { Migration } from "kysely";
import * as accounts from "./004-accounts.ts";
import * as start from "./001-start.ts";
import * as discussion from "./002-discussion.ts";
import * as moderation from "./003-moderation.ts";
import * as language from "./005-language.ts";

/** Every migration, by the name that is recorded once it has run. Add; never change one that was released. */
export const migrations: Record<string, Migration> = {
  "001-start": start,
  "002-discussion": discussion,
  "003-moderation": moderation,
  "004-accounts": accounts,
  "005-language": language,
};
