/** Swahili: as English, a file for each feature. */
import type { Messages } from "./en.ts";
import { admin } from "./sw/admin.ts";
import { accounts } from "./sw/accounts.ts";
import { appeals } from "./sw/appeals.ts";
import { articles } from "./sw/articles.ts";
import { common, flashes, problems, refusals } from "./sw/common.ts";
import { composer } from "./sw/composer.ts";
import { discussion } from "./sw/discussion.ts";
import { held } from "./sw/held.ts";
import { language } from "./sw/language.ts";
import { keys } from "./sw/keys.ts";
import { live } from "./sw/live.ts";
import { log } from "./sw/log.ts";
import { mail } from "./sw/mail.ts";
import { moderation } from "./sw/moderation.ts";
import { own } from "./sw/own.ts";
import { filters } from "./sw/filters.ts";
import { follows } from "./sw/follows.ts";
import { front } from "./sw/front.ts";
import { notifications } from "./sw/notifications.ts";
import { order } from "./sw/order.ts";
import { pages } from "./sw/pages.ts";
import { prompt } from "./sw/prompt.ts";
import { people } from "./sw/people.ts";
import { queue } from "./sw/queue.ts";
import { reports } from "./sw/reports.ts";
import { rules } from "./sw/rules.ts";
import { sanctions } from "./sw/sanctions.ts";
import { visits } from "./sw/visits.ts";
import { write } from "./sw/write.ts";
import { settings } from "./sw/settings.ts";
import { factors } from "./sw/factors.ts";
import { connections } from "./sw/connections.ts";
import { limits } from "./sw/limits.ts";
import { leaving } from "./sw/leaving.ts";
import { blocks } from "./sw/blocks.ts";
import { push } from "./sw/push.ts";
import { preferences } from "./sw/preferences.ts";
import { confirming } from "./sw/confirming.ts";

export const sw: Messages = {
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
