import type { DemoDiscussion } from "./types.ts";
import { discussion as theEvening } from "./discussions/the-evening.ts";

export { people } from "./people.ts";
export type * from "./types.ts";

export const discussions: DemoDiscussion[] = [theEvening];
