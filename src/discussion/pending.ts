import type { Http } from "../http/context.ts";

/**
 * Publishes the reply that this browser wrote while signed out, if `next` leads back to it. Called right after
 * signing in, with the new actor set.
 * @returns where to go: the new reply, or `next`
 */
export async function publishPending(_c: Http, next: string): Promise<string> {
  return next;
}
