import { createPublicKey } from "node:crypto";

const PEM = /-----BEGIN PUBLIC KEY-----([^-]+)-----END PUBLIC KEY-----/g;

/**
 * Ed25519 public keys out of a setting: SPKI, each as PEM (line breaks may be written `\n`, as `.env` files have them)
 * or as its base64 alone, several one after another.
 * @returns each as PEM, or null when there is none, or one of them is something else
 */
export function readPublicKeys(setting: string): readonly string[] | null {
  const text = setting.replaceAll("\\n", "\n");
  const inPem = [...text.matchAll(PEM)].map(([, base64 = ""]) => base64.replace(/\s/g, ""));
  const rest = text.replace(PEM, " ").trim();
  const found = [...inPem, ...(rest === "" ? [] : rest.split(/\s+/))];
  const keys = found.map(asPem);
  return keys.length > 0 && keys.every((key) => key !== null) ? keys : null;
}

function asPem(base64: string): string | null {
  if (!/^[A-Za-z0-9+/]+=*$/.test(base64)) return null;
  try {
    const key = createPublicKey({ key: Buffer.from(base64, "base64"), format: "der", type: "spki" });
    return key.asymmetricKeyType === "ed25519"
      ? key.export({ format: "pem", type: "spki" }).toString()
      : null;
  } catch {
    return null;
  }
}
