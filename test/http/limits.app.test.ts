import { expect, test } from "vitest";
import { manyAnswers } from "../support/seed.ts";
import { BASE, world } from "../support/world.ts";
import { cookieOf, everything, furnish, mutating, routesOf, send } from "./routes.ts";

const FORM = "application/x-www-form-urlencoded";

/** A body without a length, a piece at a time. */
function chunked(size: number): ReadableStream<Uint8Array> {
  const piece = new TextEncoder().encode(`body=${"x".repeat(64 * 1024)}`);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent >= size) return controller.close();
      sent += piece.length;
      controller.enqueue(piece);
    },
  });
}

test("more than a form can hold is refused: with a length, with a false one, and in pieces", async () => {
  const w = await world();
  const routes = mutating(routesOf(w, await furnish(w)));
  const cookie = await cookieOf(w, "zuri");
  const headers = { cookie, origin: BASE, "content-type": FORM };
  const before = await everything(w);
  for (const { path } of routes) {
    const size = path.startsWith("/write/") ? 9 * 1024 * 1024 : 200 * 1024;
    const body = `body=${"x".repeat(size)}`;
    const fixed = { ...headers, "content-length": String(body.length) };
    expect([path, (await send(w, path, { method: "POST", body, headers: fixed })).status]).toEqual([
      path,
      413,
    ]);
    const pieces = await send(w, path, { method: "POST", body: chunked(size), headers, duplex: "half" });
    // A form that needs no field is not read at all.
    expect([path, [413, path === "/logout" ? 303 : 413].includes(pieces.status)]).toEqual([path, true]);
  }
  const now = await everything(w);
  expect(now.replace(/sessions: .*/, "")).toBe(before.replace(/sessions: .*/, ""));
});

test("the refusal is a page with a word about it, and a sentence for HTMX", async () => {
  const w = await world();
  const amina = await w.as("amina");
  const body = "x".repeat(200 * 1024);
  const page = await amina.post("/contact", { message: body });
  expect(page.status).toBe(413);
  expect(page.text("main")).toContain("more than can be sent at once");
  const fragment = await amina.postHx("/contact", { message: body });
  expect([fragment.status, fragment.headers.get("hx-retarget")]).toEqual([413, "#status"]);
});

test("the longest reply passes, in letters that a form writes with twelve characters", async () => {
  const w = await world();
  await manyAnswers(w);
  const things = await furnish(w);
  const amina = await w.as("amina");
  const body = "🛶".repeat(10_000);
  const posted = await amina.post(`${things["/articles/:slug"]}/replies`, {
    body,
    key: "a-very-long-reply-01",
  });
  expect(posted.status).toBe(303);
});
