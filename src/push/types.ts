/** What the page of one's choices shows of devices. */
import type { PushDevice } from "../db/schema.ts";
import type { Device } from "../settings/device.ts";

/** A device that is told things; `active` as long as its session lasts. */
export type ToldDevice = Pick<PushDevice, "id" | "created_at" | "used_at"> & Device & { active: boolean };

export interface Devices {
  devices: readonly ToldDevice[];
  /** The site's public key, base64url, for adding one; null where no server has started yet. */
  key: string | null;
}
