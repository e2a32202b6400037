import type * as en from "../en/limits.ts";

/** How often something may be done. */
export const limits: typeof en.limits = {};

export const limitsProblems: typeof en.limitsProblems = {};
