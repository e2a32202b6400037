/** Who comes by passkeys alone keeps one of them. */
import { expect, test } from "vitest";
import { PASSWORD, world } from "../support/world.ts";

test("the last passkey stays where nothing else opens the account: no password, no site that people may come by", async () => {
  const w = await world({
    SSO_URL: "https://lake.test/sso",
    SSO_NAME: "The Lake",
    SSO_SECRET: "x".repeat(32),
  });
  const { amina: person_id } = w.ids;
  const at = w.deps.clock();
  const add = (id: string) =>
    w.db.write((trx) =>
      trx
        .insertInto("passkeys")
        .values({ id, person_id, public_key: "k", name: id, created_at: at })
        .execute(),
    );
  const setHash = (password_hash: string) =>
    w.db.write((trx) =>
      trx.updateTable("people").set({ password_hash }).where("id", "=", person_id).execute(),
    );
  const left = async () =>
    (await w.db.read.selectFrom("passkeys").select("id").orderBy("id").execute()).map(({ id }) => id);
  const { password_hash } = await w.db.read
    .selectFrom("people")
    .select("password_hash")
    .where("id", "=", person_id)
    .executeTakeFirstOrThrow();
  await add("laptop");
  await add("phone");
  await setHash("");
  const amina = await w.as("amina");
  const remove = (id: string, fields = {}) => amina.post(`/settings/security/passkeys/${id}/removed`, fields);

  // Of two at once, one.
  const both = await Promise.all([remove("laptop"), remove("phone")]);
  expect(both.map(({ status }) => status).toSorted((x, y) => x - y)).toEqual([303, 422]);
  const [last = ""] = await left();
  const refused = await remove(last);
  expect([refused.status, refused.text(".error")]).toEqual([
    422,
    expect.stringContaining("This is your only way in"),
  ]);
  // A site that nobody can come by any more opens nothing; one that is here does.
  const connected = (issuer: string) =>
    w.db.write((trx) =>
      trx.insertInto("identities").values({ issuer, subject: "7", person_id, created_at: at }).execute(),
    );
  await connected("https://closed.example");
  expect((await remove(last)).status).toBe(422);
  await connected("sso");
  expect((await remove(last)).status).toBe(303);
  expect(await left()).toEqual([]);
  await w.db.write((trx) => trx.deleteFrom("identities").execute());
  await add("tablet");
  await setHash(password_hash);
  expect((await remove("tablet", { password: PASSWORD })).status).toBe(303);
});
