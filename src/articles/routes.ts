import { Hono } from "hono";
import { deskPage } from "../../views/articles/desk-page.ts";
import { importForm as importView, importPage } from "../../views/articles/import-page.ts";
import { doneNotice } from "../../views/articles/done.ts";
import { Invalid } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { htmlAnswer, seeOther, wantsFragment } from "../http/respond.ts";
import { writePath } from "../lib/paths.ts";
import { importArticle, startBlank, type Existing } from "./actions.ts";
import { openDesk, openImport } from "./desk.ts";
import { importForm } from "./fields.ts";
import { SHOWS } from "./queries-desk.ts";
import { draftRoutes } from "./routes-draft.ts";

/** The author's desk: from a page to an article. */
export const articleRoutes = new Hono<Env>();

articleRoutes.get("/write", async (c) => {
  const show = SHOWS.find((name) => name === c.req.query("show")) ?? "all";
  const page = /^[1-9]\d{0,5}$/.exec(c.req.query("page") ?? "")?.[0] ?? "1";
  const desk = await openDesk(c.var.ctx, { show, page: Number(page) });
  const { view } = c.var;
  return htmlAnswer(c, deskPage(view, desk, doneNotice(view, c.req.query("done"))));
});

articleRoutes.get("/write/new", (c) => {
  openImport(c.var.ctx);
  return answerImport(c, untouched, null, 200);
});

articleRoutes.post("/write/new", (c) => {
  openImport(c.var.ctx);
  return submit(
    c,
    importForm,
    async ({ source, file, address = "", blank }) => {
      if (blank) return seeOther(c, writePath(await startBlank(c.var.ctx)));
      const page = file instanceof File && file.size > 0 ? await fromFile(file) : fromText(source);
      const result = await importArticle(c.var.ctx, { ...page.input, address }).catch((error: unknown) => {
        throw page.field === "file" ? besideFile(error) : error;
      });
      return result.kind === "draft"
        ? seeOther(c, `${writePath(result.article.id)}?done=read`)
        : answerImport(c, { values: { source, address }, problems: {} }, result.existing, 409);
    },
    async (form, status, headers) => answerImport(c, form, null, status, headers),
  );
});

articleRoutes.route("/", draftRoutes);

function answerImport(
  c: Http,
  form: Again,
  existing: Existing | null,
  status: number,
  headers: Record<string, string> = {},
): Promise<Response> {
  const view = wantsFragment(c) ? importView : importPage;
  return htmlAnswer(c, view(c.var.view, form, existing), status, headers);
}

interface SentPage {
  /** The field that holds it, where its problem is shown. */
  field: "source" | "file";
  input: { bytes: Uint8Array; filename?: string };
}

function fromText(source: string): SentPage {
  return { field: "source", input: { bytes: new TextEncoder().encode(source) } };
}

async function fromFile(file: File): Promise<SentPage> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { field: "file", input: { bytes, filename: file.name } };
}

function besideFile(error: unknown): unknown {
  const problem = error instanceof Invalid ? error.fields["source"] : undefined;
  return problem === undefined ? error : new Invalid({ file: problem });
}
