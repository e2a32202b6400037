// Keeps an open discussion up to date. A stream says that something changed; this page then asks, as itself, for what
// is on it, and announces what is new. Nothing that is being read moves, and nothing that is being written is touched.
const { reveal } = globalThis.pool;
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
  on("open", () => (tries = 0));
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

  const { activeElement } = document;
  const reply = [...document.querySelectorAll(REPLY)].find((one) => one.getBoundingClientRect().bottom > 0);
  const around = activeElement.closest(REPLY);
  anchor = {
    id: reply?.id,
    top: reply?.getBoundingClientRect().top,
    around: around?.id,
    nth: around && [...around.querySelectorAll("a, button, summary")].indexOf(activeElement),
  };
});

document.addEventListener("htmx:after:swap", () => {
  if (!anchor) return;
  const { id, top, around, nth } = anchor;
  anchor = null;
  const reply = document.getElementById(id);
  if (reply && top < innerHeight)
    scrollBy({ top: reply.getBoundingClientRect().top - top, behavior: "instant" });
  const there = document.getElementById(around);
  if (there && document.activeElement === document.body)
    (there.querySelectorAll("a, button, summary")[nth] ?? there).focus({ preventScroll: true });
  // What was shown by the reader's wish has the focus; what has no place here is linked.
  for (const link of document.querySelectorAll("[data-arrived]"))
    if (document.getElementById(`reply-${link.dataset.arrived}`)) link.remove();
  const links = document.querySelector("#elsewhere");
  if (links && !links.querySelector("a")) links.remove();
  const items = arrived.map((item) => document.getElementById(item)).filter(Boolean);
  arrived = [];
  const first = items[0]?.querySelector("article");
  if (!first) return;
  reveal(first);
  first.focus();
});

document.addEventListener("click", ({ target }) =>
  target.closest("#arrivals .close")?.parentElement.remove(),
);
document.addEventListener("focusout", () => behind && soon());
document.addEventListener("toggle", () => behind && soon(), true);

document.addEventListener("visibilitychange", () => (document.hidden ? hangUp() : call()));
addEventListener("pagehide", hangUp);
addEventListener("pageshow", call);
addEventListener("online", again);
