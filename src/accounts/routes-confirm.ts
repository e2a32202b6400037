import { Hono } from "hono";
import { z } from "zod";
import { addressPage, confirmLinkPage, confirmedPage, takenPage } from "../../views/accounts/confirm.ts";
import { deadLinkPage } from "../../views/accounts/links.ts";
import type { Env, Http } from "../http/context.ts";
import { next } from "../http/fields.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { readAddress, sendConfirmationAgain } from "./actions-confirm.ts";
import { maskedAddress } from "./masked.ts";
import { confirmByLink, confirmLink } from "./confirming.ts";
import { SECRET, secretView } from "./secret-page.ts";

/** Confirming an address. Opening a link changes nothing; its button does, for whoever has it, and logs nobody in. */
export const confirmRoutes = new Hono<Env>();

const SAID = {
  sent: "linkSent",
  soon: "linkSent",
  often: "linkSentOften",
  confirmed: "addressConfirmed",
} as const;

confirmRoutes.get("/verify", (c) => ownAddress(c, untouched));

// Only answers its form; before the links, one of which it would be taken for.
confirmRoutes.get("/verify/again", (c) => seeOther(c, "/verify"));

confirmRoutes.post("/verify/again", (c) =>
  submit(
    c,
    z.object({ next }),
    async ({ next: to }) => {
      flash(c, SAID[await sendConfirmationAgain(c.var.ctx)]);
      return seeOther(c, to === "/" ? "/verify" : to);
    },
    (form, status, headers) => ownAddress(c, form, status, headers),
  ),
);

async function ownAddress(
  c: Http,
  form: Again,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  const sends = c.var.ctx.config.smtp !== null;
  const own = await readAddress(c.var.ctx);
  return htmlAnswer(c, addressPage(c.var.view, { ...own, sends }, form), status, headers);
}

confirmRoutes.get("/verify/:token", async (c) => {
  const token = c.req.param("token");
  const link = await confirmLink(c.var.ctx, token);
  if (link.state === "good") return htmlAnswer(c, confirmLinkPage(secretView(c), token, link), 200, SECRET);
  if (link.state !== "done") return dead(c, link.state);
  const own = c.var.ctx.actor?.id === link.personId;
  // Who only has the link need not learn the whole address from it once it is used.
  const address = own ? link.email : maskedAddress(link.email);
  const changed = c.req.query("changed") === undefined ? null : address;
  return htmlAnswer(c, confirmedPage(secretView(c), { became: link.became, own, changed }), 200, SECRET);
});

confirmRoutes.post("/verify/:token", async (c) => {
  const token = c.req.param("token");
  const done = await confirmByLink(c.var.ctx, token);
  if (done === "taken") return htmlAnswer(c, takenPage(secretView(c)), 409, SECRET);
  const link = done === "dead" ? await confirmLink(c.var.ctx, token) : null;
  // Pressed twice, it says twice that all is well.
  if (link === null || link.state === "done")
    return seeOther(c, `/verify/${encodeURIComponent(token)}${done === "changed" ? "?changed" : ""}`);
  return dead(c, link.state === "good" ? "used" : link.state);
});

/** 404 for a link that never was, 410 for one that no longer works. */
function dead(c: Http, state: "unknown" | "used" | "old"): Promise<Response> {
  const status = state === "unknown" ? 404 : 410;
  return htmlAnswer(c, deadLinkPage(secretView(c), state, "confirm"), status, SECRET);
}
