/** Logging in by another site: OpenID Connect, and the host site's single sign-on. */
export const connections = {};

export const connectionsProblems = {};
