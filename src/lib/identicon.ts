import { minidenticon } from "minidenticons";

/** Squares of a 5 × 5 field, mirrored, that are somebody's alone; of what the library draws without its colours. */
export function identicon(seed: string): { x: string; y: string }[] {
  return [...minidenticon(seed).matchAll(/x="(\d)" y="(\d)"/g)].map(([, x = "0", y = "0"]) => ({ x, y }));
}
