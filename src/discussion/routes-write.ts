import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { z } from "zod";
import { composer } from "../../views/discussion/composer.ts";
import { postedFragment } from "../../views/discussion/fragments.ts";
import { Forbidden } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { optionalId, optionalLine, text } from "../http/fields.ts";
import { flash } from "../http/flash.ts";
import { submit } from "../http/forms.ts";
import { textParam } from "../http/params.ts";
import { htmlAnswer, seeOther, wantsFragment } from "../http/respond.ts";
import { withNext } from "../lib/next.ts";
import { articlePath } from "../lib/paths.ts";
import { postReply, type NewReply } from "./actions.ts";
import { composerAgain, pageComposer } from "./composers.ts";
import { answerPage } from "./pages.ts";
import { forgetForBrowser, keepForBrowser, keptPath } from "./pending.ts";
import { placeOf, readableArticle, replyWithDiscussion } from "./reading.ts";

export const writingRoutes = new Hono<Env>();

const replyForm = z.object({
  // Screened by the action, which says what is wrong with it; here only what no honest form sends.
  body: text(200_000),
  parent_id: optionalId,
  // No key, or none that can be stored, is a new one.
  key: optionalLine(200).catch(""),
  then: z.enum(["login", "register"]).optional(),
});

writingRoutes.post("/articles/:slug/replies", async (c) => {
  const slug = textParam(c, "slug");
  return submit(
    c,
    replyForm,
    async ({ body, parent_id, key, then }) => {
      const input = { slug, parentId: parent_id, body, key: key || randomUUID() };
      if (!c.var.ctx.actor) {
        return then !== undefined && body.trim() === ""
          ? leaveEmpty(c, slug, then)
          : keepAndSignIn(c, input, then);
      }
      const posted = await postReply(c.var.ctx, input).catch((error: unknown) => refused(c, error));
      if (posted === null) return closedMeanwhile(c, slug, { body, key: input.key });
      const { id } = posted;
      const { reply, discussion } = await replyWithDiscussion(c.var.ctx, id);
      await forgetForBrowser(c, slug);
      if (!wantsFragment(c)) {
        flash(c, "posted");
        return seeOther(c, placeOf(reply, discussion));
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

/** With HTMX the text is still in the composer: that is where the refusal goes. Other errors go on. */
function refused(c: Http, error: unknown): null {
  if (error instanceof Forbidden && wantsFragment(c)) return null;
  throw error;
}

/** Locked, or the reply that was answered hidden, while this was being written. */
async function closedMeanwhile(c: Http, slug: string, values: Record<string, string>): Promise<Response> {
  const article = await readableArticle(c.var.ctx, slug);
  const write = await composerAgain(c, article, { values, problems: { body: "parentGone" } });
  return htmlAnswer(c, composer(c.var.view, write), 403);
}

type Door = "login" | "register";

async function keepAndSignIn(c: Http, input: NewReply, door: Door = "login"): Promise<Response> {
  await keepForBrowser(c, input);
  return seeOther(c, withNext(`/${door}`, keptPath(input.slug)));
}

/** Signing in from an empty composer: what it held before, its writer has taken out. */
async function leaveEmpty(c: Http, slug: string, door: Door): Promise<Response> {
  await forgetForBrowser(c, slug);
  return seeOther(c, withNext(`/${door}`, `${articlePath(slug)}#composer`));
}
