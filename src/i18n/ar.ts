/** Arabic: as English, a file for each feature. */
import type { Messages } from "./en.ts";
import { admin } from "./ar/admin.ts";
import { accounts } from "./ar/accounts.ts";
import { appeals } from "./ar/appeals.ts";
import { articles } from "./ar/articles.ts";
import { common, flashes, problems, refusals } from "./ar/common.ts";
import { composer } from "./ar/composer.ts";
import { discussion } from "./ar/discussion.ts";
import { held } from "./ar/held.ts";
import { language } from "./ar/language.ts";
import { keys } from "./ar/keys.ts";
import { live } from "./ar/live.ts";
import { log } from "./ar/log.ts";
import { mail } from "./ar/mail.ts";
import { moderation } from "./ar/moderation.ts";
import { own } from "./ar/own.ts";
import { filters } from "./ar/filters.ts";
import { follows } from "./ar/follows.ts";
import { front } from "./ar/front.ts";
import { notifications } from "./ar/notifications.ts";
import { order } from "./ar/order.ts";
import { pages } from "./ar/pages.ts";
import { prompt } from "./ar/prompt.ts";
import { people } from "./ar/people.ts";
import { queue } from "./ar/queue.ts";
import { reports } from "./ar/reports.ts";
import { rules } from "./ar/rules.ts";
import { sanctions } from "./ar/sanctions.ts";
import { visits } from "./ar/visits.ts";
import { write } from "./ar/write.ts";
import { settings } from "./ar/settings.ts";
import { factors } from "./ar/factors.ts";
import { connections } from "./ar/connections.ts";
import { limits } from "./ar/limits.ts";
import { leaving } from "./ar/leaving.ts";
import { blocks } from "./ar/blocks.ts";
import { push } from "./ar/push.ts";
import { preferences } from "./ar/preferences.ts";
import { confirming } from "./ar/confirming.ts";

export const ar: Messages = {
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
