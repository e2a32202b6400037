export const discussion = {};
