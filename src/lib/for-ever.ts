/** The end of a suspension that has none, epoch ms: the last day that every date format can write. */
export const FOR_EVER = Date.UTC(9999, 11, 31);
