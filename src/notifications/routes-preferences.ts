import { Hono } from "hono";
import type { Env } from "../http/context.ts";

export const preferenceRoutes = new Hono<Env>();
