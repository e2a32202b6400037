import type { Person } from "../db/schema.ts";
import type { Ctx } from "../http/context.ts";

const BATCH = 1000;

/** Everybody who is here, in the order they joined, in batches. */
export async function* peopleAfter({
  db,
}: Pick<Ctx, "db">): AsyncGenerator<
  Pick<Person, "id" | "username" | "display_name" | "role" | "created_at">[]
> {
  for (let last = 0; ;) {
    const batch = await db.read
      .selectFrom("people")
      .select(["id", "username", "display_name", "role", "created_at"])
      .where("id", ">", last)
      .where("left_at", "is", null)
      .orderBy("id")
      .limit(BATCH)
      .execute();
    yield batch;
    if (batch.length < BATCH) return;
    last = batch.at(-1)?.id ?? last;
  }
}
