/** The language of the interface: by the account, a choice in the browser, the browser itself, or the site. */
import { expect, test } from "vitest";
import { LANGS, LOCALES, type Lang } from "../../src/i18n/index.ts";
import { MINUTE, SECOND } from "../../src/lib/clock.ts";
import { sendDue } from "../../src/mail/worker.ts";
import { postbox, senderTo } from "../support/mail.ts";
import { article, reply } from "../support/seed.ts";
import { BASE, world, type World } from "../support/world.ts";
import type { Client, Reply } from "../support/client.ts";

const langOf = ({ document: { documentElement: page } }: Reply) => [
  page.getAttribute("lang"),
  page.getAttribute("dir"),
];
const speaks = async (client: Client, header?: string) =>
  langOf(await client.get("/about", header === undefined ? {} : { "accept-language": header }))[0];

async function siteSpeaks(w: World, language: Lang): Promise<void> {
  const settings = { language, "one-answer": "on", "second-factor": "optional" };
  expect((await (await w.as("zuri")).post("/admin/settings", settings)).status).toBe(303);
}

const languageOf = (w: World, username: string) =>
  w.db.read
    .selectFrom("people")
    .select(["language", "used_language"])
    .where("username", "=", username)
    .executeTakeFirstOrThrow();

test("the browser's language, else the site's; a choice goes before both, and the account's before all", async () => {
  const w = await world();
  const visitor = w.visitor();
  expect(await speaks(visitor)).toBe("en");
  expect(await speaks(visitor, "de, fr-CA;q=0.8, en;q=0.5")).toBe("fr");
  await siteSpeaks(w, "sw");
  expect(await speaks(visitor)).toBe("sw");
  expect(await speaks(visitor, "de")).toBe("sw");
  expect(await speaks(visitor, "en")).toBe("en");

  const chosen = await visitor.post("/language", { lang: "ar", next: "/people?q=1" });
  expect([chosen.status, chosen.location]).toEqual([303, "/people?q=1"]);
  expect(chosen.headers.get("set-cookie")).toMatch(
    /^language=ar; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax/,
  );
  expect(await speaks(visitor, "en")).toBe("ar");

  const amina = await w.as("amina");
  await amina.post("/language", { lang: "fr", next: "/" });
  expect(await languageOf(w, "amina")).toEqual({ language: "fr", used_language: "fr" });
  // The account's choice goes along to another browser, and before what that had.
  const elsewhere = await w.as("amina");
  elsewhere.cookies.set("language", "sw");
  expect(await speaks(elsewhere, "en")).toBe("fr");
  // As the browser says, everywhere.
  await amina.post("/language", { lang: "", next: "/" }, { "accept-language": "ar" });
  expect(await languageOf(w, "amina")).toEqual({ language: null, used_language: "ar" });
  expect(await speaks(amina, "sw-KE")).toBe("sw");
});

test("what another process decided for the site is noticed within seconds; what is no language changes nothing", async () => {
  const w = await world();
  const visitor = w.visitor();
  expect(await speaks(visitor)).toBe("en");
  const setting = { key: "language", value: "fr", updated_at: 1, updated_by: null };
  await w.db.write((trx) => trx.insertInto("settings").values(setting).execute());
  w.pass(11 * SECOND);
  expect(await speaks(visitor)).toBe("fr");
  visitor.cookies.set("language", "constructor");
  expect(await speaks(visitor, "sw")).toBe("sw");
  const odd = await visitor.post("/language", { lang: "xx", next: "https://evil.example/" });
  expect([odd.status, odd.location]).toEqual([303, "/"]);
  expect((await visitor.post("/language", { lang: "ar" }, { origin: "https://evil.example" })).status).toBe(
    403,
  );
  await w.db.write((trx) => trx.updateTable("people").set({ language: "xx" }).execute());
  expect(await speaks(await w.as("amina"), "ar")).toBe("ar");
});

test("every page has the choice at its foot, a form that needs no script; the one it speaks is marked", async () => {
  const w = await world();
  const a = await article(w);
  for (const path of ["/", a.path, "/login", "/nowhere", "/rules"]) {
    const page = await w.visitor().get(path, { "accept-language": "sw" });
    const form = page.document.querySelector("footer form.languages");
    expect(form?.getAttribute("action")).toBe("/language");
    expect(form?.querySelector("[name=next]")?.getAttribute("value")).toBe(path);
    const buttons = [...(form?.querySelectorAll("button[name=lang]") ?? [])];
    expect(buttons.map((button) => [button.getAttribute("value"), button.getAttribute("lang")])).toEqual(
      LANGS.map((lang) => [lang, lang]),
    );
    expect(buttons.map((button) => button.textContent)).toEqual([
      "English",
      "Kiswahili",
      "Français",
      "العربية",
    ]);
    expect(form?.querySelector("[aria-current=true]")?.textContent).toBe("Kiswahili");
    expect(page.headers.get("vary")).toContain("Accept-Language");
    expect(page.headers.get("vary")).toContain("Cookie");
    expect(page.headers.get("cache-control")).not.toContain("public");
  }
  const amina = await w.as("amina");
  const field = (await amina.get("/settings/account")).document.querySelector("select[name=lang]");
  expect([...(field?.querySelectorAll("option") ?? [])].map((one) => one.textContent)).toEqual([
    "As my browser says",
    "English",
    "Kiswahili",
    "Français",
    "العربية",
  ]);
  const saved = await amina.follow(await amina.post("/language", { lang: "sw", next: "/settings/account" }));
  expect(saved.text("#status")).toBe(LOCALES.sw.t.flashes.saved);
  expect(saved.document.querySelector("option[selected]")?.getAttribute("value")).toBe("sw");
});

