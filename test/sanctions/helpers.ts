/** What the tests of sanctions do over and over. */
import type { Name, World } from "../support/world.ts";

/** The moderators' page of a person. */
export const page = (username: string) => `/moderation/people/${username}`;

/** Suspends somebody as a moderator. */
export const suspend = async (
  w: World,
  username: string,
  length = "1d",
  by: Name = "neema",
  note = "Adverts.",
) => (await w.as(by)).post(`${page(username)}/suspended`, { on: "1", reason: "spam", note, for: length });

/** A person's row. */
export const personRow = (w: World, name: Name) =>
  w.db.read.selectFrom("people").selectAll().where("id", "=", w.ids[name]).executeTakeFirstOrThrow();
