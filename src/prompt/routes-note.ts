import { Hono } from "hono";
import { z } from "zod";
import { previewProblem, previewed } from "../../views/discussion/text.ts";
import { noteAnswers, noteForm, notePage, type NoteForm } from "../../views/prompt/note-page.ts";
import { renderBody } from "../discussion/mentions.ts";
import { MOST_CHARACTERS, screenBody } from "../discussion/screen.ts";
import { Invalid } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { text } from "../http/fields.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { textParam } from "../http/params.ts";
import { htmlAnswer, seeOther, wantsFragment } from "../http/respond.ts";
import { articlePath } from "../lib/paths.ts";
import { writeNote } from "./actions-note.ts";
import { readBeside, readNote } from "./reading.ts";

/** The closing note. */
export const noteRoutes = new Hono<Env>();

const noteFields = z.object({
  // Screened by the action, which says what is wrong with it; here only what no honest form sends.
  body: text(200_000),
  version: z
    .string()
    .regex(/^\d{1,15}$/, "invalid")
    .optional()
    .transform((value) => (value === undefined ? null : Number(value))),
  back: z.literal("1").optional(),
});

noteRoutes.get("/articles/:slug/note", async (c) => {
  const start = await readNote(c.var.ctx, textParam(c, "slug"));
  if (wantsFragment(c)) {
    const answers = await readBeside(c.var.ctx, start.discussion, c.req.query("after"));
    return htmlAnswer(c, noteAnswers(c.var.view, start.discussion, answers));
  }
  return answerPage(c, { ...begun, ...start }, 200);
});

const begun = { form: untouched, stale: null, preview: null, most: MOST_CHARACTERS };

noteRoutes.post("/articles/:slug/note", (c) => {
  const slug = textParam(c, "slug");
  return submit(
    c,
    noteFields,
    async ({ body, version, back }) => {
      const saved = await writeNote(c.var.ctx, { slug, body: back ? "" : body, version });
      if (saved.kind === "stale")
        return answerForm(
          c,
          { ...(await typed(c, slug, body)), version: saved.version, stale: saved.note },
          409,
        );
      flash(
        c,
        ({ saved: "noted", same: "noted", "taken-back": "noteBack", none: "unchanged" } as const)[saved.kind],
      );
      const there = saved.kind === "saved" || saved.kind === "same";
      return seeOther(c, `${articlePath(slug)}#${there ? "closing-note" : "prompt"}`);
    },
    (form, status, headers) => again(c, slug, form, status, headers),
  );
});

/** The note as it would look; without HTMX also the way to further answers, which takes along what was typed. */
noteRoutes.post("/articles/:slug/note/preview", (c) => {
  const slug = textParam(c, "slug");
  return submit(
    c,
    noteFields,
    async ({ body, version }) => {
      const it = { ...(await typed(c, slug, body)), ...(version === null ? {} : { version }) };
      if (c.req.query("after") !== undefined) return answerPage(c, it, 200);
      const problem = screenBody(body);
      if (problem) throw new Invalid({ body: problem });
      const preview = { body_html: await renderBody(c.var.ctx, body) };
      return wantsFragment(c)
        ? htmlAnswer(c, previewed(c.var.view, it.discussion, preview))
        : answerPage(c, { ...it, preview }, 200);
    },
    async (form, status, headers) =>
      wantsFragment(c)
        ? htmlAnswer(c, previewProblem(c.var.view, form.problems["body"] ?? "invalid"), status)
        : again(c, slug, form, status, headers),
  );
});

/** The form with what was typed. */
async function typed(c: Http, slug: string, body: string): Promise<NoteForm> {
  return { ...begun, ...(await readNote(c.var.ctx, slug)), body, draft: 0 };
}

async function again(
  c: Http,
  slug: string,
  form: Again,
  status: number,
  headers: Record<string, string>,
): Promise<Response> {
  const it = await typed(c, slug, form.values["body"] ?? "");
  // Refused, it is still made from the note that was shown.
  const shown = /^\d{1,15}$/.exec(form.values["version"] ?? "")?.[0];
  return answerForm(
    c,
    { ...it, form, version: shown === undefined ? it.version : Number(shown) },
    status,
    headers,
  );
}

function answerForm(
  c: Http,
  it: NoteForm,
  status: number,
  headers: Record<string, string> = {},
): Promise<Response> {
  return wantsFragment(c)
    ? htmlAnswer(c, noteForm(c.var.view, it), status, headers)
    : answerPage(c, it, status, headers);
}

async function answerPage(
  c: Http,
  it: NoteForm,
  status: number,
  headers: Record<string, string> = {},
): Promise<Response> {
  const answers = await readBeside(c.var.ctx, it.discussion, c.req.query("after"));
  return htmlAnswer(c, notePage(c.var.view, it, answers), status, headers);
}
