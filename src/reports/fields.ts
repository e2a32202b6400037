/** What the report forms send. */
import { z } from "zod";
import { reason } from "../http/fields.ts";
import { note } from "../moderation/fields.ts";

export const reporting = z.object({ reason, note });
