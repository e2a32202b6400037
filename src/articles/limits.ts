/** The most characters (code points) that each part of an article may have. */
export const MOST = {
  title: 200,
  standfirst: 300,
  body: 200_000,
  prompt: 500,
  address: 2000,
  slug: 80,
  note: 1000,
} as const;

/** How many characters (code points) a text has. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
