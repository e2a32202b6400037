/** A passkey as its owner sees it. */
export interface ShownPasskey {
  readonly id: string;
  readonly name: string;
  readonly created_at: number;
  readonly used_at: number | null;
}

/** The second factors of one's account. */
export interface Security {
  /** Since when there is an authenticator app (epoch ms); null: there is none. */
  readonly app: number | null;
  readonly passkeys: readonly ShownPasskey[];
  /** Recovery codes that were not used. */
  readonly codes: number;
  /** Whether there is a password to ask for; who comes by another site may have none. */
  readonly hasPassword: boolean;
  /** Whether the site asks those who keep order for a second factor. */
  readonly required: boolean;
}

/** What a mail tells somebody about their second factors. */
export type FactorNews =
  | { readonly what: "appOn" | "appOff" | "passkeyOn" | "passkeyOff" | "codesNew" | "allOff" }
  | { readonly what: "codeUsed"; readonly left: number };

/** How many second factors there are, passkeys and the app together. */
export function factorsOf(security: Pick<Security, "app" | "passkeys">): number {
  return security.passkeys.length + (security.app === null ? 0 : 1);
}
