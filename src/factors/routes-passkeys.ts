import { Hono } from "hono";
import { codesPage } from "../../views/factors/codes.ts";
import { addPasskeyPage, removePasskeyPage, renamePasskeyPage } from "../../views/factors/passkeys.ts";
import { startFlow, takeFlow } from "../accounts/flows.ts";
import { Invalid, SignedOut } from "../errors.ts";
import type { Env } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from "./actions-passkeys.ts";
import { optionsAnswer, problemsAnswer } from "./answers.ts";
import { madeForm, makingFlow, nameForm, newPasskeyForm, proofForm } from "./fields.ts";
import { readPasskey, readSecurity } from "./reading.ts";
import { ASKING } from "./webauthn.ts";

const HERE = "/settings/security";
const ONE = `${HERE}/passkeys/:passkey`;

export const passkeyRoutes = new Hono<Env>();

passkeyRoutes.get(`${HERE}/passkeys`, async (c) =>
  htmlAnswer(c, addPasskeyPage(c.var.view, await readSecurity(c.var.ctx), untouched)),
);

// Its challenge is good for one answer, of this browser and of whoever is signed in.
passkeyRoutes.post(`${HERE}/passkeys/options`, (c) =>
  submit(
    c,
    newPasskeyForm,
    ({ name, password }) =>
      optionsAnswer(c, async () => {
        const options = await beginPasskey(c.var.ctx, { password });
        const { actor } = c.var.ctx;
        if (!actor) throw new SignedOut();
        const data = { for: "add", challenge: options.challenge, name };
        await startFlow(c, "passkey", { personId: actor.id, data, life: ASKING });
        return options;
      }),
    async (form) => problemsAnswer(c, form.problems),
  ),
);

passkeyRoutes.post(`${HERE}/passkeys`, async (c) => {
  const security = await readSecurity(c.var.ctx);
  return submit(
    c,
    madeForm,
    async ({ response }) => {
      const flow = await takeFlow(c, "passkey", makingFlow);
      if (!flow || flow.personId !== c.var.ctx.actor?.id) throw new Invalid({ response: "passkeyFailed" });
      const { name, challenge } = flow.data;
      const codes = await addPasskey(c.var.ctx, { name, challenge, made: response });
      if (codes) return htmlAnswer(c, codesPage(c.var.view, codes));
      flash(c, "passkeyOn");
      return seeOther(c, HERE);
    },
    (form, status, headers) => htmlAnswer(c, addPasskeyPage(c.var.view, security, form), status, headers),
  );
});

passkeyRoutes.get(ONE, async (c) => {
  const { passkey } = await readPasskey(c.var.ctx, c.req.param("passkey"));
  return htmlAnswer(c, renamePasskeyPage(c.var.view, passkey, untouched));
});

passkeyRoutes.post(ONE, async (c) => {
  const { passkey } = await readPasskey(c.var.ctx, c.req.param("passkey"));
  return submit(
    c,
    nameForm,
    async ({ name }) => {
      await renamePasskey(c.var.ctx, { id: passkey.id, name });
      flash(c, "saved");
      return seeOther(c, HERE);
    },
    (form, status, headers) => htmlAnswer(c, renamePasskeyPage(c.var.view, passkey, form), status, headers),
  );
});

passkeyRoutes.get(`${ONE}/removed`, async (c) => {
  const found = await readPasskey(c.var.ctx, c.req.param("passkey"));
  return htmlAnswer(c, removePasskeyPage(c.var.view, found, untouched));
});

passkeyRoutes.post(`${ONE}/removed`, async (c) => {
  const found = await readPasskey(c.var.ctx, c.req.param("passkey"));
  return submit(
    c,
    proofForm,
    async ({ password }) => {
      await removePasskey(c.var.ctx, { id: found.passkey.id, password });
      flash(c, "passkeyOff");
      return seeOther(c, HERE);
    },
    (form, status, headers) => htmlAnswer(c, removePasskeyPage(c.var.view, found, form), status, headers),
  );
});
