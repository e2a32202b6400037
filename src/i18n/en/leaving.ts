/** A copy of one's data, and deleting one's account. */
export const leaving = {};

export const leavingProblems = {};
