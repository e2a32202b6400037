import { Hono } from "hono";
import { z } from "zod";
import { arrivedPage } from "../../views/connections/arrived.ts";
import { troublePage } from "../../views/connections/trouble.ts";
import { email } from "../accounts/fields.ts";
import { readFlow, startFlow, takeFlow } from "../accounts/flows.ts";
import { enter } from "../accounts/enter.ts";
import { endSession } from "../accounts/sessions.ts";
import { publishPending } from "../discussion/pending.ts";
import { setActor } from "../http/actor.ts";
import type { Env, Http } from "../http/context.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { spend } from "../limits/spend.ts";
import { connect, letIn } from "./actions.ts";
import { ARRIVAL_LIFE, arrivalKey, arrivalSchema, type Arrival } from "./arrivals.ts";
import { stepOf } from "./reading.ts";

/** Where somebody goes on who has come from another site and has something left to say. */
const HERE = "/connect";
const UNSEEN = { "cache-control": "no-store" };

/** Lets in whom another site sent, or asks them first what is left to ask; on a page whose address has no secret. */
export async function arrive(c: Http, arrival: Arrival): Promise<Response> {
  const step = await stepOf(c.var.ctx, arrival);
  if (step.kind === "in") {
    const person = await letIn(c.var.ctx, arrival);
    if (person) return enter(c, person, arrival.next);
  }
  await startFlow(c, "arrival", { data: arrival, life: ARRIVAL_LIFE });
  return seeOther(c, HERE);
}

/** What is left to say, having come from another site. */
export const arrivedRoutes = new Hono<Env>();

arrivedRoutes.get(HERE, async (c) => {
  const flow = await readFlow(c, "arrival", arrivalSchema);
  return flow ? page(c, flow.data, untouched) : nobody(c);
});

/** `way`: `in` is yes, that is me; `connect` the two accounts; `out`: I am not the one who is logged in here. */
const said = { key: z.string(), way: z.enum(["in", "connect", "out"]) };
// What can be seen comes first: beside it is said to wait.
const form = z.object({ password: z.string().default(""), ...said, email: z.string().optional() });
const addressForm = z.object({ email, ...said, password: z.string().default("") });

arrivedRoutes.post(HERE, async (c) => {
  const flow = await readFlow(c, "arrival", arrivalSchema);
  if (!flow) return tooLate(c);
  const arrival = flow.data;
  const step = await stepOf(c.var.ctx, arrival);
  return submit(
    c,
    step.kind === "email" ? addressForm : form,
    async (input) => {
      // Another arrival took its place since the page was shown: nobody goes on as somebody they have not seen.
      if (input.key !== arrivalKey(arrival)) return seeOther(c, HERE);
      // An address that was typed is told to be somebody's, or written to.
      if (input.email !== undefined) await spend(c.var.ctx, "email", input.email);
      if (input.way === "out") return goOnAsThem(c, arrival);
      return input.way === "connect"
        ? goOnConnected(c, arrival, input.password)
        : goOn(c, arrival, input.email);
    },
    (again, status, headers) => page(c, arrival, again, status, headers),
  );
});

async function goOn(c: Http, arrival: Arrival, given: string | undefined): Promise<Response> {
  const { ctx } = c.var;
  const step = await stepOf(ctx, arrival);
  const person = step.kind === "connect" ? null : await letIn(ctx, { ...arrival, sure: true }, given ?? null);
  if (!person) return seeOther(c, HERE);
  await takeFlow(c, "arrival", arrivalSchema);
  return enter(c, person, arrival.next);
}

async function goOnConnected(c: Http, arrival: Arrival, password: string): Promise<Response> {
  await connect(c.var.ctx, arrival, password);
  await takeFlow(c, "arrival", arrivalSchema);
  return seeOther(c, await publishPending(c, arrival.next));
}

/** Somebody else's session ends, and with it what this browser showed of them. */
async function goOnAsThem(c: Http, arrival: Arrival): Promise<Response> {
  await endSession(c);
  setActor(c, null);
  return arrive(c, { ...arrival, sure: true });
}

/** Nobody has come, or it is too long ago. */
function nobody(c: Http): Response {
  return seeOther(c, c.var.ctx.actor ? "/" : "/login");
}

/** The same for a form: what it was to say, it says no more. */
function tooLate(c: Http): Promise<Response> {
  const props = { trouble: "stale", door: null, site: "", next: "/" } as const;
  return htmlAnswer(c, troublePage(c.var.view, props), 400, UNSEEN);
}

async function page(
  c: Http,
  arrival: Arrival,
  again: Again,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { ctx, view } = c.var;
  const step = await stepOf(ctx, arrival);
  const site = (arrival.door === "oidc" ? ctx.config.oidc?.name : ctx.config.sso?.name) ?? "";
  const { name, email: address, next } = arrival;
  const props = { step, site, name, email: address, next, key: arrivalKey(arrival), form: again };
  return htmlAnswer(c, arrivedPage(view, props), status, { ...UNSEEN, ...headers });
}
