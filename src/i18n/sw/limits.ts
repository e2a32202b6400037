/** How often something may be done. */
import type * as en from "../en/limits.ts";

export const limits: typeof en.limits = {};

export const limitsProblems: typeof en.limitsProblems = {};
