import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { forgetSentForm } from "./accounts/kept-forms.ts";
import { accountRoutes } from "./accounts/routes.ts";
import { adminRoutes } from "./admin/routes.ts";
import { appealRoutes } from "./appeals/routes.ts";
import { articleRoutes } from "./articles/routes.ts";
import { caseRoutes } from "./cases/routes.ts";
import { contactRoutes } from "./contact/routes.ts";
import { discussionRoutes } from "./discussion/routes.ts";
import { ownRoutes } from "./discussion/routes-own.ts";
import { draftRoutes } from "./drafts/routes.ts";
import { NotFound } from "./errors.ts";
import { prepare, withActor } from "./http/actor.ts";
import type { Deps, Env, Http } from "./http/context.ts";
import { answerError } from "./http/errors.ts";
import { filterRoutes } from "./filters/routes.ts";
import { followRoutes } from "./follows/routes.ts";
import { heldRoutes } from "./held/routes.ts";
import { healthRoutes } from "./http/health.ts";
import { requestLog } from "./http/log.ts";
import { originCheck } from "./http/security.ts";
import { staticFiles } from "./http/static.ts";
import { languageRoutes } from "./language/routes.ts";
import { liveRoutes } from "./live/routes.ts";
import { mailRoutes } from "./mail/routes.ts";
import { moderationRoutes } from "./moderation/routes.ts";
import { inboxRoutes } from "./notifications/routes.ts";
import { orderRoutes } from "./order/routes.ts";
import { pageRoutes } from "./pages/routes.ts";
import { peopleRoutes } from "./people/routes.ts";
import { ruleRoutes } from "./rules/routes.ts";
import { reportRoutes } from "./reports/routes.ts";
import { sanctionRoutes } from "./sanctions/routes.ts";
import { styleguideRoutes } from "./styleguide/routes.ts";
import { visitRoutes } from "./visits/routes.ts";
import { promptRoutes } from "./prompt/routes.ts";
import { resetRoutes } from "./accounts/routes-reset.ts";
import { preferenceRoutes } from "./notifications/routes-preferences.ts";
import { settingRoutes } from "./settings/routes.ts";
import { factorRoutes } from "./factors/routes.ts";
import { connectionRoutes } from "./connections/routes.ts";
import { leavingRoutes } from "./leaving/routes.ts";
import { blockRoutes } from "./blocks/routes.ts";
import { pushRoutes } from "./push/routes.ts";
import { votingRoutes } from "./voting/routes.ts";

/** A body of 10,000 characters can need 120 KB once a browser has encoded it; pasted articles have their own limit. */
const BODY_LIMIT = 160 * 1024;
const ARTICLE_LIMIT = 8 * 1024 * 1024;
/** An article that was sent when its author's session had ended: what is kept of it, once it is encoded. */
const SIGNED_OUT_ARTICLE_LIMIT = 1024 * 1024;

/** The app: the order of what every request passes, and the site map. */
export function createApp(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.onError((error, c) => answerError(error, c));
  app.notFound((c) => answerError(new NotFound(), c));

  app.use(prepare(deps));
  app.use(requestLog);
  app.get("/static/*", staticFiles);
  app.route("/", healthRoutes);

  app.use(withActor);
  app.use(originCheck);
  app.use((c, next) => limitFor(c)(c, next));
  app.use(forgetSentForm);

  app.route("/", pageRoutes);
  app.route("/", accountRoutes);
  app.route("/", peopleRoutes);
  app.route("/", languageRoutes);
  app.route("/", articleRoutes);
  app.route("/", discussionRoutes);
  app.route("/", liveRoutes);
  app.route("/", ownRoutes);
  app.route("/", heldRoutes);
  app.route("/", adminRoutes);
  app.route("/", ruleRoutes);
  app.route("/", mailRoutes);
  app.route("/", filterRoutes);
  app.route("/", draftRoutes);
  app.route("/", promptRoutes);
  app.route("/", votingRoutes);
  app.route("/", visitRoutes);
  app.route("/", followRoutes);
  app.route("/", inboxRoutes);
  app.route("/", moderationRoutes);
  app.route("/", orderRoutes);
  app.route("/", caseRoutes);
  app.route("/", appealRoutes);
  app.route("/", sanctionRoutes);
  app.route("/", reportRoutes);
  app.route("/", contactRoutes);
  app.route("/", resetRoutes);
  app.route("/", preferenceRoutes);
  app.route("/", settingRoutes);
  app.route("/", factorRoutes);
  app.route("/", connectionRoutes);
  app.route("/", leavingRoutes);
  app.route("/", blockRoutes);
  app.route("/", pushRoutes);
  app.route("/", styleguideRoutes);
  return app;
}

const limits = {
  small: bodyLimit({ maxSize: BODY_LIMIT }),
  article: bodyLimit({ maxSize: ARTICLE_LIMIT }),
  signedOut: bodyLimit({ maxSize: SIGNED_OUT_ARTICLE_LIMIT }),
};

function limitFor(c: Http) {
  if (!c.req.path.startsWith("/write/")) return limits.small;
  return c.var.ctx.actor ? limits.article : limits.signedOut;
}
