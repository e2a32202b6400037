/** A browser's end of Web Push, by the standards alone: it makes a subscription, and opens what was sent to it. */
import { createDecipheriv, createECDH, hkdfSync, randomBytes } from "node:crypto";

/** A browser that can be told things (RFC 8291). */
export interface Browser {
  readonly keys: { readonly p256dh: string; readonly auth: string };
  /** The text of an encrypted body (RFC 8188, `aes128gcm`, one record). */
  open(body: Buffer): string;
}

/** Makes one, with keys of its own. */
export function browser(): Browser {
  const curve = createECDH("prime256v1");
  const mine = curve.generateKeys();
  const auth = randomBytes(16);
  const derive = (key: Buffer, salt: Buffer, info: Buffer, length: number) =>
    Buffer.from(hkdfSync("sha256", key, salt, info, length));
  return {
    keys: { p256dh: mine.toString("base64url"), auth: auth.toString("base64url") },
    open: (body) => {
      const salt = body.subarray(0, 16);
      const idLength = body.readUInt8(20);
      const theirs = body.subarray(21, 21 + idLength);
      const sealed = body.subarray(21 + idLength);
      const about = Buffer.concat([Buffer.from("WebPush: info\0"), mine, theirs]);
      const shared = derive(curve.computeSecret(theirs), auth, about, 32);
      const key = derive(shared, salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16);
      const nonce = derive(shared, salt, Buffer.from("Content-Encoding: nonce\0"), 12);
      const cipher = createDecipheriv("aes-128-gcm", key, nonce);
      cipher.setAuthTag(sealed.subarray(-16));
      const plain = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
      // A record ends with the sign 2, and zeros.
      return plain.subarray(0, plain.lastIndexOf(2)).toString("utf8");
    },
  };
}
