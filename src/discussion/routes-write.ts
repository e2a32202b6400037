import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { z } from "zod";
import { composer, type Composer } from "../../views/discussion/composer.ts";
import { heldFragment, postedFragment } from "../../views/discussion/fragments.ts";
import { peopleOptions } from "../../views/discussion/people-options.ts";
import { previewProblem, previewed } from "../../views/discussion/text.ts";
import { USERNAME_MAX } from "../accounts/usernames.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors.ts";
import { readWaiting } from "../held/reading.ts";
import type { Env, Http } from "../http/context.ts";
import { optionalId, optionalLine, text } from "../http/fields.ts";
import { flash } from "../http/flash.ts";
import { submit, type Again } from "../http/forms.ts";
import { textParam } from "../http/params.ts";
import { htmlAnswer, seeOther, wantsFragment } from "../http/respond.ts";
import { spend } from "../limits/spend.ts";
import { withNext } from "../lib/next.ts";
import { articlePath, waitingPath } from "../lib/paths.ts";
import { postReply, type NewReply } from "./actions.ts";
import { composerAgain, pageComposer } from "./composers.ts";
import { replyLanguage } from "./language.ts";
import { peopleNamed, renderBody } from "./mentions.ts";
import { answerPage } from "./pages.ts";
import { forgetForBrowser, keepForBrowser, keptPath } from "./pending.ts";
import { placeOf, readableArticle, replyWithDiscussion } from "./reading.ts";
import { screenBody } from "./screen.ts";
import { whyStuck } from "./stuck.ts";

export const writingRoutes = new Hono<Env>();

const replyForm = z.object({
  // Screened by the action, which says what is wrong with it; here only what no honest form sends.
  body: text(200_000),
  parent_id: optionalId,
  // No key, or none that can be stored, is a new one.
  key: optionalLine(200).catch(""),
  then: z.enum(["login", "register"]).optional(),
  // Whom the form was made for: "" for somebody signed out, nothing where a script sends it.
  as: optionalId.catch(null),
});

writingRoutes.post("/articles/:slug/replies", async (c) => {
  const slug = textParam(c, "slug");
  return submit(
    c,
    replyForm,
    async ({ body, parent_id, key, then, as: madeFor }) => {
      const input = { slug, parentId: parent_id, body, key: key || randomUUID() };
      await spend(c.var.ctx, "post");
      if (!c.var.ctx.actor) {
        return then !== undefined && body.trim() === ""
          ? leaveEmpty(c, slug, then)
          : keepAndSignIn(c, input, { door: then, madeFor });
      }
      if (isOthers(c, madeFor)) return othersForm(c, slug, { body, parent_id: String(parent_id ?? "") });
      const posted = await postReply(c.var.ctx, input).catch((error: unknown) => refused(c, error, input));
      if (posted === "answered") return answeredBefore(c, slug, { body, key: input.key });
      if (typeof posted === "string")
        return closedMeanwhile(c, slug, {
          values: { body, key: input.key, parent_id: String(parent_id ?? "") },
          problems: { body: posted },
        });
      await forgetForBrowser(c, slug);
      if (posted.kind !== "posted") return putBy(c, posted.id);
      const { reply, discussion } = await replyWithDiscussion(c.var.ctx, posted.id);
      if (!wantsFragment(c)) {
        flash(c, "posted");
        return seeOther(c, await placeOf(c.var.ctx, reply, discussion));
      }
      return htmlAnswer(c, postedFragment(c.var.view, reply, discussion, await pageComposer(c, discussion)));
    },
    async (form, status, headers) => {
      const article = await readableArticle(c.var.ctx, slug);
      const write = await composerAgain(c, article, form);
      if (wantsFragment(c)) return htmlAnswer(c, composer(c.var.view, write), status, headers);
      return answerPage(c, article, write, status, headers);
    },
  );
});

/** It waits now, for a moderator or for its writer's address: where it will stand, or a page that says so. */
async function putBy(c: Http, id: number): Promise<Response> {
  const { waiting, discussion } = await readWaiting(c.var.ctx, id);
  if (wantsFragment(c))
    return htmlAnswer(c, heldFragment(c.var.view, waiting, discussion, await pageComposer(c, discussion)));
  flash(c, waiting.unconfirmed ? "unconfirmed" : "held");
  return seeOther(c, waitingPath(discussion.slug, id));
}

