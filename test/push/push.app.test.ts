/** Notifications on devices: a real HTTP server stands for the push service, and what it got is decrypted as browsers do. */
import { createServer, type IncomingMessage } from "node:http";
import { Agent } from "node:https";
import { connect, type AddressInfo } from "node:net";
import { createVerify, createPublicKey } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { makePushKeys, pushKeys, type PushKeys } from "../../src/push/keys.ts";
import { openPush, type PushSender } from "../../src/push/sender.ts";
import { pushDue } from "../../src/push/worker.ts";
import { article } from "../support/seed.ts";
import { PASSWORD, world, type World } from "../support/world.ts";
import { browser, type Browser } from "./receive.ts";

interface Got {
  path: string;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

/** A push service; its agent leads every address there, without TLS. */
async function service() {
  const got: Got[] = [];
  let status = 201;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (status < 300)
        got.push({ path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks) });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = z
    .object({ port: z.number() })
    .parse(server.address() satisfies string | AddressInfo | null);
  class ToHere extends Agent {
    override createConnection() {
      return connect(port, "127.0.0.1");
    }
  }
  return { got, agent: new ToHere(), answer: (next: number) => (status = next) };
}

const ENDPOINT = "https://fcm.googleapis.com/fcm/send/";

async function start(): Promise<{ w: World; keys: PushKeys; slug: string; path: string; id: number }> {
  const w = await world();
  await makePushKeys(w.db, w.deps.clock());
  await makePushKeys(w.db, w.deps.clock());
  const keys = await pushKeys(w.db.read);
  if (!keys) throw new Error("no keys");
  return { w, keys, ...(await article(w)) };
}

const subscribe = (client: Awaited<ReturnType<World["as"]>>, { keys }: Browser, name: string) =>
  client.post("/settings/notifications/devices", { endpoint: ENDPOINT + name, ...keys });

let keys = 0;

/** Somebody writes a reply, as people do. @returns its id */
async function said(
  w: World,
  { path }: { path: string },
  by: Parameters<World["as"]>[0],
  body: string,
  parent?: number,
): Promise<number> {
  const client = await w.as(by);
  const fields = { body, key: `a-key-of-a-form-${(keys += 1)}`, parent_id: parent ?? "" };
  const { status } = await client.post(`${path}/replies`, fields);
  expect(status).toBe(303);
  const { id } = await w.db.read
    .selectFrom("replies")
    .select("id")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  return id;
}

/** The claims of a VAPID token, once its signature has been checked with the key the site names. */
function claimsOf(authorization: string, publicKey: string) {
  const [, token = "", key = ""] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? [];
  expect(key).toBe(publicKey);
  const [head = "", body = "", signature = ""] = token.split(".");
  const point = Buffer.from(key, "base64url");
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  };
  const verified = createVerify("SHA256")
    .update(`${head}.${body}`)
    .verify(
      { key: createPublicKey({ key: jwk, format: "jwk" }), dsaEncoding: "ieee-p1363" },
      Buffer.from(signature, "base64url"),
    );
  expect(verified).toBe(true);
  return z
    .object({ aud: z.string(), exp: z.number(), sub: z.string() })
    .parse(JSON.parse(Buffer.from(body, "base64url").toString()));
}

