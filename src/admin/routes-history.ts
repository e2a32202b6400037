import { Hono } from "hono";
import { historyPage } from "../../views/admin/history.ts";
import type { Env } from "../http/context.ts";
import { htmlAnswer } from "../http/respond.ts";
import { parseId } from "../lib/ids.ts";
import { readChanges } from "./reading-history.ts";
import { AREAS } from "./types.ts";

export const historyRoutes = new Hono<Env>();

historyRoutes.get("/admin/history", async (c) => {
  const area = AREAS.find((one) => one === c.req.query("area")) ?? null;
  const page = await readChanges(c.var.ctx, area, parseId(c.req.query("before") ?? ""));
  return htmlAnswer(c, historyPage(c.var.view, page));
});
