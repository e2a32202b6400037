/** A real OpenID Connect provider on this machine, its people, and a browser that goes through its pages. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair } from "jose";
import { vi } from "vitest";
import { BASE } from "../support/world.ts";

/** What the provider says of each of its people. */
export type Claims = Record<string, unknown>;

export interface TestProvider {
  readonly issuer: string;
  /** Settings of a world whose people log in with it. */
  readonly env: Record<string, string>;
  /** Its people, by the name they log in with there. */
  readonly people: Map<string, Claims>;
  /** Sends people back to a site at this address. */
  serve(base: string): Promise<void>;
  close(): Promise<void>;
}

const CLIENT = { client_id: "reader-pool", client_secret: "kept-between-the-two-of-them" };

/** Starts a server on a free port of this machine. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${(address satisfies AddressInfo).port}`;
}

/** The settings of a world that takes `issuer` for its provider. */
export const envFor = (issuer: string): Record<string, string> => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: CLIENT.client_id,
  OIDC_CLIENT_SECRET: CLIENT.client_secret,
  OIDC_NAME: "Kigoma ID",
});

/** Starts the provider, for the site at `base`, or for one that `serve` tells it later. */
export async function startProvider(base: string | null = BASE): Promise<TestProvider> {
  const server = createServer();
  const issuer = await listening(server);
  const people = new Map<string, Claims>();
  const serve = async (to: string) => {
    server.removeAllListeners("request");
    server.on("request", await answering(issuer, people, to));
  };
  if (base !== null) await serve(base);
  return {
    issuer,
    env: envFor(issuer),
    people,
    serve,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The provider itself. What it says on the terminal about Node and about its own pages is not ours to show. */
async function answering(issuer: string, people: Map<string, Claims>, base: string) {
  const quiet = [vi.spyOn(console, "warn"), vi.spyOn(console, "info")].map((spy) =>
    spy.mockImplementation(() => {}),
  );
  try {
    const { default: Provider } = await import("oidc-provider");
    const { privateKey } = await generateKeyPair("RS256", { extractable: true });
    const provider = new Provider(issuer, {
      clients: [{ ...CLIENT, redirect_uris: [`${base}/login/oidc/callback`] }],
      jwks: { keys: [{ ...(await exportJWK(privateKey)), use: "sig", alg: "RS256", kid: "one" }] },
      cookies: { keys: ["for-the-tests-alone"] },
      ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
      pkce: { required: () => true },
      claims: {
        openid: ["sub"],
        email: ["email", "email_verified"],
        profile: ["name", "preferred_username"],
      },
      findAccount: (_ctx: unknown, id: string) => ({
        accountId: id,
        claims: () => ({ sub: id, ...people.get(id) }),
      }),
    });
    return provider.callback();
  } finally {
    for (const spy of quiet) spy.mockRestore();
  }
}

/** A browser at the provider: follows its redirects, logs in there as `login`, and says yes, or no. */
export async function atProvider(
  start: string,
  { login, agree = true }: { login: string; agree?: boolean },
): Promise<string> {
  const cookies = new Map<string, string>();
  const go = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const answer = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  let url = start;
  let form: Record<string, string> | undefined;
  for (let hops = 0; hops < 12; hops += 1) {
    if (url.startsWith(BASE)) return url.slice(BASE.length);
    const answer = await go(url, form);
    form = undefined;
    const to = answer.headers.get("location");
    if (to !== null) {
      url = new URL(to, url).href;
      continue;
    }
    const html = await answer.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1];
    if (prompt === undefined) throw new Error(`${answer.status} ${url}: ${html.slice(0, 300)}`);
    if (!agree) url = `${url}/abort`;
    else form = { prompt, login, password: "whatever" };
  }
  throw new Error("the provider goes round in circles");
}
