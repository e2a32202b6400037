import type { Ctx } from "../http/context.ts";

/** How many people have an account. */
export async function countPeople({ db }: Pick<Ctx, "db">): Promise<number> {
  const row = await db.read
    .selectFrom("people")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
