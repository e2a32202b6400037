/** The way to push services. What is sent is encrypted for the browser (RFC 8291): they cannot read it. */
import type { Agent } from "node:https";
import type { Config } from "../config.ts";
import type { PushDevice } from "../db/schema.ts";
import { DAY, SECOND } from "../lib/clock.ts";
import type { PushKeys } from "./keys.ts";

/** How long a push service may take (ms). */
const PATIENCE = 10 * SECOND;
/** How long it keeps what a browser that is off cannot get (s): news of yesterday is in the inbox. */
const KEPT = (1 * DAY) / 1000;
/** Bytes of a message: what every service takes (RFC 8030, 7.2), less what encryption adds. */
const MOST = 3000;

/** `gone`: the browser wants nothing more; `later`: worth another try. */
export type PushOutcome = "sent" | "gone" | "refused" | "later";

/** Where push services reach whoever runs the site (RFC 8292, 2.1): the address mails come from, else the site itself. */
export function pushContact({ smtp, baseUrl }: Pick<Config, "smtp" | "baseUrl">): string {
  if (smtp) return `mailto:${smtp.from.address}`;
  return baseUrl.startsWith("https:") ? baseUrl : `mailto:nobody@${new URL(baseUrl).hostname}`;
}

export interface PushSender {
  send(device: Pick<PushDevice, "endpoint" | "p256dh" | "auth">, message: string): Promise<PushOutcome>;
}

/**
 * Sends with the site's keys. Never throws: what goes wrong comes as an outcome.
 * @param subject where push services can reach who runs the site: a mailto: or https: address
 */
export function openPush(keys: PushKeys, subject: string, agent?: Agent): PushSender {
  return {
    send: async ({ endpoint, p256dh, auth }, message) => {
      const { default: webPush } = await import("web-push");
      try {
        await webPush.sendNotification({ endpoint, keys: { p256dh, auth } }, message.slice(0, MOST), {
          vapidDetails: { subject, ...keys },
          TTL: KEPT,
          timeout: PATIENCE,
          urgency: "normal",
          ...(agent ? { agent } : {}),
        });
        return "sent";
      } catch (error) {
        const status = error instanceof webPush.WebPushError ? error.statusCode : 0;
        if (status === 404 || status === 410) return "gone";
        return status >= 400 && status < 500 && status !== 429 ? "refused" : "later";
      }
    },
  };
}
