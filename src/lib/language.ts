import type { Dir } from "../db/schema.ts";

const RTL =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of a text by its first letter, as `dir="auto"` decides it. */
export function directionOf(text: string): Dir {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && RTL.test(first) ? "rtl" : "ltr";
}
