// A visit counts once it was seen: what stays half on the screen for a second is told to the server; for somebody
// signed out it is kept on the device. Marks on the open page stay, so that nothing jumps under who reads.
const { store, reveal, go, neighbour, say } = globalThis.pool;
const all = (selector) => [...document.querySelectorAll(selector)];
const marked = () => all("#discussion article.is-new");
const bar = document.querySelector("#news");
const data = { ...bar?.dataset };
const key = `seen ${data.device}`;
const mark = data.device && store.get(key);

const done = new Set();
const ids = new Set();
const timers = new Map();
let sending;

async function send() {
  clearTimeout(sending);
  if (data.device && done.size && marked().every((reply) => done.has(reply))) store.set(key, data.newest);
  if (!data.seen || !(ids.size || (data.until && done.size))) return;
  const batch = [...ids].slice(0, 200);
  const body = new URLSearchParams({ ids: batch });
  if (data.until) body.set("until", data.until);
  try {
    await fetch(data.seen, { method: "POST", body, keepalive: true });
    for (const id of batch) ids.delete(id);
    delete data.until;
  } catch {
    // Said again with the next one.
  }
}

function see(reply) {
  if (document.hidden || done.has(reply)) return;
  done.add(reply);
  if (reply.matches(".is-new, .in-context")) ids.add(reply.id.slice(6));
  clearTimeout(sending);
  sending = setTimeout(send, 500);
}

const watcher = new IntersectionObserver(
  (entries) => {
    for (const { target, intersectionRatio, intersectionRect } of entries) {
      clearTimeout(timers.get(target));
      if (intersectionRatio >= 0.5 || intersectionRect.height >= innerHeight / 2)
        timers.set(target, setTimeout(see, 1000, target));
    }
  },
  // Long replies never show half of themselves at once.
  { threshold: [0.1, 0.2, 0.3, 0.5] },
);

// On the device the script marks what is new, with the words of the template.
function markHere() {
  const [text, link, tag] = bar.querySelector("template").content.children;
  for (const reply of all("#discussion article.reply:not(.is-new)")) {
    if (Number(reply.id.slice(6)) <= mark) continue;
    reply.classList.add("is-new");
    reply.querySelector(".who")?.append(tag.cloneNode(true));
  }
  const count = marked().length;
  if (!count) return;
  if (bar.children.length === 1) bar.append(text, link);
  bar.querySelector("b").textContent = count.toLocaleString(`${document.documentElement.lang}-u-nu-latn`);
}

function watch() {
  if (mark) markHere();
  watcher.disconnect();
  const first = data.until || (data.device && !mark);
  for (const reply of all(
    first ? "#discussion article.reply, #no-answers" : "article:is(.is-new, .in-context)",
  ))
    if (!done.has(reply)) watcher.observe(reply);
}

// On from where the reader is, and never back to where this led before; then to another page, or to the end of it.
const visited = new Set();
function visit(reply) {
  visited.add(reply);
  see(reply);
}

async function next() {
  for (const reply of marked()) if (reply.matches(":target, :focus-within")) visit(reply);
  const left = marked().filter((reply) => !visited.has(reply));
  const unseen = left.filter((reply) => !done.has(reply));
  const reply = neighbour(unseen, true) ?? unseen[0] ?? neighbour(left, true);
  if (reply) {
    visit(reply);
    reveal(reply);
    return go(reply);
  }
  await send();
  if (data.more) htmx.ajax("GET", data.more, { target: "#status", swap: "innerHTML" }).catch(() => {});
  else say(data.none);
}

if (bar) {
  watch();
  document.addEventListener("htmx:after:swap", () => {
    const said = document.querySelector("#news[data-all-read]");
    if (said) {
      // Said of what is here now: what comes in later is new.
      said.removeAttribute("data-all-read");
      for (const reply of marked()) {
        reply.classList.remove("is-new");
        reply.querySelector(".tag.new")?.remove();
      }
    }
    watch();
  });
  document.addEventListener("visibilitychange", () => (document.hidden ? send() : watch()));
  addEventListener("pagehide", send);
  globalThis.pool.nextNew = next;
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-next-new]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    next();
  });
}
