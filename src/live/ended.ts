/** Which open streams have no business any more. */
import type { Reader } from "../db/connect.ts";
import { can } from "../policy.ts";
import { livingSessions, standings, type Standing } from "./queries-streams.ts";
import type { Listening } from "./types.ts";

/** Those whose session is over, by logging out or by a suspension, here or elsewhere; or whose article was taken down. */
export async function ended<S extends Listening>(
  streams: readonly S[],
  read: Reader,
  now: number,
): Promise<S[]> {
  const sessions = new Set(streams.flatMap(({ session }) => session ?? []));
  const living = await livingSessions(read, [...sessions], now);
  const found = await standings(read, [...new Set(streams.map(({ articleId }) => articleId))]);
  const articles = new Map(found.map((article) => [article.id, article]));
  return streams.filter(
    (stream) =>
      (stream.session !== null && !living.has(stream.session)) ||
      !mayRead(stream, articles.get(stream.articleId)),
  );
}

/** Whether whoever listens may still read what they listen to. */
export function mayRead({ actor }: Pick<Listening, "actor">, article: Standing | undefined): boolean {
  return article !== undefined && can("readArticle", actor, article);
}
