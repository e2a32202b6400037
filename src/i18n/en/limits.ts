/** How often something may be done. */
export const limits = {};

export const limitsProblems = {};
