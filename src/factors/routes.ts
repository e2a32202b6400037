import { Hono } from "hono";
import { beginAppPage, removeAppPage, scanPage } from "../../views/factors/app.ts";
import { codesPage, renewPage } from "../../views/factors/codes.ts";
import { securityPage } from "../../views/factors/security.ts";
import { connectionsOf } from "../connections/reading.ts";
import { endFlow, readFlow, startFlow } from "../accounts/flows.ts";
import type { Env, Http } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { MINUTE } from "../lib/clock.ts";
import { beginApp, confirmApp, removeApp, renewCodes } from "./actions.ts";
import { appFlow, codeForm, proofForm } from "./fields.ts";
import { pictureOf } from "./qr.ts";
import { readSecurity } from "./reading.ts";
import { passkeyRoutes } from "./routes-passkeys.ts";
import { secondRoutes } from "./routes-second.ts";
import { addressOf, inGroups } from "./totp.ts";

const HERE = "/settings/security";
/** How long a new secret waits for its first code. */
const SETTING_UP = 20 * MINUTE;

export const factorRoutes = new Hono<Env>();

factorRoutes.get(HERE, async (c) => {
  const { ctx, view } = c.var;
  const security = await readSecurity(ctx);
  return htmlAnswer(c, securityPage(view, security, await connectionsOf(ctx, ctx.actor?.id ?? 0)));
});

factorRoutes.get(`${HERE}/app`, async (c) => {
  const security = await readSecurity(c.var.ctx);
  const secret = await secretOf(c);
  if (secret !== null) return scan(c, secret, untouched, 200);
  return htmlAnswer(c, beginAppPage(c.var.view, security, untouched));
});

factorRoutes.post(`${HERE}/app`, (c) =>
  submit(
    c,
    proofForm,
    async (input) => {
      const secret = await beginApp(c.var.ctx, input);
      await startFlow(c, "totp", { ...whose(c), data: { secret }, life: SETTING_UP });
      return seeOther(c, `${HERE}/app`);
    },
    async (form, status, headers) =>
      htmlAnswer(c, beginAppPage(c.var.view, await readSecurity(c.var.ctx), form), status, headers),
  ),
);

factorRoutes.post(`${HERE}/app/code`, async (c) => {
  await readSecurity(c.var.ctx);
  const secret = await secretOf(c);
  // Sent twice, or too late: the page says how things stand.
  if (secret === null) return seeOther(c, HERE);
  return submit(
    c,
    codeForm,
    async ({ code }) => {
      const codes = await confirmApp(c.var.ctx, { secret, code });
      await endFlow(c, "totp");
      return codes ? htmlAnswer(c, codesPage(c.var.view, codes)) : done(c, "appOn");
    },
    (form, status, headers) => scan(c, secret, form, status, headers),
  );
});

factorRoutes.get(`${HERE}/app/removed`, async (c) => {
  const security = await readSecurity(c.var.ctx);
  if (security.app === null) return seeOther(c, HERE);
  return htmlAnswer(c, removeAppPage(c.var.view, security, untouched));
});

factorRoutes.post(`${HERE}/app/removed`, (c) =>
  submit(
    c,
    proofForm,
    async (input) => {
      await removeApp(c.var.ctx, input);
      return done(c, "appOff");
    },
    async (form, status, headers) =>
      htmlAnswer(c, removeAppPage(c.var.view, await readSecurity(c.var.ctx), form), status, headers),
  ),
);

factorRoutes.get(`${HERE}/codes`, async (c) => {
  const security = await readSecurity(c.var.ctx);
  return htmlAnswer(c, renewPage(c.var.view, security, untouched));
});

factorRoutes.post(`${HERE}/codes`, (c) =>
  submit(
    c,
    proofForm,
    async (input) => htmlAnswer(c, codesPage(c.var.view, await renewCodes(c.var.ctx, input))),
    async (form, status, headers) =>
      htmlAnswer(c, renewPage(c.var.view, await readSecurity(c.var.ctx), form), status, headers),
  ),
);

factorRoutes.route("/", passkeyRoutes);
factorRoutes.route("/", secondRoutes);

/** The secret that waits for its first code in this browser, if it was made for whoever is signed in. */
async function secretOf(c: Http): Promise<string | null> {
  const flow = await readFlow(c, "totp", appFlow);
  return flow && flow.personId === c.var.ctx.actor?.id ? flow.data.secret : null;
}

function whose(c: Http): { personId?: number } {
  const id = c.var.ctx.actor?.id;
  return id === undefined ? {} : { personId: id };
}

function scan(c: Http, secret: string, form: Again, status: number, headers = {}): Promise<Response> {
  const { view } = c.var;
  const address = addressOf(secret, { issuer: view.siteName, label: view.actor?.username ?? "" });
  const shown = { picture: pictureOf(address), groups: inGroups(secret), address };
  return htmlAnswer(c, scanPage(view, shown, form), status, headers);
}

function done(c: Http, what: "appOn" | "appOff"): Response {
  flash(c, what);
  return seeOther(c, HERE);
}