/** The text as it would look: nothing is stored, nobody need be signed in. */
writingRoutes.post("/articles/:slug/preview", async (c) => {
  const article = await readableArticle(c.var.ctx, textParam(c, "slug"));
  const show = async (
    form: Again,
    status: number,
    preview: Composer["preview"],
    headers: Record<string, string> = {},
  ): Promise<Response> => {
    const write = await composerAgain(c, article, form);
    return answerPage(c, article, preview ? { ...write, preview } : write, status, headers);
  };
  return submit(
    c,
    replyForm,
    async ({ body, parent_id, key, as: madeFor }) => {
      await spend(c.var.ctx, "preview");
      const problem = screenBody(body);
      if (problem) throw new Invalid({ body: problem });
      const body_html = await renderBody(c.var.ctx, body);
      const lang = replyLanguage(body, c.var.ctx.actor?.lang ?? null, article.lang);
      if (wantsFragment(c)) return htmlAnswer(c, previewed(c.var.view, { lang }, { body_html }));
      const values = { body, parent_id: String(parent_id ?? "") };
      if (isOthers(c, madeFor)) return othersForm(c, article.slug, values);
      const form = { values: { ...values, key }, problems: {} };
      return show(form, 200, { body_html, lang });
    },
    async (form, status, headers) => {
      if (!wantsFragment(c)) return show(form, status, undefined, headers);
      return htmlAnswer(c, previewProblem(c.var.view, form.problems["body"] ?? "invalid"), status, headers);
    },
  );
});

/** People to mention, for the list that opens while a name is typed. */
writingRoutes.get("/articles/:slug/people", async (c) => {
  const article = await readableArticle(c.var.ctx, textParam(c, "slug"));
  // Without what PostgreSQL stores in no text.
  const typed = (c.req.query("q") ?? "").replaceAll("\0", "").normalize("NFKC").slice(0, USERNAME_MAX);
  const people = await peopleNamed(c.var.ctx, article, typed);
  return htmlAnswer(c, peopleOptions(people));
});

/**
 * Of a reply whose place is gone, locked, merged or moved, and with HTMX, the composer says why it was refused: the text
 * is there. Other errors go on.
 */
async function refused(c: Http, error: unknown, input: NewReply): Promise<"answered" | "parentGone"> {
  if (error instanceof Conflict && error.problem === "answeredBefore") return "answered";
  if (error instanceof Forbidden && wantsFragment(c)) return "parentGone";
  const placeless = error instanceof Forbidden || error instanceof NotFound;
  if (!placeless || input.parentId === null) throw error;
  const stuck = await whyStuck(c.var.ctx, await readableArticle(c.var.ctx, input.slug), input.parentId);
  // Of an id that was made up nothing is told.
  if (stuck === null || (error instanceof NotFound && stuck.why !== "moved")) throw error;
  return "parentGone";
}

/** Its discussion or branch was locked, or the reply that was answered hidden, while this was being written. */
async function closedMeanwhile(c: Http, slug: string, form: Again): Promise<Response> {
  const article = await readableArticle(c.var.ctx, slug);
  const write = await composerAgain(c, article, form);
  if (wantsFragment(c)) return htmlAnswer(c, composer(c.var.view, write), 403);
  return answerPage(c, article, write, 403);
}

/** A second answer, where one is all there may be: the composer with the text, and the answer that is there. */
async function answeredBefore(c: Http, slug: string, values: Record<string, string>): Promise<Response> {
  const article = await readableArticle(c.var.ctx, slug);
  const write = await composerAgain(c, article, { values, problems: { body: "answeredBefore" } });
  if (wantsFragment(c)) return htmlAnswer(c, composer(c.var.view, write), 409);
  return answerPage(c, article, write, 409);
}

/** Whether the form was made for somebody else than who is logged in now, by another page of the same browser. */
function isOthers(c: Http, madeFor: number | null): boolean {
  const { actor } = c.var.ctx;
  return actor !== null && madeFor !== null && madeFor !== actor.id;
}

/** Nothing is posted under a name that its writer did not see: the text again, and whose name it would be. */
async function othersForm(c: Http, slug: string, values: Record<string, string>): Promise<Response> {
  const article = await readableArticle(c.var.ctx, slug);
  const again = await composerAgain(c, article, { values, problems: {} });
  const { t, actor } = c.var.view;
  const write = { ...again, notice: t.composer.otherPerson(actor?.displayName ?? "") };
  if (wantsFragment(c)) return htmlAnswer(c, composer(c.var.view, write), 409);
  return answerPage(c, article, write, 409);
}

type Door = "login" | "register";

async function keepAndSignIn(
  c: Http,
  input: NewReply,
  { door = "login", madeFor }: { door: Door | undefined; madeFor: number | null },
): Promise<Response> {
  await keepForBrowser(c, input, madeFor);
  return seeOther(c, withNext(`/${door}`, keptPath(input)));
}

/** Signing in from an empty composer: what it held before, its writer has taken out. */
async function leaveEmpty(c: Http, slug: string, door: Door): Promise<Response> {
  await forgetForBrowser(c, slug);
  return seeOther(c, withNext(`/${door}`, `${articlePath(slug)}#composer`));
}
