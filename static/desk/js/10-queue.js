// What only desks need is sent with those pages alone, behind the script of every page.
// The queue by keys: each presses what the server rendered, under the case that has the focus, or for those selected.
const find = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
const help = find("#queue-keys");
const OPEN = "#cases > .case:not(.done)";

let last = null;
const here = () =>
  document.activeElement?.closest(OPEN) ?? (last?.isConnected && last.matches(OPEN) ? last : null);
const selected = () => all("#cases [form=several]:checked");

function go(item) {
  if (!item) return;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ behavior: "instant", block: "start" });
}

// Heard, and not seen: what is said stands in the page, too.
function hear(text) {
  const said = document.createElement("p");
  said.className = "visually-hidden";
  said.textContent = text;
  said.dataset.read = "";
  find("#status").replaceChildren(said);
}

// Heard and seen: nothing else in the page shows it.
function say(text) {
  hear(text);
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.textContent = text;
  find("#queue-said").replaceChildren(notice);
}

function count() {
  const n = selected().length;
  find("#several")?.classList.toggle("some", n > 0);
  const label = find("#several-count");
  if (label) label.textContent = n > 0 ? label.dataset.words.replace("#", n) : "";
  const every = find("#several-all");
  if (every) every.checked = n > 0 && n === all("#cases [form=several]").length;
}

document.addEventListener("change", ({ target }) => {
  if (target.id === "several-all")
    for (const box of all("#cases [form=several]")) box.checked = target.checked;
  count();
});
document.addEventListener("focusin", ({ target }) => (last = target.closest(OPEN) ?? last));

// --- Keys ---
// While a verdict is on its way, the keys behind it wait for the next case.
let busy = 0;
let waiting = [];
// The decisions made in this page, for taking them back; those made at once are one entry.
// They outlive the page, for the moderator who made them.
const MADE = `queue-made-${help?.dataset.me}`;
const made = remembered();

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(MADE)) ?? [];
  } catch {
    return [];
  }
}

function remember() {
  try {
    sessionStorage.setItem(MADE, JSON.stringify(made.slice(-50)));
  } catch {
    // A browser that keeps nothing: this page still knows.
  }
}

/** Milliseconds in which nobody has read a text that came in the place of another. */
const UNREAD = 1500;

const scope = () => (selected().length > 0 ? find("#several") : here());

function step(forward) {
  const items = all(OPEN);
  const at = items.indexOf(here());
  if (at < 0) go(items[0]);
  else if (items[at + (forward ? 1 : -1)]) go(items[at + (forward ? 1 : -1)]);
  else if (forward) find("a[rel=next]")?.click();
}

function verdict(key) {
  const place = scope();
  if (!place) return go(find(OPEN));
  const control = place.querySelector(`[data-key="${key}"]`);
  if (!control) return say(help.dataset.unfit);
  if (Date.now() - Number(place.dataset.came ?? 0) < UNREAD) return hear(help.dataset.changed);
  const select = place.querySelector(".because select[name=reason]");
  if (select?.value === "" && "reasoned" in control.dataset) {
    select.focus();
    return say(help.dataset.choose);
  }
  if (control.localName === "summary") {
    control.parentElement.open = true;
    control.parentElement.querySelector("button").focus();
  } else {
    busy += 1;
    control.click();
  }
}

function digit(n) {
  const place = scope();
  const length = place?.querySelectorAll("details[open] button")[n - 1];
  if (length) {
    busy += 1;
    length.click();
    return;
  }
  const select = place?.querySelector("select[name=reason]");
  const first = select?.options[0]?.value === "" ? 0 : 1;
  if (!select?.options[n - first]) return;
  select.selectedIndex = n - first;
  hear(`${help.dataset.chosen} ${select.selectedOptions[0].textContent.trim()}`);
}

function takeBack() {
  const decision = made.pop();
  if (!decision) return say(help.dataset.nothing);
  remember();
  busy += 1;
  const values = { decision };
  htmx.ajax("POST", "/moderation/undone", { values, target: "#queue-said", swap: "innerHTML" });
}

function write() {
  const item = here();
  if (!item) return go(find(OPEN));
  const note = item.querySelector(".decisions [name=note]");
  if (note) note.focus();
  else say(help.dataset.unfit);
}

const KEYS = {
  j: () => step(true),
  k: () => step(false),
  x: () => (here() ? here().querySelector("[form=several]")?.click() : go(find(OPEN))),
  e: write,
  z: takeBack,
  "?": () => help.showModal(),
};
for (const key of "ahdwsln") KEYS[key] = () => verdict(key);
for (const key of "123456789") KEYS[key] = () => digit(Number(key));

const FIELD = "input:not([type=checkbox]), textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (!help || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return;
  if (find("dialog[open]")) return;
  if (target.closest(FIELD)) {
    if (key === "Escape" && target.closest(".decisions")) target.closest(OPEN)?.focus();
    return;
  }
  const lengths = key === "Escape" && find("details.lengths[open]");
  if (lengths) {
    lengths.open = false;
    lengths.closest(OPEN)?.focus();
  }
  if (!Object.hasOwn(KEYS, key)) return;
  event.preventDefault();
  if (busy) waiting.push(key);
  else KEYS[key]();
});
document.addEventListener("click", ({ target }) => {
  if (target.closest("#queue-keys-button")) help.showModal();
});

// The lengths of a suspension open below their button: on a small screen that may be below everything.
document.addEventListener(
  "toggle",
  ({ target }) => {
    if (target.open && target.matches("details.lengths"))
      target.lastElementChild.scrollIntoView({ block: "nearest" });
  },
  true,
);

// --- After each answer the next open case is under the cursor ---
let place = -1;
document.addEventListener("htmx:before:swap", () => {
  const item = document.activeElement?.closest("#cases > li") ?? selected()[0]?.closest("li");
  place = item ? [...item.parentElement.children].indexOf(item) : -1;
});
document.addEventListener("htmx:after:swap", ({ detail }) => {
  if (!find("#queue")) return;
  const said = find("#status > p:not([data-read])");
  if (said) {
    said.dataset.read = "";
    if (said.dataset.decided) {
      made.push(said.dataset.decided);
      remember();
    }
    if (detail.ctx.target?.id !== "queue-said") find("#queue-said").replaceChildren();
  }
  for (const item of all("#cases > .unread:not([data-came])")) item.dataset.came = Date.now();
  count();
  if (detail.ctx.target?.id === "queue") return go(find(OPEN) ?? find("#queue-empty"));
  const wanted = said?.dataset.focus && document.getElementById(said.dataset.focus);
  if (wanted) return go(wanted);
  const active = document.activeElement;
  if (place < 0 || (active !== document.body && !active.closest(".case.done, #several"))) return;
  const items = [...find("#cases").children];
  const open = (item) => item.matches(OPEN);
  const next = items.slice(place).find(open) ?? items.find(open);
  if (next) go(next);
  // All of the page is decided: what is the most pressing now comes in its place.
  else {
    busy += 1;
    htmx.ajax("GET", find("#queue").dataset.first, { target: "#queue", select: "#queue", swap: "outerHTML" });
  }
});
document.addEventListener("htmx:finally:request", ({ detail }) => {
  // What goes on behind the page is nobody's key.
  if (detail.ctx.target?.id === "queue-changes") return;
  busy = Math.max(0, busy - 1);
  if (busy > 0) return;
  // What failed says so: the keys behind it were meant for what did not come.
  const keys = find("#status .bad") ? [] : waiting;
  waiting = [];
  for (const key of keys)
    if (busy) waiting.push(key);
    else KEYS[key]();
});
