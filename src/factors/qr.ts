/** A text as a square picture for phones. */
import { encode } from "uqr";

/** What the view draws: a square of `size` units, and the path of what is dark. */
export interface Picture {
  readonly size: number;
  readonly path: string;
}

/** Draws a text; with the room around it that readers need (ISO/IEC 18004: four units). */
export function pictureOf(text: string): Picture {
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  const path = data.map((row, y) => rowPath(row, y)).join("");
  return { size, path };
}

/** The dark runs of one row, each one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    path += `M${from} ${y}h${x - from + 1}v1H${from}z`;
  }
  return path;
}
