import { Hono } from "hono";
import { dashboardPage } from "../../views/admin/dashboard.ts";
import type { Env } from "../http/context.ts";
import { htmlAnswer } from "../http/respond.ts";
import { asDays } from "./periods.ts";
import { readDashboard } from "./reading-dashboard.ts";

export const dashboardRoutes = new Hono<Env>();

dashboardRoutes.get("/admin", async (c) => {
  const found = await readDashboard(c.var.ctx, asDays(c.req.query("days")));
  return htmlAnswer(c, dashboardPage(c.var.view, found));
});
