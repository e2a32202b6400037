/** Streams as a browser hears them. */
import { onTestFinished } from "vitest";
import { cookieOf } from "../http/routes.ts";
import { BASE, type Name, type World } from "../support/world.ts";

export interface Heard {
  event: string;
  /** Null where it had none. */
  id: number | null;
  data: string;
}

export interface Ear {
  status: number;
  headers: Headers;
  /** The next event, beats left out; null once the stream has ended. */
  next(): Promise<Heard | null>;
  /** The next event, whatever it is. */
  nextOfAll(): Promise<Heard | null>;
  /** Leaves. */
  leave(): Promise<void>;
}

/** Reads a stream, whoever opened it. */
export function ear(response: Response): Ear {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  const leave = async () => reader?.cancel().catch(() => {});
  onTestFinished(leave);
  const nextOfAll = async (): Promise<Heard | null> => {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
        const event = field("event");
        if (event === undefined) continue;
        const id = field("id");
        return { event, id: id === undefined ? null : Number(id), data: field("data") ?? "" };
      }
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return null;
      text += decoder.decode(chunk.value, { stream: true });
    }
  };
  const next = async () => {
    let heard = await nextOfAll();
    while (heard?.event === "beat") heard = await nextOfAll();
    return heard;
  };
  return { status: response.status, headers: response.headers, next, nextOfAll, leave };
}

/** Listens in a world as one of the cast, or as nobody. */
export async function listen(
  w: World,
  path: string,
  who: string | null = null,
  headers: Record<string, string> = {},
): Promise<Ear> {
  const cookie = who === null ? "" : who.includes("=") ? who : await cookieOf(w, nameOf(w, who));
  const all = { accept: "text/event-stream", ...(cookie === "" ? {} : { cookie }), ...headers };
  return ear(await w.app.request(BASE + path, { headers: all }));
}

function nameOf(w: World, who: string): Name {
  const names: Name[] = ["amina", "baraka", "juma", "neema", "zuri"];
  const name = names.find((one) => one === who && one in w.ids);
  if (!name) throw new Error(`nobody is called ${who}`);
  return name;
}
