import { Hono } from "hono";
import type { z } from "zod";
import { doneNotice } from "../../views/articles/done.ts";
import { draftPage, draftParts, draftSaved, type DraftView } from "../../views/articles/draft-page.ts";
import { NotFound } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { idParam } from "../http/params.ts";
import { fragmentOr, htmlAnswer, seeOther, wantsFragment } from "../http/respond.ts";
import { parseId } from "../lib/ids.ts";
import { articlePath, writePath } from "../lib/paths.ts";
import { discardDraft, publishArticle, putBackLine, saveDraft, takeDown } from "./actions.ts";
import { openArticle } from "./desk.ts";
import { discardForm, draftForm, publishForm } from "./fields.ts";
import { parseLine } from "./found.ts";
import type { ArticleRow } from "./types.ts";

/** One article on its author's desk. */
export const draftRoutes = new Hono<Env>();

draftRoutes.get("/write/:id", async (c) => {
  const shown = await show(c, { done: c.req.query("done") });
  return htmlAnswer(c, draftPage(c.var.view, shown));
});

draftRoutes.post("/write/:id", (c) =>
  submit(
    c,
    draftForm,
    async (input) => {
      const stale = await save(c, input);
      if (stale) return answerStale(c, input, stale);
      const here = writePath(idParam(c));
      const moved = input.put_back ?? input.leave_out;
      if (moved !== undefined) {
        const done = await move(c, moved, input.put_back !== undefined);
        return seeOther(c, `${here}?done=${done}#left-out`);
      }
      return fragmentOr(c, `${here}?done=saved`, async () =>
        draftSaved(c.var.view, await show(c, { done: "saved" }), input.prompt),
      );
    },
    (form, status, headers) => answerAgain(c, form, status, headers),
  ),
);

draftRoutes.post("/write/:id/published", (c) => {
  let saved = false;
  return submit(
    c,
    publishForm,
    async (input) => {
      const id = idParam(c);
      const stale = await save(c, input);
      if (stale) return answerStale(c, input, stale);
      saved = true;
      if (!input.on) {
        await takeDown(c.var.ctx, { id, note: input.note });
        return seeOther(c, "/write?done=down");
      }
      const { slug } = await publishArticle(c.var.ctx, { id });
      return seeOther(c, articlePath(slug));
    },
    (form, status, headers) => answerAgain(c, form, status, headers, saved),
  );
});

draftRoutes.post("/write/:id/discarded", (c) =>
  submit(
    c,
    discardForm,
    async (input) => {
      const id = idParam(c);
      const { on } = input;
      const stale = await save(c, input, on);
      if (stale) return answerStale(c, input, stale);
      await discardDraft(c.var.ctx, { id, on });
      return seeOther(c, on ? "/write?done=discarded" : `${writePath(id)}?done=resumed`);
    },
    (form, status, headers) => answerAgain(c, form, status, headers),
  ),
);

/** Saves what was typed. @returns the article as it is now, when somebody else changed it meanwhile */
async function save(
  c: Http,
  input: z.output<typeof draftForm>,
  discarding = false,
): Promise<ArticleRow | null> {
  const { updated_at: version, prompt_choice: promptChoice } = input;
  const saved = await saveDraft(c.var.ctx, { ...input, id: idParam(c), version, promptChoice, discarding });
  return saved.kind === "stale" ? saved.now : null;
}

async function move(c: Http, name: string, back: boolean): Promise<"back" | "out" | "kept"> {
  const line = parseLine(name);
  if (!line) throw new NotFound();
  const moved = await putBackLine(c.var.ctx, { id: idParam(c), line, back });
  return back ? "back" : moved ? "out" : "kept";
}

/** Loads what the page shows; the texts of the form go before those that are stored. */
async function show(
  c: Http,
  more: { done?: string | undefined; form?: Again; version?: number; stale?: ArticleRow },
): Promise<DraftView> {
  const onDesk = await openArticle(c.var.ctx, idParam(c));
  const noPrompt = more.done === "read" && onDesk.found.prompts.length === 0 && onDesk.article.prompt === "";
  return {
    ...onDesk,
    form: more.form ?? untouched,
    version: more.version ?? onDesk.article.updated_at,
    notice: doneNotice(c.var.view, noPrompt ? "readNoPrompt" : more.done),
    stale: more.stale ?? null,
  };
}

/** The page with what was typed, and why it was refused: not saved, or saved but not published. */
async function answerAgain(
  c: Http,
  form: Again,
  status: number,
  headers: Record<string, string>,
  saved = false,
): Promise<Response> {
  // Not saved, it is still made from the version that was shown.
  const version = saved ? null : parseId(form.values["updated_at"] ?? "");
  const shown = await show(c, { form, ...(version === null ? {} : { version }) });
  return answerDraft(c, shown, status, headers);
}

/** The same, when the article had changed meanwhile. Saving once more is then a decision. */
async function answerStale(c: Http, input: z.output<typeof draftForm>, stale: ArticleRow): Promise<Response> {
  const values = Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)]],
    ),
  );
  const shown = await show(c, { form: { values, problems: {} }, version: stale.updated_at, stale });
  return answerDraft(c, shown, 409, {});
}

function answerDraft(
  c: Http,
  shown: DraftView,
  status: number,
  headers: Record<string, string>,
): Promise<Response> {
  const { view } = c.var;
  if (!wantsFragment(c)) return htmlAnswer(c, draftPage(view, shown), status, headers);
  const where = { "hx-retarget": "#draft", "hx-reswap": "outerHTML" };
  return htmlAnswer(c, draftParts(view, shown), status, { ...headers, ...where });
}
