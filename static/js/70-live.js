// Keeps an open discussion up to date. A stream says that something changed; this page then asks, as itself, for what
// is on it, and announces what is new. Nothing that is being read moves, and nothing that is being written is touched.
const { composer, found, parentOf } = globalThis.pool;
const live = () => document.querySelector("#live");
const REPLY = "#discussion article.reply";

// --- The line: one a page, none in a hidden tab, and a new one when this one is silent for two heartbeats. ---
let line = null;
let over = !live();
let tries = 0;
let heard = 0;
let silence;
let later;

function hangUp() {
  line?.close();
  line = null;
  clearTimeout(silence);
  clearTimeout(later);
}

function again() {
  hangUp();
  // A thousand browsers that lost one server do not come back all at once.
  later = setTimeout(call, Math.min(30, 2 ** tries++) * 1000 * (0.5 + Math.random()));
}

function alive() {
  clearTimeout(silence);
  silence = setTimeout(again, 60000);
}

function call() {
  if (over || line || document.hidden) return;
  clearTimeout(later);
  const { stream, version } = live().dataset;
  // What was heard of and not fetched is told again.
  line = new EventSource(`${stream}&after=${version}`);
  const on = (type, then) => line.addEventListener(type, then);
  alive();
  on("open", () => {
    tries = 0;
    found();
  });
  on("error", again);
  on("beat", alive);
  const changed = ({ lastEventId }) => {
    alive();
    heard = Number(lastEventId);
    soon();
  };
  on("change", changed);
  on("reset", changed);
  on("bye", () => {
    over = true;
    hangUp();
  });
}

// --- What changed is fetched a moment later, so that a burst is one question, and a crowd does not ask in one voice. ---
let due = 0;
let retry;
function soon() {
  due ||= setTimeout(fetchChanges, 200 + Math.random() * 1300);
}

async function fetchChanges() {
  const { changes, version } = live().dataset;
  await htmx
    .ajax("GET", `${changes}&after=${version}`, { source: live(), target: "body", swap: "none" })
    .catch(() => {});
  due = 0;
  const now = live().dataset.version;
  // Not answered: the server may have too much to do.
  clearTimeout(retry);
  if (now < heard && !behind && !over) retry = setTimeout(soon, now === version ? 15000 : 0);
}

// --- Swapping: what somebody writes in, has opened or selected stays as it is, and is asked for again. ---
let behind = false;
let anchor;
let arrived = [];

const busy = (target) =>
  target.querySelector("textarea, details[open], :is(input, select):focus") ||
  (getSelection().type === "Range" && getSelection().containsNode(target, true));

document.addEventListener("htmx:before:swap", ({ detail: { ctx, tasks } }) => {
  const asked = ctx.sourceElement.id;
  if (asked !== "live" && asked !== "show-arrivals") return;
  behind = false;
  arrived = [];
  for (const task of tasks) {
    const { target, fragment, swapSpec } = task;
    if (!target) continue;
    if (swapSpec.style === "outerHTML" && target.matches(".reply, .vote") && busy(target)) {
      behind = true;
      task.target = null;
    }
    // Said once is enough, also to those who have it read to them.
    if (target.id === "arrivals" && target.textContent.trim() === fragment.textContent.trim())
      task.target = null;
    if (!/^(after|before)/.test(swapSpec.style)) continue;
    // One's own are there already.
    for (const item of fragment.querySelectorAll("li[id]")) {
      if (document.getElementById(item.id)) item.remove();
      else arrived.push(item.id);
    }
  }
  // The page stands where it stood, as long as a piece of it does.
  if (behind) for (const task of tasks) if (task.target?.id === "live") task.target = null;

  // What is read or written stays where it is: what has the focus, what is answered, or what stands first.
  const { activeElement } = document;
  const form = composer();
  const around = activeElement.closest(REPLY);
  const kept = [
    activeElement.closest(".composer:not(.docked)") ?? around,
    form?.matches(".docked") && document.getElementById(`reply-${parentOf(form).value}`),
    ...document.querySelectorAll(REPLY),
  ].find(onScreen);
  anchor = {
    id: kept?.id,
    top: kept?.getBoundingClientRect().top,
    around: around?.id,
    nth: around && [...around.querySelectorAll("a, button, summary")].indexOf(activeElement),
    pressed: activeElement.id === "show-arrivals",
  };
});

const onScreen = (part) => {
  const { top, bottom } = part ? part.getBoundingClientRect() : {};
  return bottom > 0 && top < innerHeight;
};

document.addEventListener("htmx:after:swap", () => {
  if (!anchor) return;
  const { id, top, around, nth, pressed } = anchor;
  anchor = null;
  // What has no place here is linked; the first of the others, too.
  for (const link of document.querySelectorAll("[data-arrived]"))
    if (document.getElementById(`reply-${link.dataset.arrived}`)) link.remove();
  const links = document.querySelector("#elsewhere");
  if (links && !links.querySelector("a")) links.remove();
  const first = arrived.length && document.querySelector(arrived.map((item) => `#${item} > article`).join());
  arrived = [];
  const link = document.querySelector("#to-first");
  if (first) link?.setAttribute("href", `#${first.id}`);
  else link?.remove();

  const kept = document.getElementById(id);
  if (kept) scrollBy({ top: kept.getBoundingClientRect().top - top, behavior: "instant" });
  const there = document.getElementById(around);
  if (there && document.activeElement === document.body)
    (there.querySelectorAll("a, button, summary")[nth] ?? there).focus({ preventScroll: true });
  if (pressed) document.querySelector("#arrivals :is(a, button)")?.focus({ preventScroll: true });
});

// The text that is being written keeps the focus.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest("#show-arrivals")) event.preventDefault();
});
document.addEventListener("click", ({ target }) =>
  target.closest("#arrivals .close, #to-first")?.parentElement.remove(),
);
document.addEventListener("focusout", () => behind && soon());
document.addEventListener("toggle", () => behind && soon(), true);

document.addEventListener("visibilitychange", () => (document.hidden ? hangUp() : call()));
addEventListener("pagehide", hangUp);
addEventListener("pageshow", call);
addEventListener("online", again);
