import type { World } from "../support/world.ts";

/** By their names: `person_id`, `author_id`, `removed_by`, … A new one is found by its ending. */
const OF_A_PERSON = /(?:^|_)(?:person|author|actor|blocked)_id$|(?<!undone)_by$/;

/** The columns of the schema that lead to a person, as `table.column`. */
export async function columnsOfPeople(w: World): Promise<string[]> {
  const tables = await w.db.admin.introspection.getTables();
  return tables.flatMap(({ name, columns }) =>
    columns.filter((column) => OF_A_PERSON.test(column.name)).map((column) => `${name}.${column.name}`),
  );
}
