import { Hono } from "hono";
import type { Env } from "../http/context.ts";

export const factorRoutes = new Hono<Env>();
