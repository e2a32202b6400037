/** The front page, and the pages of the site and its people. */
import { SECTIONS } from "../../views/styleguide/sections.ts";
import type { Shot } from "./types.ts";

export const pageShots: readonly Shot[] = [
  { name: "front", path: "/" },
  { name: "front-new", path: "/?show=new" },
  { name: "front-active", path: "/?show=active" },
  { name: "front-unanswered", path: "/?show=unanswered" },
  { name: "front-closed", path: "/?show=closed" },
  { name: "front-reader", who: "amina", path: "/" },
  { name: "front-admin", who: "zuri", path: "/" },
  { name: "front-plain", path: "/", plain: true },
  { name: "front-forced", who: "amina", path: "/", as: "forced" },
  { name: "front-large", who: "amina", path: "/", as: "large" },
  { name: "front-empty", path: "/", empty: true },
  { name: "people", path: "/people" },
  { name: "people-empty", path: "/people", empty: true },
  { name: "person", path: "/people/amina" },
  { name: "person-author", who: "amina", path: "/people/juma" },
  { name: "person-own", who: "amina", path: "/people/amina" },
  { name: "person-moderator", who: "neema", path: "/people/amina" },
  { name: "person-report", who: "amina", path: "/people/brayo/report" },
  { name: "about", path: "/about" },
  { name: "rules", path: "/rules" },
  { name: "privacy", path: "/privacy" },
  { name: "contact", path: "/contact" },
  {
    name: "contact-error",
    path: "/contact",
    act: async (page) => {
      await page.locator("main form").evaluate((form) => form.setAttribute("novalidate", ""));
      await page.locator("main form .button.main").click();
      await page.locator("main .error").first().waitFor();
    },
    from: "main",
  },
  { name: "missing", path: "/nothing", status: 404 },
  { name: "missing-article", who: "amina", path: "/articles/nothing-of-the-kind", status: 404 },
  { name: "forbidden", who: "amina", path: "/moderation", status: 403 },
  { name: "offline", path: "/offline" },
  { name: "log", path: "/moderation/log" },
  { name: "styleguide", path: "/styleguide" },
  ...SECTIONS.map(({ id }): Shot => ({ name: `styleguide-${id}`, path: `/styleguide/${id}`, named: true })),
  ...SECTIONS.flatMap(({ id, states }) =>
    states
      .filter(({ as }) => as !== undefined)
      .map((state): Shot => {
        const path = `/styleguide/${id}/${state.id}`;
        return { name: `styleguide-${id}-${state.id}`, path, named: true };
      }),
  ),
];
