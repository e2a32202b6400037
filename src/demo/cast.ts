import type { Role } from "../db/schema.ts";

/** The password of everybody in the demo. */
export const DEMO_PASSWORD = "reader-pool";

/** Who to try the demo as: one of each role. */
export const DEMO_CAST: readonly { role: Role; username: string }[] = [
  { role: "reader", username: "amina" },
  { role: "author", username: "juma" },
  { role: "moderator", username: "neema" },
  { role: "admin", username: "zuri" },
];
