// Reading by keys: the server lists them in the dialog #keys, which can switch them off on this device.
const { store } = globalThis.pool;
const { documentElement: page } = document;
page.classList.add("js");

const find = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
const dialog = find("#keys");
const enabled = find("#keys-on");
if (enabled) enabled.checked = store.get("keys") !== "off";

const ARTICLE = "#discussion article.reply";
const here = () =>
  document.activeElement?.closest(ARTICLE) ??
  document.activeElement?.closest("#discussion li")?.querySelector("article.reply");
// Of what is folded: where its branch stands.
const top = (reply) =>
  reply.getClientRects()[0] ? reply.getBoundingClientRect().top : top(reply.parentElement);
const onScreen = (reply) => top(reply) < innerHeight && reply.getBoundingClientRect().bottom > 0;

function go(reply) {
  if (!reply) return;
  reply.focus({ preventScroll: true });
  reply.scrollIntoView({ behavior: "instant" });
}

// The reply before or behind the one that has the focus, or else behind what has been scrolled away.
function neighbour(among, forward) {
  const from = here();
  const replies = forward ? among : among.toReversed();
  return replies.find((reply) => {
    if (!from || !onScreen(from)) return forward ? top(reply) > 40 : top(reply) < -1;
    const { DOCUMENT_POSITION_FOLLOWING: after, DOCUMENT_POSITION_PRECEDING: before } = Node;
    return from.compareDocumentPosition(reply) & (forward ? after : before);
  });
}

Object.assign(globalThis.pool, { go, neighbour });

const shown = () => all(ARTICLE).filter((reply) => reply.getClientRects().length);
const step = (forward) => go(neighbour(shown(), forward));
const KEYS = {
  j: () => step(true),
  k: () => step(false),
  n: () => globalThis.pool.nextNew?.(),
  u: () => {
    const above = here()?.closest("li").parentElement.closest("li")?.querySelector("article.reply");
    if (above) go(above);
    else here()?.querySelector(".to a, a.to")?.click();
  },
  o: () => globalThis.pool.fold(here()),
  r: () => here()?.querySelector("[data-reply-to]")?.click(),
  a: () => find("#show-arrivals")?.click(),
  "?": () => dialog.showModal(),
};

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  if (!dialog || !enabled.checked || !Object.hasOwn(KEYS, key) || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (find("dialog[open]") || target.closest("input, textarea, select, [contenteditable], details[open]"))
    return;
  event.preventDefault();
  KEYS[key]();
});

document.addEventListener("click", (event) => {
  if (event.target.closest("#keys-button")) dialog.showModal();
});
enabled?.addEventListener("change", () => store.set("keys", enabled.checked ? "" : "off"));
