/** The second step of logging in, and logging in by a passkey alone, which is both steps in one. */
import { Hono } from "hono";
import { passkeyRefusedPage } from "../../views/factors/passkeys.ts";
import { secondPage } from "../../views/factors/second.ts";
import { letIn } from "../accounts/enter.ts";
import { endFlow, readFlow, startFlow, takeFlow, tryFlow } from "../accounts/flows.ts";
import { landing } from "../accounts/landing.ts";
import type { Env, Http } from "../http/context.ts";
import { flash } from "../http/flash.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { withNext } from "../lib/next.ts";
import { logInByCode, logInByPasskey } from "./actions-second.ts";
import { optionsAnswer } from "./answers.ts";
import { answerForm, askingFlow, secondFlow, secondForm } from "./fields.ts";
import { factorKinds, logInOptions } from "./reading.ts";
import { ASKING } from "./webauthn.ts";

/** Tries in one second step; then it takes the password again. */
const TRIES = 5;

export const secondRoutes = new Hono<Env>();

secondRoutes.get("/login/second", async (c) => {
  const flow = await readFlow(c, "second", secondFlow);
  if (!flow?.personId) return seeOther(c, withNext("/login", landing(c.req.query("next"))));
  return page(c, { personId: flow.personId, next: flow.data.next }, untouched, 200);
});

secondRoutes.post("/login/second", (c) =>
  submit(
    c,
    secondForm,
    async ({ code, next }) => {
      const flow = await tryFlow(c, "second", secondFlow, TRIES);
      if (!flow?.personId) return over(c, next);
      const step = { personId: flow.personId, next: flow.data.next };
      const person = await logInByCode(c.var.ctx, { personId: step.personId, code });
      // Of two right codes at once, one opens a session.
      if (person) return (await endFlow(c, "second")) ? letIn(c, person, step.next) : over(c, next);
      if (flow.tries >= TRIES) return over(c, next);
      return page(c, step, { values: {}, problems: { code: "wrongCode" } }, 422);
    },
    (form, status, headers) => again(c, form, status, headers),
  ),
);

secondRoutes.post("/login/second/passkey/options", (c) =>
  optionsAnswer(c, async () => {
    const flow = await readFlow(c, "second", secondFlow);
    if (!flow?.personId) return { over: "/login" };
    return asking(c, "second", flow.personId);
  }),
);

secondRoutes.post("/login/second/passkey", (c) =>
  submit(
    c,
    answerForm,
    async ({ response, next }) => {
      const flow = await tryFlow(c, "second", secondFlow, TRIES);
      if (!flow?.personId) return over(c, next);
      const step = { personId: flow.personId, next: flow.data.next };
      const asked = await takeFlow(c, "passkey", askingFlow);
      const person =
        asked?.data.for === "second" && asked.personId === step.personId
          ? await logInByPasskey(c.var.ctx, {
              answer: response,
              challenge: asked.data.challenge,
              personId: step.personId,
            })
          : null;
      if (person) return (await endFlow(c, "second")) ? letIn(c, person, step.next) : over(c, next);
      if (flow.tries >= TRIES) return over(c, next);
      return page(c, step, { values: {}, problems: { response: "passkeyFailed" } }, 422);
    },
    (form, status, headers) => again(c, form, status, headers),
  ),
);

secondRoutes.post("/login/passkey/options", (c) => optionsAnswer(c, () => asking(c, "log-in", null)));

secondRoutes.post("/login/passkey", (c) =>
  submit(
    c,
    answerForm,
    async ({ response, next }) => {
      const asked = await takeFlow(c, "passkey", askingFlow);
      const person =
        asked?.data.for === "log-in"
          ? await logInByPasskey(c.var.ctx, {
              answer: response,
              challenge: asked.data.challenge,
              personId: null,
            })
          : null;
      return person ? letIn(c, person, next) : refused(c, next, 422);
    },
    (form, status, headers) => refused(c, landing(form.values["next"]), status, headers),
  ),
);

/** What the browser needs; its challenge is good for one answer, of this browser. */
async function asking(c: Http, what: "log-in" | "second", personId: number | null): Promise<object> {
  const options = await logInOptions(c.var.ctx, personId);
  const data = { for: what, challenge: options.challenge };
  await startFlow(c, "passkey", { ...(personId === null ? {} : { personId }), data, life: ASKING });
  return options;
}

interface Step {
  personId: number;
  next: string;
}

async function page(c: Http, step: Step, form: Again, status: number, headers = {}): Promise<Response> {
  const kinds = await factorKinds(c.var.ctx, step.personId);
  return htmlAnswer(c, secondPage(c.var.view, { next: step.next, kinds }, form), status, {
    "cache-control": "no-store",
    ...headers,
  });
}

/** The form as it was sent, where nothing was tried. */
async function again(
  c: Http,
  form: Again,
  status: number,
  headers: Record<string, string>,
): Promise<Response> {
  const flow = await readFlow(c, "second", secondFlow);
  if (!flow?.personId) return over(c, landing(form.values["next"]));
  const step = { personId: flow.personId, next: flow.data.next };
  return page(c, step, { values: {}, problems: form.problems }, status, headers);
}

/** Too late, or too often: logging in begins anew. What waited still does. */
async function over(c: Http, next: string): Promise<Response> {
  await endFlow(c, "second");
  flash(c, "secondOver");
  return seeOther(c, withNext("/login", landing(next)));
}

function refused(c: Http, next: string, status: number, headers = {}): Promise<Response> {
  return htmlAnswer(c, passkeyRefusedPage(c.var.view, landing(next)), status, {
    "cache-control": "no-store",
    ...headers,
  });
}
