import { Hono } from "hono";
import { personPage } from "../../views/sanctions/person.ts";
import { addNote } from "../cases/actions-together.ts";
import type { Env, Http } from "../http/context.ts";
import { flash, type Flash } from "../http/flash.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { textParam } from "../http/params.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { decisionPath, recordPath } from "../lib/paths.ts";
import { freeLinks, holdLinks, suspend, unsuspend, warn } from "./actions.ts";
import { holdingLinks, noting, suspending, warning } from "./fields.ts";
import { readDossier, readOwnSuspension } from "./reading.ts";

export const sanctionRoutes = new Hono<Env>();

/** Where the banner of somebody suspended leads: to the reasons. */
sanctionRoutes.get("/suspension", async (c) => {
  const id = await readOwnSuspension(c.var.ctx);
  return seeOther(c, id === null ? "/inbox" : decisionPath(id));
});

const PAGE = "/moderation/people/:username";

sanctionRoutes.get(PAGE, async (c) => {
  const asked = textParam(c, "username");
  const dossier = await readDossier(c.var.ctx, asked);
  // One address a person: other spellings that look the same lead to it.
  if (asked !== dossier.person.username) return seeOther(c, recordPath(dossier.person.username));
  return htmlAnswer(c, personPage(c.var.view, dossier, untouched));
});

/** Back to the page, which says what was done. */
function done(c: Http, what: Flash, decisionId: number | null = null): Response {
  flash(c, what, decisionId);
  return seeOther(c, recordPath(textParam(c, "username")));
}

async function again(c: Http, form: Again, status: number, headers: Record<string, string>) {
  const dossier = await readDossier(c.var.ctx, textParam(c, "username"));
  return htmlAnswer(c, personPage(c.var.view, dossier, form), status, headers);
}

sanctionRoutes.post(`${PAGE}/warned`, (c) =>
  submit(
    c,
    warning,
    async (input) => {
      return done(c, "warned", await warn(c.var.ctx, { username: textParam(c, "username"), ...input }));
    },
    (...problem) => again(c, ...problem),
  ),
);

sanctionRoutes.post(`${PAGE}/suspended`, (c) =>
  submit(
    c,
    suspending,
    async (input) => {
      const username = textParam(c, "username");
      if (input.on === "0") return done(c, "unsuspended", await unsuspend(c.var.ctx, { username }));
      const { reason, note, for: length } = input;
      return done(c, "suspended", await suspend(c.var.ctx, { username, reason, note, length }));
    },
    (...problem) => again(c, ...problem),
  ),
);

sanctionRoutes.post(`${PAGE}/links-held`, (c) =>
  submit(
    c,
    holdingLinks,
    async (input) => {
      const username = textParam(c, "username");
      if (input.on === "0") return done(c, "linksFreed", await freeLinks(c.var.ctx, { username }));
      const { reason, note } = input;
      return done(c, "linksHeld", await holdLinks(c.var.ctx, { username, reason, note }));
    },
    (...problem) => again(c, ...problem),
  ),
);

sanctionRoutes.post(`${PAGE}/noted`, (c) =>
  submit(
    c,
    noting,
    async ({ body }) => {
      const { person } = await readDossier(c.var.ctx, textParam(c, "username"));
      await addNote(c.var.ctx, { caseId: null, personId: person.id, body });
      return done(c, "personNoted");
    },
    (...problem) => again(c, ...problem),
  ),
);
