import { Hono } from "hono";
import type { Env } from "../http/context.ts";

export const blockRoutes = new Hono<Env>();