test("a reply reaches the device of whom it answers: encrypted for that browser, signed by this site", async () => {
  const { w, keys, ...a } = await start();
  const amina = await w.as("amina");
  const phone = browser();
  expect((await subscribe(amina, phone, "phone")).status).toBe(303);
  const answer = await said(w, a, "amina", "The last ferry leaves at nine.");
  await said(w, a, "baraka", "At **eight**, since March.", answer);
  const push = await service();
  const sender = openPush(keys, "mailto:owner@example.org", push.agent);
  expect(await pushDue(w.deps, sender)).toBe(1);
  // Once: nothing is due any more.
  expect(await pushDue(w.deps, sender)).toBe(0);

  const [first] = push.got;
  expect(push.got).toHaveLength(1);
  expect(first?.path).toBe("/fcm/send/phone");
  expect(first?.headers["content-encoding"]).toBe("aes128gcm");
  const claims = claimsOf(String(first?.headers.authorization), keys.publicKey);
  expect(claims.aud).toBe("https://fcm.googleapis.com");
  expect(claims.sub).toBe("mailto:owner@example.org");
  const shown = z
    .object({ title: z.string(), body: z.string(), path: z.string() })
    .parse(JSON.parse(phone.open(first?.body ?? Buffer.alloc(0))));
  expect(shown.title).toContain("Baraka");
  expect(shown.body).toBe("At eight, since March.");
  expect(shown.path).toMatch(/^\/replies\/\d+#reply-/);
});

test("what was read, or hidden, meanwhile is told to no device; nor is one that was logged out", async () => {
  const { w, keys, ...a } = await start();
  const push = await service();
  const sender = openPush(keys, "mailto:owner@example.org", push.agent);
  const amina = await w.as("amina");
  await subscribe(amina, browser(), "phone");
  const answer = await said(w, a, "amina", "The last ferry leaves at nine.");

  const hidden = await said(w, a, "baraka", "Nonsense.", answer);
  const neema = await w.as("neema");
  await neema.post(`/replies/${hidden}/hidden`, { on: "1", reason: "abuse", note: "" });
  expect(await pushDue(w.deps, sender)).toBe(0);

  await said(w, a, "baraka", "At eight, I mean.", answer);
  await amina.post("/inbox/read");
  expect(await pushDue(w.deps, sender)).toBe(0);

  await said(w, a, "juma", "Eight it is.", answer);
  await amina.post("/logout");
  expect(await pushDue(w.deps, sender)).toBe(0);
  expect(push.got).toEqual([]);
});

test("a service that is down is tried again later, one that knows a device no more ends it, and old news is dropped", async () => {
  const { w, keys, ...a } = await start();
  const push = await service();
  const sender = openPush(keys, "mailto:owner@example.org", push.agent);
  const amina = await w.as("amina");
  await subscribe(amina, browser(), "phone");
  // Logging in anew in this browser goes on.
  await amina.post("/login", { username: "amina", password: PASSWORD });
  const answer = await said(w, a, "amina", "The last ferry leaves at nine.");
  await said(w, a, "baraka", "At eight.", answer);

  push.answer(503);
  expect(await pushDue(w.deps, sender)).toBe(0);
  push.answer(201);
  expect(await pushDue(w.deps, sender)).toBe(0);
  w.pass(5 * 60_000);
  expect(await pushDue(w.deps, sender)).toBe(1);

  await said(w, a, "juma", "Eight it is.", answer);
  push.answer(410);
  expect(await pushDue(w.deps, sender)).toBe(0);
  const left = await w.db.read.selectFrom("push_devices").select("id").execute();
  expect(left).toEqual([]);

  await subscribe(amina, browser(), "laptop");
  await said(w, a, "zuri", "And nine on Sundays.", answer);
  push.answer(201);
  w.pass(2 * 24 * 60 * 60_000);
  expect(await pushDue(w.deps, sender)).toBe(0);
  expect(push.got).toHaveLength(1);
});

test("of two processes one tells a device", async () => {
  const { w, keys, ...a } = await start();
  const push = await service();
  const amina = await w.as("amina");
  await subscribe(amina, browser(), "phone");
  for (let n = 0; n < 5; n += 1) {
    const place = n === 0 ? a : await article(w);
    const answer = await said(w, place, "amina", "First.");
    await said(w, place, "baraka", `Second ${n}.`, answer);
  }
  const senders = [1, 2].map(() => openPush(keys, "mailto:owner@example.org", push.agent));
  const sent = await Promise.all(senders.map((sender) => pushDue(w.deps, sender)));
  expect(sent.reduce((sum, one) => sum + one)).toBe(5);
  expect(push.got).toHaveLength(5);
});

test("what is said while a device is being told is told, too; without a device nothing stays due", async () => {
  const { w, ...a } = await start();
  const amina = await w.as("amina");
  await subscribe(amina, browser(), "phone");
  const answer = await said(w, a, "amina", "First.");
  await said(w, a, "baraka", "Second.", answer);
  const told: string[] = [];
  const sender: PushSender = {
    send: async (_device, message) => {
      if (told.length === 0) {
        w.pass(1000);
        await said(w, a, "juma", "Third, meanwhile.", answer);
      }
      told.push(message);
      return "sent";
    },
  };
  expect(await pushDue(w.deps, sender)).toBe(2);
  expect(told.map((text) => /Second|Third/.exec(text)?.[0])).toEqual(["Second", "Third"]);
  await w.db.write((trx) => trx.deleteFrom("push_devices").execute());
  await said(w, a, "juma", "Fourth.", answer);
  expect(await pushDue(w.deps, sender)).toBe(0);
  const due = await w.db.read
    .selectFrom("notifications")
    .select("id")
    .where("push_at", "is not", null)
    .execute();
  expect(due).toEqual([]);
});

test("only addresses of push services are taken, and only one's own devices removed", async () => {
  const { w } = await start();
  const { keys } = browser();
  const amina = await w.as("amina");
  for (const endpoint of [
    "http://fcm.googleapis.com/x",
    "https://localhost/x",
    "https://169.254.169.254/latest",
    "https://fcm.googleapis.com.evil.example/x",
    "https://fcm.googleapis.com:8443/x",
    "https://me@fcm.googleapis.com/x",
    "https://evil.example/?fcm.googleapis.com",
    "nonsense",
  ])
    await amina.post("/settings/notifications/devices", { endpoint, ...keys });
  await amina.post("/settings/notifications/devices", { endpoint: `${ENDPOINT}a`, ...keys, p256dh: "AAAA" });
  const devices = () => w.db.read.selectFrom("push_devices").select(["id", "person_id"]).execute();
  expect(await devices()).toEqual([]);

  await subscribe(amina, browser(), "phone");
  const [device] = await devices();
  const baraka = await w.as("baraka");
  await baraka.post(`/settings/notifications/devices/${device?.id}/removed`);
  expect(await devices()).toHaveLength(1);
  await amina.post(`/settings/notifications/devices/${device?.id}/removed`);
  expect(await devices()).toEqual([]);
  expect(
    (await w.visitor().post("/settings/notifications/devices", { ...keys })).headers.get("location"),
  ).toContain("/login");
});

test("the service worker names files that are there, and the offline page is nobody's own", async () => {
  const { w } = await start();
  const amina = await w.as("amina");
  const worker = await amina.get("/sw.js");
  expect(worker.headers.get("content-type")).toContain("javascript");
  expect(worker.headers.get("cache-control")).toBe("no-cache");
  const names = [...worker.html.matchAll(/"(\/static\/[^"]+)"/g)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) expect((await amina.get(name)).status, name).toBe(200);
  const page = await amina.get("/offline");
  expect(page.status).toBe(200);
  expect(page.html).not.toContain("amina");
  expect(page.html).not.toContain("<script");
});
