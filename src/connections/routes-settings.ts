import { Hono } from "hono";
import { z } from "zod";
import { disconnectPage } from "../../views/connections/section.ts";
import { NotFound, SignedOut } from "../errors.ts";
import type { Env, Http } from "../http/context.ts";
import { submit, untouched, type Again } from "../http/forms.ts";
import { htmlAnswer, seeOther } from "../http/respond.ts";
import { disconnect } from "./actions.ts";
import { connectionsOf, hasPassword } from "./reading.ts";
import type { Door } from "./types.ts";

/** Where the sites stand that open one's account. */
const LIST = "/settings/security";
const PATH = "/settings/connections/:door";

/** Disconnecting a site from one's account. Connecting begins with a log-in there. */
export const disconnectRoutes = new Hono<Env>();

disconnectRoutes.get(PATH, (c) => page(c, doorOf(c), untouched));

disconnectRoutes.post(PATH, (c) => {
  const door = doorOf(c);
  return submit(
    c,
    z.object({ password: z.string().default("") }),
    async ({ password }) => {
      await disconnect(c.var.ctx, door, password);
      return seeOther(c, LIST);
    },
    (form, status, headers) => page(c, door, form, status, headers),
  );
});

function doorOf(c: Http): Door {
  const door = c.req.param("door");
  if (!c.var.ctx.actor) throw new SignedOut();
  if (door !== "oidc" && door !== "sso") throw new NotFound();
  return door;
}

async function page(
  c: Http,
  door: Door,
  form: Again,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { ctx, view } = c.var;
  const personId = ctx.actor?.id ?? 0;
  const connection = (await connectionsOf(ctx, personId)).find((one) => one.door === door);
  if (!connection) throw new NotFound();
  const props = { connection, hasPassword: await hasPassword(ctx, personId), form };
  return htmlAnswer(c, disconnectPage(view, props), status, headers);
}
