import { Hono } from "hono";
import { z } from "zod";
import { blockForm } from "../../views/blocks/block.ts";
import { blockedPage } from "../../views/blocks/list.ts";
import { BadRequest, SignedOut } from "../errors.ts";
import type { Env } from "../http/context.ts";
import { on } from "../http/fields.ts";
import { flash } from "../http/flash.ts";
import { readFields } from "../http/forms.ts";
import { textParam } from "../http/params.ts";
import { htmlAnswer, seeOther, wantsFragment } from "../http/respond.ts";
import { safeNext } from "../lib/next.ts";
import { personPath } from "../lib/paths.ts";
import { block } from "./actions.ts";
import { blockedPeople } from "./queries.ts";

const form = z.object({ on, next: z.string().optional() });

export const blockRoutes = new Hono<Env>();

blockRoutes.get("/settings/blocked", async (c) => {
  if (!c.var.ctx.actor) throw new SignedOut();
  return htmlAnswer(c, blockedPage(c.var.view, await blockedPeople(c.var.ctx)));
});

blockRoutes.post("/people/:username/blocked", async (c) => {
  const read = form.safeParse(await readFields(c));
  if (!read.success) throw new BadRequest("on is 1 or 0.");
  const person = await block(c.var.ctx, { username: textParam(c, "username"), on: read.data.on });
  if (wantsFragment(c)) return htmlAnswer(c, blockForm(c.var.view, person, read.data.on));
  flash(c, read.data.on ? "blocked" : "unblocked");
  return seeOther(c, safeNext(read.data.next, personPath(person.username)));
});
