// While an @name is typed, people to choose from: by arrows, Enter or Tab, by mouse or finger. Escape closes the list.
const BEGUN = /(?:^|[\s([{"'“‘«*_>—–-])@([\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}._-]{0,29})$/u;

let body = null;
let list = null;
let asked = "";
let waiting;

function close() {
  clearTimeout(waiting);
  asked = "";
  if (!list) return;
  list.hidden = true;
  for (const name of ["controls", "activedescendant"]) body.removeAttribute(`aria-${name}`);
  list = null;
}

function mark(option) {
  for (const one of list.children) one.ariaSelected = String(one === option);
  body.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
}
const marked = () => list.querySelector("[aria-selected=true]");

function take(option) {
  const { selectionStart: end } = body;
  const start = body.value.lastIndexOf("@", end - 1);
  body.setRangeText(`@${option.dataset.name} `, start, end, "end");
  close();
  body.dispatchEvent(new Event("input", { bubbles: true }));
  body.focus();
}

async function offer(target, typed, url) {
  const answer = await fetch(`${url}?q=${encodeURIComponent(typed)}`).catch(() => null);
  const options = answer?.ok ? await answer.text() : "";
  // Typed on, or gone elsewhere, meanwhile.
  if (typed !== asked || document.activeElement !== target) return;
  const found = document.getElementById(target.id.replace("body", "people"));
  found.innerHTML = options;
  if (!found.children.length) return close();
  [body, list] = [target, found];
  list.hidden = false;
  body.setAttribute("aria-controls", list.id);
  mark(list.children[0]);
}

function look({ target }) {
  const url = target.closest("form[data-people]")?.dataset.people;
  if (!url || target.localName !== "textarea") return;
  const typed = BEGUN.exec(target.value.slice(0, target.selectionEnd))?.[1] ?? "";
  if (!typed) return close();
  if (typed === asked) return;
  asked = typed;
  clearTimeout(waiting);
  waiting = setTimeout(() => offer(target, typed, url), 120);
}
document.addEventListener("input", look);

// Before the composer's own keys.
document.addEventListener(
  "keydown",
  (event) => {
    if (!list || event.target !== body || event.isComposing) return;
    const { key } = event;
    const now = marked();
    if (key === "ArrowDown") mark(now.nextElementSibling ?? list.firstElementChild);
    else if (key === "ArrowUp") mark(now.previousElementSibling ?? list.lastElementChild);
    else if (key === "Escape") close();
    else if ((key === "Enter" && !event.ctrlKey && !event.metaKey) || (key === "Tab" && !event.shiftKey))
      take(now);
    else return;
    event.preventDefault();
    event.stopPropagation();
  },
  true,
);
document.addEventListener("pointerdown", (event) => {
  const option = list && event.target.closest("[role=option]");
  // The text keeps the focus.
  if (option) event.preventDefault();
});
document.addEventListener("click", ({ target }) => {
  const option = list && target.closest(".people [role=option]");
  if (option) take(option);
  else if (target !== body) close();
});
document.addEventListener("focusout", ({ target }) => target === body && close());
