/** Texts to import, and short ways to do it. */
import { readFileSync } from "node:fs";
import type { Client, Reply } from "../support/client.ts";
import type { World } from "../support/world.ts";

/** A page of the importer's collection. */
export function page(name: string): string {
  return readFileSync(new URL(`pages/${name}`, import.meta.url), "utf8");
}

export const PROMPT = "Which tool would you lend to a neighbour you have quarrelled with?";
export const BODY = `The shed behind the mosque holds one ladder, two wheelbarrows and a drill that everybody says is somebody else's.

## The book

Names go into a school exercise book, in pencil. Mzee Rashidi keeps it, because he cannot read and therefore plays no favourites.

- The ladder is out on Fridays.
- The drill comes back without its bits.`;

/** An article as an author would type it, with its question at the end. */
export const SHED = `# The shed behind the mosque\n\n${BODY}\n\n**Reader Pool:** ${PROMPT}\n`;

/** How many rows there are of everything that an import writes. */
export async function rows({ db }: World): Promise<Record<string, number>> {
  const count = async (
    table: "articles" | "discussions" | "imports" | "article_words" | "slugs" | "decisions",
  ) => {
    const row = await db.read
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    return row.n;
  };
  const [articles, discussions, imports, words, slugs, decisions] = [
    await count("articles"),
    await count("discussions"),
    await count("imports"),
    await count("article_words"),
    await count("slugs"),
    await count("decisions"),
  ];
  return { articles, discussions, imports, words, slugs, decisions };
}

/** Imports a page. @returns the path of its draft, without the query */
export async function draftOf(client: Client, source: string, address = ""): Promise<string> {
  const sent = await client.post("/write/new", { source, address });
  if (sent.status !== 303 || !sent.location) throw new Error(`${sent.status}: ${sent.text("main") ?? ""}`);
  return sent.location.split("?")[0] ?? "";
}

/** Imports and publishes a page. @returns the paths of its draft and of its article */
export async function published(
  client: Client,
  source: string,
): Promise<{ draft: string; article: string; id: number }> {
  const draft = await draftOf(client, source);
  const sent = await client.post(`${draft}/published`, { on: "1" });
  if (sent.status !== 303 || !sent.location) throw new Error(`${sent.status}: ${sent.text("main") ?? ""}`);
  return { draft, article: sent.location, id: Number(draft.split("/").at(-1)) };
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** What a browser shows in a text area; linkedom leaves its entities as they are. */
export function typedIn(reply: Reply, name: string): string | null {
  const text = reply.document.querySelector(`textarea[name="${name}"]`)?.textContent;
  return text?.replace(/&(amp|lt|gt|quot|#39);/g, (_whole, sign: string) => SIGNS[sign] ?? "") ?? null;
}

/** What stands in the fields of the draft's form. */
export function fieldsOf(reply: Reply): Record<string, string> {
  const { document } = reply;
  const fields: Record<string, string> = {};
  for (const field of document.querySelectorAll("#draft-form input, #draft-form textarea")) {
    const name = field.getAttribute("name") ?? "";
    if (field.localName === "textarea") fields[name] = typedIn(reply, name) ?? "";
    else if (field.getAttribute("type") !== "radio" || field.hasAttribute("checked"))
      fields[name] = field.getAttribute("value") ?? "";
  }
  fields["lang"] = document.querySelector("#draft-form option[selected]")?.getAttribute("value") ?? "";
  return fields;
}

/** The row of an article. */
export function articleRow({ db }: World, id: number) {
  return db.read
    .selectFrom("articles")
    .innerJoin("discussions", "discussions.article_id", "articles.id")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}
