/** The page of docs/accounts.md, run by PHP as it stands there, where there is PHP; tokens of its kind are made by jose elsewhere. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, expect, test } from "vitest";
import { root } from "../../src/lib/root.ts";
import { BASE, world } from "../support/world.ts";

const SECRET = "lake-of-words-and-thirty-two-bytes";
const NAMES = { SSO_NAME: "The Lake", SSO_URL: "https://www.example.org/sso.php" };
const HAS_PHP = spawnSync("php", ["-r", "exit(extension_loaded('sodium') ? 0 : 1);"]).status === 0;

const USER = `['id' => 7, 'username' => 'rukia.h', 'name' => 'Rukia “Ruki” Hamisi', 'email' => 'rukia@lake.test', 'email_confirmed' => 1]`;
const LOGIN = `<?php session_start(); $_SESSION['user'] = ${USER}; header('Location: ' . $_GET['next']);`;

const doc = readFileSync(join(root, "docs", "accounts.md"), "utf8");
const [page = "", edTokens = ""] = [...doc.matchAll(/```php\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
const [keys = ""] = [...doc.matchAll(/```sh\n(php -r[\s\S]*?)```/g)].map(([, code = ""]) => code);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** A site of PHP with the page, and a log-in that takes everybody for Rukia. @returns its address */
async function hostSite(sso: string, env: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "reader-pool-php-"));
  writeFileSync(join(folder, "sso.php"), sso.replace("https://pool.example.org", BASE));
  writeFileSync(join(folder, "login.php"), LOGIN);
  const port = await freePort();
  const site: ChildProcess = spawn(
    "php",
    ["-d", "display_errors=1", "-d", `session.save_path=${folder}`, "-S", `127.0.0.1:${port}`, "-t", folder],
    { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] },
  );
  onTestFinished(() => {
    site.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  await new Promise<void>((resolve) =>
    site.stderr?.on("data", (line: Buffer) => line.toString().includes("started") && resolve()),
  );
  return `http://127.0.0.1:${port}`;
}

/** A browser at the host site: follows it until it sends it elsewhere. @returns where to */
async function through(site: string, asked: string): Promise<string> {
  let cookie = "";
  let url = new URL(asked.replace("https://www.example.org", site)).href;
  for (let hops = 0; hops < 5; hops += 1) {
    const answer = await fetch(url, { redirect: "manual", headers: { cookie } });
    cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    const to = answer.headers.get("location");
    if (to === null) return `${answer.status} ${await answer.text()}`;
    url = new URL(to, url).href;
    if (!url.startsWith(site)) return url;
  }
  throw new Error("it goes round in circles");
}

test.skipIf(!HAS_PHP)("the page of the docs logs people in, by a secret and by a key", async () => {
  const made = spawnSync("sh", ["-c", keys], { encoding: "utf8" }).stdout;
  const [, READER_POOL_KEY = "", SSO_PUBLIC_KEY = ""] =
    /^READER_POOL_KEY=(.+)\nSSO_PUBLIC_KEY=(.+)\n$/.exec(made) ?? [];
  const withKey = page.replace(/function token\([\s\S]*?\n}\n/, () => edTokens);
  expect(withKey).toContain("sodium_crypto_sign_detached");
  const kinds = [
    { site: await hostSite(page, { READER_POOL_SECRET: SECRET }), env: { SSO_SECRET: SECRET } },
    { site: await hostSite(withKey, { READER_POOL_KEY }), env: { SSO_PUBLIC_KEY } },
  ];
  for (const { site, env } of kinds) {
    const w = await world({ ...NAMES, ...env });
    const c = w.visitor();
    const back = await through(site, (await c.get("/sso?next=%2Frules")).location ?? "");
    expect(back.startsWith(`${BASE}/sso?token=`)).toBe(true);
    expect((await c.get(back.slice(BASE.length))).location).toBe("/rules");
    expect((await c.get("/")).text(".me")).toBe("Rukia “Ruki” Hamisi");
    const person = await w.db.read
      .selectFrom("people")
      .selectAll()
      .where("username", "=", "rukia.h")
      .executeTakeFirst();
    expect(person).toMatchObject({ email: "rukia@lake.test", email_confirmed_at: w.deps.clock() });
    // A link of the host's own asks; an address that is not ours gets no token.
    const other = w.visitor();
    const link = await through(site, `${site}/sso.php?next=/about`);
    expect((await other.get(link.slice(BASE.length))).location).toBe("/connect");
    const page = await other.get("/connect");
    const key = page.document.querySelector('[name="key"]')?.getAttribute("value") ?? "";
    expect((await other.post("/connect", { key, way: "in" })).location).toBe("/about");
    for (const evil of ["https://evil.test/sso", `${BASE}.evil.test/sso`, `${BASE}/sso?x=`, ""])
      expect(await through(site, `${site}/sso.php?return=${encodeURIComponent(evil)}`)).toMatch(/^400 /);
  }
});

test("the docs name the claims and settings that there are", () => {
  expect(page).toContain("hash_hmac('sha256'");
  for (const setting of [
    "OIDC_ISSUER",
    "OIDC_CLIENT_ID",
    "OIDC_CLIENT_SECRET",
    "OIDC_NAME",
    "SSO_URL",
    "SSO_NAME",
    "SSO_SECRET",
    "SSO_PUBLIC_KEY",
  ])
    expect(doc).toContain(setting);
});
