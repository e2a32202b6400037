/** What a community decides about second factors. The words are in src/i18n/en/factors.ts. */
import { choice } from "../admin/settings-types.ts";

export const factorSettings = {
  /** `required`: of moderators and admins. Until they have one, they can do what readers can (policy.ts). */
  "second-factor": choice({ group: "accounts", values: ["optional", "required"], initial: "optional" }),
} as const;
