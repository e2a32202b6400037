/** How one hears of what; the mails about it, and the digests. */
export const preferences = {};
