/** English: every word of the interface, a file for each feature. Other languages follow the same type. */
import { admin } from "./en/admin.ts";
import { accounts } from "./en/accounts.ts";
import { appeals } from "./en/appeals.ts";
import { articles } from "./en/articles.ts";
import { common, flashes, problems, refusals } from "./en/common.ts";
import { composer } from "./en/composer.ts";
import { discussion } from "./en/discussion.ts";
import { held } from "./en/held.ts";
import { language } from "./en/language.ts";
import { keys } from "./en/keys.ts";
import { live } from "./en/live.ts";
import { log } from "./en/log.ts";
import { mail } from "./en/mail.ts";
import { moderation } from "./en/moderation.ts";
import { own } from "./en/own.ts";
import { filters } from "./en/filters.ts";
import { follows } from "./en/follows.ts";
import { front } from "./en/front.ts";
import { notifications } from "./en/notifications.ts";
import { order } from "./en/order.ts";
import { pages } from "./en/pages.ts";
import { prompt } from "./en/prompt.ts";
import { people } from "./en/people.ts";
import { queue } from "./en/queue.ts";
import { reports } from "./en/reports.ts";
import { rules } from "./en/rules.ts";
import { sanctions } from "./en/sanctions.ts";
import { visits } from "./en/visits.ts";
import { write } from "./en/write.ts";
import { settings } from "./en/settings.ts";
import { factors } from "./en/factors.ts";
import { connections } from "./en/connections.ts";
import { limits } from "./en/limits.ts";
import { leaving } from "./en/leaving.ts";
import { blocks } from "./en/blocks.ts";
import { push } from "./en/push.ts";
import { preferences } from "./en/preferences.ts";
import { confirming } from "./en/confirming.ts";

export const en = {
  common,
  problems,
  refusals,
  flashes,
  accounts,
  appeals,
  articles,
  composer,
  discussion,
  held,
  keys,
  language,
  live,
  log,
  mail,
  moderation,
  own,
  admin,
  filters,
  follows,
  front,
  notifications,
  order,
  pages,
  people,
  reports,
  rules,
  sanctions,
  visits,
  prompt,
  queue,
  write,
  settings,
  factors,
  connections,
  limits,
  leaving,
  blocks,
  push,
  preferences,
  confirming,
};

/** What every catalogue has: a missing key, and one too many, fails the build. */
export type Messages = typeof en;
