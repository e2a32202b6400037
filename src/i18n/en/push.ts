/** Notifications on one's devices, and the page for when there is no network. */
export const push = {};
