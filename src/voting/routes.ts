import { Hono } from "hono";
import { z } from "zod";
import { voteControl } from "../../views/discussion/vote.ts";
import { whereItStood } from "../discussion/fragments.ts";
import { replyWithDiscussion } from "../discussion/reading.ts";
import { BadRequest } from "../errors.ts";
import type { Env } from "../http/context.ts";
import { readFields } from "../http/forms.ts";
import { idParam } from "../http/params.ts";
import { fragmentOr, seeOther } from "../http/respond.ts";
import { withNext } from "../lib/next.ts";
import { castVote } from "./actions.ts";

const VALUES = { "1": 1, "-1": -1, "0": 0 } as const;
const schema = z.object({ value: z.enum(["1", "-1", "0"]).transform((value) => VALUES[value]) });

export const votingRoutes = new Hono<Env>();

votingRoutes.post("/replies/:id/vote", async (c) => {
  const replyId = idParam(c);
  const form = schema.safeParse(await readFields(c));
  if (!form.success) throw new BadRequest("A vote is 1, -1 or 0.");
  const before = await replyWithDiscussion(c.var.ctx, replyId);
  if (!c.var.ctx.actor)
    return seeOther(c, withNext("/login", await whereItStood(c, before.reply, before.discussion)));
  await castVote(c.var.ctx, { replyId, value: form.data.value });
  const { reply, discussion } = await replyWithDiscussion(c.var.ctx, replyId);
  return fragmentOr(
    c,
    () => whereItStood(c, reply, discussion),
    () => voteControl(c.var.view, reply, discussion),
  );
});
