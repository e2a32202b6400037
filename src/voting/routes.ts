import { Hono } from "hono";
import type { Env } from "../http/context.ts";

export const votingRoutes = new Hono<Env>();
