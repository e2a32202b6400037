/** The order of the queue. Pure. */
import { HOUR } from "../lib/clock.ts";

/** How long a case waits to count as much as one more report of an average reader. */
const PATIENCE = 12 * HOUR;

/**
 * The priority of a case that is opened: what its reports weigh, how far what it is about reaches, and its age. All
 * cases grow older at the same pace, so that their order never changes by waiting alone: the age can be stored as the
 * moment the case was opened, and an index walk the order.
 * @param weight sum of the weights of its reports (reports/weight.ts)
 * @param reach how many people have likely seen it: 0 for what nobody sees yet
 * @param openedAt epoch ms
 */
export function priorityOf(weight: number, reach: number, openedAt: number): number {
  return weight + Math.log10(1 + reach) - openedAt / PATIENCE;
}
