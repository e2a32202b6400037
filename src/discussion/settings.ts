import { choice } from "../admin/settings-types.ts";

/** What a community decides about its discussions. */
export const discussionSettings = {
  /** Whether a reader gives one answer to a prompt, and changes it, instead of adding others. */
  "one-answer": choice({ group: "discussion", values: ["on", "off"], initial: "on" }),
};
