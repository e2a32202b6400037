/** Where one is logged in, and no longer. */
import { expect, test } from "vitest";
import { article } from "../support/seed.ts";
import { listen } from "../live/support.ts";
import { PASSWORD, world, type World } from "../support/world.ts";

const PHONE = "Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0";

async function logIn(w: World, agent: string) {
  const client = w.visitor();
  await client.post("/login", { username: "amina", password: PASSWORD }, { "user-agent": agent });
  return client;
}

test("devices are listed, this one first; one is ended, or all others, with their open pages", async () => {
  const w = await world();
  const a = await article(w);
  const [phone, hostile, here] = [
    await logIn(w, PHONE),
    await logIn(w, `<img src=x onerror=alert(1)>`),
    await logIn(w, "curl/8.5.0"),
  ];
  const cookie = `session=${phone.cookies.get("session") ?? ""}`;
  const line = await listen(w, `${a.path}/live`, cookie);
  const baraka = await w.as("baraka");

  const page = await here.get("/settings/sessions");
  const devices = [...page.document.querySelectorAll(".entries strong")].map((one) => one.textContent);
  expect(devices[0]).toBe("curl");
  expect([...devices].sort()).toEqual(["Firefox on Android", "Unknown device", "curl"]);
  expect(page.text(".entries .tag")).toBe("This device");
  expect(page.document.querySelector("main img")).toBeNull();
  // By the time of day two of one kind are told apart.
  const began = page.document.querySelector(".entries time[data-local]");
  expect(began?.textContent.trim()).toMatch(/^\w+ \d+ \w+ at \d\d:\d\d UTC$/);
  const hashes = await w.db.read.selectFrom("sessions").select("id").execute();
  for (const { id } of hashes) expect(page.html).not.toContain(id);

  const formOf = (name: string) =>
    [...page.document.querySelectorAll(".entries > li")]
      .find((item) => item.querySelector("strong")?.textContent === name)
      ?.querySelector("form")
      ?.getAttribute("action") ?? "";
  // Nobody else ends it.
  expect((await baraka.post(formOf("Firefox on Android"))).status).toBe(404);
  const ended = await here.post(formOf("Firefox on Android"));
  expect((await here.follow(ended)).text("#status")).toBe("That device is logged out.");
  expect((await phone.get("/")).text(".me")).toBeNull();
  expect([(await line.next())?.event, await line.next()]).toEqual(["bye", null]);
  expect((await here.post(formOf("Firefox on Android"))).status).toBe(404);
  expect((await hostile.get("/")).text(".me")).toBe("Amina");

  await here.post("/settings/sessions/ended");
  expect((await hostile.get("/")).text(".me")).toBeNull();
  expect((await here.get("/settings/sessions")).text("#others-head")).toBe("You are logged in nowhere else.");
  expect((await baraka.get("/")).text(".me")).toBe("Baraka");

  const out = await here.post(formOf("curl"));
  expect([out.location, here.cookies.has("session")]).toEqual(["/", false]);
});

test("a session of before these columns is listed without what nobody noted", async () => {
  const w = await world();
  await w.as("amina");
  await w.db.write((trx) => trx.updateTable("sessions").set({ created_at: 0, seen_at: 0 }).execute());
  const page = await (await w.as("amina")).get("/settings/sessions");
  expect(page.document.querySelectorAll(".entries > li").length).toBe(2);
  expect(page.html).not.toContain("1970");
  // What is kept of addresses is said where one is shown.
  expect(page.html).not.toContain("Addresses are kept");
  await w.db.write((trx) => trx.updateTable("sessions").set({ address: "192.0.2.1" }).execute());
  expect((await (await w.as("amina")).get("/settings/sessions")).html).toContain("Addresses are kept");
});
