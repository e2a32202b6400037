import { html } from "hono/html";
import type { View } from "../../src/http/context.ts";
import { withNext } from "../../src/lib/next.ts";
import type { Html } from "../shared/html.ts";

/** Where each of the other sites' log-ins begins. */
export const DOOR_PATHS = { oidc: "/login/oidc", sso: "/sso" } as const;

/** The other sites to log in with, above a form with a name and a password; nothing where there are none. */
export function otherDoors(v: View, next: string, of: "logIn" | "register"): Html {
  const t = v.t.connections;
  const doors = [
    ...(v.sites.sso === null ? [] : [{ site: v.sites.sso, path: DOOR_PATHS.sso }]),
    ...(v.sites.oidc === null ? [] : [{ site: v.sites.oidc, path: DOOR_PATHS.oidc }]),
  ];
  if (doors.length === 0) return html``;
  return html`<p class="actions doors">
      ${doors.map(({ site, path }) => html`<a class="button" href="${withNext(path, next)}">${t.logInWith(site)}</a>`)}
    </p>
    <p class="or">${of === "register" ? t.orRegister : t.or}</p>`;
}
