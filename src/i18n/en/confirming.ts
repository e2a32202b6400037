/** Confirming an address, and a forgotten password. */
export const confirming = {};

export const confirmingProblems = {};
