/** Answering and replying: the composer, and what can be opened inside a reply. */
import type { Page } from "playwright-core";
import { EMPTY, OPEN } from "./shots-article.ts";
import type { Shot } from "./types.ts";

const TEXT = `The pot is **still in the shed**. My aunt says that the last supper ended because nobody washed it.

> Nobody decided to stop.

- Who has the key?
- Who has a *brush*?`;

/** Aims the composer at the first reply. */
const aim = async (page: Page) => {
  await page.locator("a[data-reply-to]").first().click();
  await page.locator("#composer .addressee:not([hidden])").waitFor();
};

/** Opens what takes the place of a link in a reply. */
const openForm = (link: string, form: string) => async (page: Page) => {
  await page.locator(link).first().click();
  await page.locator(form).first().waitFor();
};

/** A menu or a form that was opened in a reply. */
const opened = (name: string, who: string, link: string, form: string): Shot => ({
  name,
  who,
  path: OPEN,
  act: openForm(link, form),
  screen: true,
  from: `.reply:has(${form}) .acts`,
});

export const writingShots: readonly Shot[] = [
  { name: "composer", path: EMPTY, from: "#composer" },
  { name: "composer-reader", who: "baraka", path: EMPTY, from: "#composer" },
  { name: "composer-answered", who: "amina", path: OPEN, from: "#composer" },
  { name: "composer-reply", who: "baraka", path: OPEN, act: aim, screen: true },
  {
    name: "composer-typed",
    who: "baraka",
    path: EMPTY,
    act: async (page) => {
      await page.locator("#composer-body").fill(TEXT);
      await page.locator("#composer .formatting > summary").click();
      await page.locator("#composer [formaction$='/preview']").click();
      await page.locator("#preview .prose").waitFor();
    },
    from: "#composer",
  },
  {
    name: "composer-error",
    who: "amina",
    path: EMPTY,
    act: async (page) => {
      await page.locator("#composer-body").fill("\u200b");
      await page.locator("#composer-send").click();
      await page.locator("#composer-error").waitFor();
    },
    from: "#composer",
  },
  {
    name: "composer-lost",
    who: "juma",
    path: EMPTY,
    act: async (page) => {
      await page.locator("#composer-body").fill("Both of them planted it.");
      await page.context().setOffline(true);
      await page.locator("#composer-send").click();
      await page.locator("#composer .lost").waitFor();
    },
    from: "#composer",
  },
  {
    name: "writing-kept",
    path: EMPTY,
    act: async (page) => {
      await page.locator("#composer-body").fill(TEXT);
      await page.locator("#composer-send").click();
      await page.waitForURL(/\/login/);
    },
  },
  {
    name: "writing-edit",
    who: "amina",
    path: OPEN,
    act: openForm(".reply a[href$='/edit']", "#edit-form"),
    screen: true,
  },
  { name: "writing-edit-page", who: "amina", path: (site) => site.find("amina", OPEN, "a[href$='/edit']") },
  opened("writing-follow", "baraka", "a.act-follow", ".acts [id^='follow-box-']"),
  opened("writing-report", "baraka", "a[id^='report-']", "[id^='report-box-'] form"),
  opened("writing-hide", "neema", "a[id^='hide-']", "[id^='hide-box-'] form"),
  opened(
    "writing-order",
    "neema",
    "summary[id^='order-'], [id^='order-'] > summary",
    "details[open] > .menu",
  ),
];
