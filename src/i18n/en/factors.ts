/** Second factors: authenticator apps, recovery codes, passkeys, and the second step of logging in. */
export const factors = {};

export const factorsProblems = {};
