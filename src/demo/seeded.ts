/** What the steps of the seeding hand to each other. */
import type { Ctx } from "../http/context.ts";
import type { Actor } from "../policy.ts";
import type { PlannedReply } from "./plan.ts";

export type Cast = ReadonlyMap<string, Actor>;
export type Placed = { id: number; answerId: number | null; depth: number };
export type Articles = ReadonlyMap<string, { id: number; slug: string }>;

/** All that has been stored so far. */
export interface Seeded {
  cast: Cast;
  /** By the name of their file. */
  articles: Articles;
  placed: ReadonlyMap<PlannedReply, Placed>;
  now: number;
}

/** Something that somebody did, at its time. */
export interface Happening {
  at: number;
  happen: (at: number) => Promise<unknown>;
}

/** The same context, as if somebody acted at another time. */
export const as = (ctx: Ctx, actor: Actor | null, at: number): Ctx => ({ ...ctx, actor, clock: () => at });

/** Somebody of the cast. @throws when the content names nobody */
export function called(cast: Cast, username: string): Actor {
  const actor = cast.get(username);
  if (!actor) throw new Error(`demo: nobody is called ${username}`);
  return actor;
}

/** The ids of the replies that the content has given a name, and of all answers by `article/username`. */
export function byRef({ placed }: Pick<Seeded, "placed">): ReadonlyMap<string, number> {
  return new Map(
    [...placed].flatMap(([{ reply, discussion, parent }, { id }]): [string, number][] => [
      ...(reply.ref === undefined ? [] : [[reply.ref, id] satisfies [string, number]]),
      ...(parent === null ? [[`${discussion.article}/${reply.by}`, id] satisfies [string, number]] : []),
    ]),
  );
}
