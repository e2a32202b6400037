/** French: as English, a file for each feature. */
import type { Messages } from "./en.ts";
import { admin } from "./fr/admin.ts";
import { accounts } from "./fr/accounts.ts";
import { appeals } from "./fr/appeals.ts";
import { articles } from "./fr/articles.ts";
import { common, flashes, problems, refusals } from "./fr/common.ts";
import { composer } from "./fr/composer.ts";
import { discussion } from "./fr/discussion.ts";
import { held } from "./fr/held.ts";
import { language } from "./fr/language.ts";
import { keys } from "./fr/keys.ts";
import { live } from "./fr/live.ts";
import { log } from "./fr/log.ts";
import { mail } from "./fr/mail.ts";
import { moderation } from "./fr/moderation.ts";
import { own } from "./fr/own.ts";
import { filters } from "./fr/filters.ts";
import { follows } from "./fr/follows.ts";
import { front } from "./fr/front.ts";
import { notifications } from "./fr/notifications.ts";
import { order } from "./fr/order.ts";
import { pages } from "./fr/pages.ts";
import { prompt } from "./fr/prompt.ts";
import { people } from "./fr/people.ts";
import { queue } from "./fr/queue.ts";
import { reports } from "./fr/reports.ts";
import { rules } from "./fr/rules.ts";
import { sanctions } from "./fr/sanctions.ts";
import { visits } from "./fr/visits.ts";
import { write } from "./fr/write.ts";
import { settings } from "./fr/settings.ts";
import { factors } from "./fr/factors.ts";
import { connections } from "./fr/connections.ts";
import { limits } from "./fr/limits.ts";
import { leaving } from "./fr/leaving.ts";
import { blocks } from "./fr/blocks.ts";
import { push } from "./fr/push.ts";
import { preferences } from "./fr/preferences.ts";
import { confirming } from "./fr/confirming.ts";

export const fr: Messages = {
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
