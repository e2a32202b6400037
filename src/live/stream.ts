/** The wire of a stream: text/event-stream, as the HTML standard has it. */

/** Bytes that may wait for a slow reader: some two thousand events. Who lets more wait is cut, and comes back later. */
const MOST_WAITING = 128 * 1024;

const bytes = (text: string) => new TextEncoder().encode(text);

/** A hint for clients that reconnect by themselves, in ms; our own script waits by its own rule. */
export const RETRY = bytes("retry: 3000\n\n");
/** An event and no comment: a comment does not reach a page's script, which would not notice a dead line. */
export const BEAT = bytes("event: beat\ndata: 1\n\n");
/** The last word: the page must not come back. */
export const BYE = bytes("event: bye\ndata: 1\n\n");
/** Says that too much was missed to be told. */
export const RESET = "reset";

/** An event with the version that the page has once it has heard it. */
export function eventText(event: string, id: number, data: object = {}): Uint8Array {
  return bytes(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

/** One way to a browser. */
export interface Channel {
  readonly readable: ReadableStream<Uint8Array>;
  /** Sends, or cuts the line when its reader is too slow. */
  send(text: Uint8Array): void;
  /** Ends it, after a last word. */
  end(last?: Uint8Array): void;
}

/** Opens a channel. `gone` is called once its reader has left or was cut. */
export function openChannel(gone: () => void): Channel {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  const readable = new ReadableStream<Uint8Array>(
    {
      start: (made) => void (controller = made),
      cancel: () => {
        controller = null;
        gone();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
  );
  const send = (text: Uint8Array) => {
    if (controller === null) return;
    if ((controller.desiredSize ?? 0) >= text.byteLength) return controller.enqueue(text);
    // What waits is thrown away with it: replayed when the reader comes back.
    // (With this code, the server that pipes it says one line and not a stack.)
    controller.error(Object.assign(new Error("too slow"), { code: "ERR_STREAM_PREMATURE_CLOSE" }));
    controller = null;
    gone();
  };
  return {
    readable,
    send,
    end: (last) => {
      if (last) send(last);
      controller?.close();
      controller = null;
    },
  };
}

/** A stream that says nothing but goodbye. */
export function onlyBye(): ReadableStream<Uint8Array> {
  const channel = openChannel(() => {});
  channel.end(BYE);
  return channel.readable;
}
