/** People whose replies one does not want to see. */
export const blocks = {};
