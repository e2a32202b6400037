/** Buttons, links, fields, notices and tags. */
import { raw } from "hono/html";
import type { View } from "../../src/http/context.ts";
import type { Again } from "../../src/http/forms.ts";
import { DAY } from "../../src/lib/clock.ts";
import { factorBanner } from "../factors/banner.ts";
import { leavingBanner } from "../leaving/banner.ts";
import { suspendedBanner } from "../sanctions/banner.ts";
import { field, summary } from "../shared/form.ts";
import { face } from "../shared/face.ts";
import { html, type Html } from "../shared/html.ts";
import { icon } from "../shared/icon.ts";
import { fragmentNotice } from "../shared/notice.ts";
import { saidNotice } from "../shared/said.ts";
import { state, type Section } from "./guide.ts";
import { CAST } from "./made-up.ts";

const KINDS = ["", "main", "quiet", "danger", "quiet danger"];

const buttons = (v: View, attribute: Html = html``): Html =>
  html`<p class="actions">
    ${KINDS.map((kind) => html`<button class="button ${kind}" type="button" ${attribute}>${v.t.common.save}</button>`)}
  </p>`;

const untouched: Again = { values: {}, problems: {} };
const wrong: Again = {
  values: { "guide-wrong": "amina@", "guide-wrong-text": "Too much." },
  problems: { "guide-wrong": "required", "guide-wrong-text": "tooLong:10000" },
};

/** What is pressed and followed. */
export const buttonSection: Section = {
  id: "buttons",
  name: "Buttons and links",
  states: [
    state("Every kind", (v) => buttons(v)),
    state("Disabled", (v) => buttons(v, html`disabled`)),
    state("Busy", (v) => buttons(v, html`aria-busy="true"`)),
    state("Pressed", (v) => buttons(v, html`aria-pressed="true"`)),
    state(
      "With an icon",
      (v) =>
        html`<p class="actions"><a class="button" href="#with-an-icon">${icon("plus")}${v.t.common.desk}</a></p>`,
    ),
    state(
      "A button that looks like a link",
      (v) => html`<button class="as-link" type="button">${v.t.common.register}</button>`,
    ),
    state(
      "Links in a text",
      (v) =>
        html`<div class="prose"><p>${v.t.pages.errorHelp} <a href="/">${v.t.common.questions}</a></p></div>`,
    ),
    state("A link that leads on", (v) => html`<a class="deeper" href="/">${v.t.pages.toQuestions}</a>`),
  ],
};

/** What is filled in. */
export const fieldSection: Section = {
  id: "fields",
  name: "Fields",
  around: (states) => html`<form class="form narrow">${states}</form>`,
  states: [
    state("Empty", (v) => field(v, untouched, { name: "guide-empty", label: v.t.common.people })),
    state("Filled", (v) =>
      field(v, untouched, { name: "guide-filled", label: v.t.common.people, value: CAST.long.displayName }),
    ),
    state("With a hint", (v) =>
      field(v, untouched, { name: "guide-hint", label: v.t.common.people, hint: v.t.pages.errorHelp }),
    ),
    state("Wrong", (v) =>
      field(v, wrong, { name: "guide-wrong", label: v.t.common.contact, hint: v.t.pages.errorHelp }),
    ),
    state("Text", (v) =>
      field(v, untouched, { name: "guide-text", label: v.t.common.about, rows: 4, dir: "auto" }),
    ),
    state("Wrong text", (v) =>
      field(v, wrong, { name: "guide-wrong-text", label: v.t.common.about, rows: 4 }),
    ),
    state(
      "Disabled",
      (v) =>
        html`<div class="field"><label for="guide-disabled">${v.t.common.people}</label><input id="guide-disabled" value="${CAST.amina.displayName}" disabled /></div>`,
    ),
    state(
      "Select",
      (v) =>
        html`<div class="field"><label for="guide-select">${v.t.common.people}</label><select id="guide-select">${options(v)}</select></div>`,
    ),
    state(
      "Checkbox",
      (v) => html`<label class="check"><input type="checkbox" checked /> ${v.t.common.rules}</label>`,
    ),
    state(
      "Radios",
      (v) => html`<fieldset class="field choices">
        <legend>${v.t.common.people}</legend>
        ${Object.values(v.t.common.roles).map((role, index) => html`<label><input type="radio" name="guide-radio" ${index === 0 ? raw("checked") : ""} /> <span>${role}</span><span class="hint">${v.t.pages.errorHelp}</span></label>`)}
      </fieldset>`,
    ),
    state(
      "What is wrong with a form",
      (v) => summary(v, wrong, { "guide-wrong": v.t.common.contact, "guide-wrong-text": v.t.common.about }),
      "alone",
    ),
  ],
};

const options = (v: View): Html =>
  html`${Object.values(v.t.common.roles).map((role) => html`<option>${role}</option>`)}`;

/** What the site says. */
export const noticeSection: Section = {
  id: "notices",
  name: "Notices and banners",
  states: [
    state("Plain", (v) => html`<p class="notice">${v.t.pages.errorHelp}</p>`),
    state("Good", (v) => html`<p class="notice good">${v.t.pages.errorHelp}</p>`),
    state("Bad", (v) => fragmentNotice(v.t.common.offline)),
    state("What was just done", (v) => saidNotice(v, { what: "posted", moments: [] })),
    state("What a moderator just did", (v) =>
      saidNotice({ ...v, actor: CAST.neema }, { what: "locked", moments: [], decision: 900_001 }),
    ),
    state("Suspended", (v) =>
      suspendedBanner({ ...v, actor: { ...CAST.amina, suspendedUntil: v.now + 3 * DAY } }),
    ),
    state("A second factor is asked for", (v) => factorBanner(v)),
    state("Leaving", (v) => leavingBanner({ ...v, actor: { ...CAST.amina, leavingAt: v.now + DAY } })),
  ],
};

const TAGS = ["", "sun", "new", "draft", "hidden", "open", "closed", "few"];

/** What is short. */
export const tagSection: Section = {
  id: "tags",
  name: "Tags, counts and faces",
  states: [
    ...TAGS.map((kind) =>
      state(`Tag ${kind}`, (v) => html`<span class="tag ${kind}">${v.t.discussion.author}</span>`),
    ),
    state(
      "Tag with an icon",
      (v) => html`<span class="tag sun">${icon("pin")}${v.t.discussion.pinned}</span>`,
    ),
    state("Count", (v) => html`<span class="count">${(12_345).toLocaleString(v.locale.tag)}</span>`),
    state(
      "Faces",
      () =>
        html`<div class="guide-faces">${Object.values(CAST).map(({ id, displayName }) => html`${face({ id, display_name: displayName }, "small")}${face({ id, display_name: displayName })}${face({ id, display_name: displayName }, "large")}`)}</div>`,
    ),
  ],
};