test("an Arabic page is written from right to left, and what people wrote keeps its own language", async () => {
  const w = await world();
  const a = await article(w, { title: "The night ferry" });
  const id = await reply(w, { article: a, by: "amina", body: "The boat, then the goats." });
  const page = await w.visitor().get(a.path, { "accept-language": "ar" });
  expect(langOf(page)).toEqual(["ar", "rtl"]);
  const own = (selector: string) => {
    const element = page.document.querySelector(selector)?.closest("[lang]");
    return [element?.getAttribute("lang"), element?.getAttribute("dir")];
  };
  expect(own("h1")).toEqual(["en", "ltr"]);
  expect(own(`#reply-${id} .prose p`)).toEqual(["en", "ltr"]);
  expect(own(".main-nav a")).toEqual(["ar", "rtl"]);
  // What goes wrong is said in it as well: also before anybody is asked who they are, and to a fragment.
  expect((await w.visitor().get("/nowhere", { "accept-language": "ar" })).text("h1")).toBe(
    LOCALES.ar.t.pages.notFound.title,
  );
  const none = await w.app.request(`${BASE}/static/none`, { headers: { "accept-language": "ar" } });
  expect(await none.text()).toContain(LOCALES.ar.t.pages.notFound.title);
  const refused = await w
    .visitor()
    .post("/register", { username: "", email: "", password: "" }, { "accept-language": "ar" });
  expect([refused.status, refused.text(".error")]).toEqual([422, LOCALES.ar.t.problems.required(0)]);
});

test("mails go out in their receiver's language: the one they chose, registered in, or the site's", async () => {
  const mailing = { SMTP_URL: "smtp://127.0.0.1:2525", MAIL_FROM: "pool@example.org" };
  const w = await world(mailing);
  const box = await postbox();
  const newcomer = w.visitor();
  const account = { username: "rukia", email: "rukia@example.org", password: "three words long" };
  expect((await newcomer.post("/register", account, { "accept-language": "sw" })).status).toBe(303);
  await (await w.as("amina")).post("/language", { lang: "ar", next: "/" });
  await siteSpeaks(w, "fr");
  for (const email of ["amina@example.org", "baraka@example.org"])
    await w.visitor().post("/forgot", { email }, { "accept-language": "en" });
  await sendDue(w.deps, senderTo(box.smtp));
  const got = (name: string) => box.received.find(({ to }) => to[0] === `${name}@example.org`);
  const words = (lang: Lang) => LOCALES[lang].t.confirming.mail;
  expect(got("rukia")?.text).toContain(words("sw").confirm.text("Reader Pool"));
  expect(got("amina")?.text).toContain(words("ar").reset.link);
  expect(got("amina")?.html).toContain('<html lang="ar" dir="rtl">');
  expect(got("baraka")?.text).toContain(words("fr").reset.link);

  // Who reports without an account hears in the language they reported in; a decision comes in that of whom it concerns.
  const a = await article(w);
  const id = await reply(w, { article: a, by: "amina", body: "Cheap boats." });
  const report = { reason: "spam", note: "", email: "guest@example.org" };
  const sent = await w.visitor().post(`/replies/${id}/report`, report, { "accept-language": "sw" });
  expect(sent.status).toBe(303);
  await (await w.as("neema")).post(`/replies/${id}/hidden`, { on: "1", reason: "spam", note: "" });
  w.pass(5 * MINUTE);
  box.received.length = 0;
  await sendDue(w.deps, senderTo(box.smtp));
  const to = (address: string) =>
    box.received.filter((mail) => mail.to[0] === address).map(({ text }) => text);
  expect(to("guest@example.org").join("\n")).toContain(LOCALES.sw.t.reports.mail.received);
  expect(to("guest@example.org").join("\n")).toContain(LOCALES.sw.t.reports.mail.wrong);
  expect(to("amina@example.org").join("\n")).toContain(LOCALES.ar.t.appeals.told.hide);
});
