import { Hono } from "hono";
import { z } from "zod";
import { addressPage, confirmLinkPage, confirmedPage, takenPage } from "../../views/accounts/confirm.ts";
import { deadLinkPage } from "../../views/accounts/links.ts";
import type { Env, Http } from "../http/context.ts";
import { next } from "../http/fields.ts";
import { flash } from "../http/flash.ts";
import { submit } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { readAddress, sendConfirmationAgain } from "./actions-confirm.ts";
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

confirmRoutes.get("/verify", async (c) =>
  htmlAnswer(c, addressPage(c.var.view, await readAddress(c.var.ctx))),
);

confirmRoutes.post("/verify/again", (c) => {
  const again = async ({ next: to }: { next: string }) => {
    flash(c, SAID[await sendConfirmationAgain(c.var.ctx)]);
    return seeOther(c, to === "/" ? "/verify" : to);
  };
  // Whatever is sent has a `next`: there is nothing to mend.
  return submit(c, z.object({ next }), again, () => again({ next: "/verify" }));
});

confirmRoutes.get("/verify/:token", async (c) => {
  const token = c.req.param("token");
  const link = await confirmLink(c.var.ctx, token);
  if (link.state === "good") return htmlAnswer(c, confirmLinkPage(secretView(c), token, link), 200, SECRET);
  if (link.state !== "done") return dead(c, link.state);
  const own = c.var.ctx.actor?.id === link.personId;
  return htmlAnswer(c, confirmedPage(secretView(c), link.became, own), 200, SECRET);
});

confirmRoutes.post("/verify/:token", async (c) => {
  const token = c.req.param("token");
  const done = await confirmByLink(c.var.ctx, token);
  if (done === "taken") return htmlAnswer(c, takenPage(secretView(c)), 409, SECRET);
  const link = done === "done" ? null : await confirmLink(c.var.ctx, token);
  // Pressed twice, it says twice that all is well.
  if (link === null || link.state === "done") return seeOther(c, `/verify/${encodeURIComponent(token)}`);
  return dead(c, link.state === "good" ? "used" : link.state);
});

/** 404 for a link that never was, 410 for one that no longer works. */
function dead(c: Http, state: "unknown" | "used" | "old"): Promise<Response> {
  const status = state === "unknown" ? 404 : 410;
  return htmlAnswer(c, deadLinkPage(secretView(c), state, "confirm"), status, SECRET);
}
