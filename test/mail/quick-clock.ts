/** A clock on which the first pause after a failed attempt, of five minutes, is over in a second and a half. */
const SPEED = 200;

/** The same in every process that is told when it began. */
export const quickClock = (begin: number) => () => begin + (Date.now() - begin) * SPEED;
