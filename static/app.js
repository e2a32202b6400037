// Our own browser code: small, and it reads what the server rendered. Everything works without it.
// It aims the composer at a reply, keeps what is typed on this device until it is posted, counts near the limit,
// and puts the focus back where it was after a swap.

const composer = () => document.querySelector("form#composer");
const bodyOf = (form) => form.elements.body;
const parentOf = (form) => form.elements.parent_id;
const status = (text) => (document.querySelector("#status").textContent = text);

// --- Drafts: one for each thing that can be answered on this site, on this device. ---
const draftKey = (form) =>
  `draft ${form.dataset.person} ${form.getAttribute("action")} ${parentOf(form).value}`;
// Where storage is full or forbidden, at least as long as the page is open.
const unstored = new Map();
const store = {
  get: (key) => unstored.get(key) ?? attempt(() => localStorage.getItem(key)),
  set: (key, text) => {
    unstored.set(key, text);
    attempt(() => {
      if (text) localStorage.setItem(key, text);
      else localStorage.removeItem(key);
      unstored.delete(key);
    });
  },
};
function attempt(use) {
  try {
    return use();
  } catch {
    return null;
  }
}

function restoreDraft(form) {
  const body = bodyOf(form);
  if (!body.value) body.value = store.get(draftKey(form)) ?? "";
  count(form);
}

// --- The composer answers what the page is about, or the reply it is aimed at. ---
const pageParent = /^\/replies\/(\d+)$/.exec(location.pathname)?.[1] ?? "";

function aim(form, id) {
  store.set(draftKey(form), bodyOf(form).value);
  parentOf(form).value = id;
  const onPage = id === pageParent;
  const addressee = form.querySelector(".addressee");
  addressee.hidden = id === "";
  const name = document.getElementById(`answer-${id}`)?.dataset.name;
  if (name !== undefined) {
    const link = addressee.querySelector("a");
    link.href = `#reply-${id}`;
    link.querySelector("bdi").textContent = name;
  }
  const kind = id === "" ? "answer" : "reply";
  for (const label of form.querySelectorAll("[data-answer]")) label.textContent = label.dataset[kind];
  form.classList.toggle("docked", !onPage);
  form.querySelector("#composer-error")?.remove();
  bodyOf(form).removeAttribute("aria-invalid");
  bodyOf(form).value = "";
  restoreDraft(form);
}

function count(form) {
  const { most, left, over } = form.dataset;
  const counter = form.querySelector(".counter");
  const rest = Number(most) - [...bodyOf(form).value].length;
  counter.hidden = rest > 500;
  counter.classList.toggle("over", rest < 0);
  counter.textContent = (rest < 0 ? over : left).replace(
    /\p{Nd}+/u,
    Math.abs(rest).toLocaleString(document.documentElement.lang),
  );
}

document.addEventListener("click", (event) => {
  const form = composer();
  const link = event.target.closest("[data-reply-to], .composer .cancel");
  if (!form || !link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  if (link.dataset.replyTo) {
    aim(form, link.dataset.replyTo);
    bodyOf(form).focus();
  } else {
    const was = parentOf(form).value;
    aim(form, pageParent);
    document.querySelector(`#answer-${CSS.escape(was)}`)?.focus();
  }
});

document.addEventListener("input", (event) => {
  const form = event.target.closest("form#composer");
  if (!form || event.target !== bodyOf(form)) return;
  store.set(draftKey(form), event.target.value);
  count(form);
  // What was wrong was wrong with the text before.
  event.target.removeAttribute("aria-invalid");
  form.querySelector("#composer-error")?.remove();
});

document.addEventListener("keydown", (event) => {
  const form = event.target.closest("form#composer");
  if (!form) return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
    form.requestSubmit(form.querySelector(".main"));
  if (event.key === "Escape" && form.classList.contains("docked")) form.querySelector(".cancel").click();
});

// --- Forms that opened in place close as they opened: by a key, or by turning to something else. ---
const close = (more) => (more.open = false);
document.addEventListener("keydown", (event) => {
  const more = event.key === "Escape" && event.target.closest("details.more[open]");
  if (!more) return;
  close(more);
  more.querySelector("summary").focus();
});
document.addEventListener("click", (event) => {
  for (const more of document.querySelectorAll("details.more[open]"))
    if (!more.contains(event.target)) close(more);
});

// --- HTMX: what was posted is no draft any more; focus stays where it was; a lost line is said, not shown. ---
let focused = "";
document.addEventListener("htmx:before:swap", () => (focused = document.activeElement?.id ?? ""));
// A button that is switched off while it sends loses the focus before the swap.
let sending = "";
document.addEventListener("submit", (event) => (sending = event.submitter?.id ?? ""), true);

document.addEventListener("htmx:after:swap", () => {
  const form = composer();
  if (form && !form.dataset.ready) prepare(form);
  // After a refusal to the text; after posting to the reply that came of it.
  const sent = sending === "composer-send";
  const posted = sent && document.querySelector("#status [data-posted]");
  if (sent && form?.querySelector("#composer-error")) bodyOf(form).focus();
  else if (posted) document.querySelector(posted.getAttribute("href"))?.focus();
  else if ((focused || sending) && !document.activeElement?.id)
    document.getElementById(focused || sending)?.focus({ preventScroll: true });
  sending = "";
});

document.addEventListener("htmx:after:request", (event) => {
  const { sourceElement, response } = event.detail.ctx;
  const form = composer();
  if (!form || sourceElement !== form || !response) return;
  // Posted, or kept by the server until its writer has signed in: either way it is safe there.
  if (response.status === 200) store.set(draftKey(form), "");
});

document.addEventListener("htmx:error", (event) => {
  const form = composer();
  if (form && event.detail.ctx?.sourceElement === form) status(form.dataset.offline);
});

// --- More answers: the link is gone with the swap, and the focus goes on to the first of them. ---
let before = null;
document.addEventListener("htmx:before:swap", () => {
  before = document.activeElement?.closest(".more-item")?.previousElementSibling ?? null;
});
document.addEventListener("htmx:after:swap", () => {
  if (document.activeElement === document.body)
    before?.nextElementSibling?.querySelector("article")?.focus({ preventScroll: true });
});

// --- The queue: when a case is decided, the focus goes on to the next one; when it is opened again, it stays. ---
let caseId = "";
document.addEventListener(
  "htmx:before:swap",
  () => (caseId = document.activeElement?.closest(".case")?.id ?? ""),
);
document.addEventListener("htmx:after:swap", () => {
  const item = caseId && document.getElementById(caseId);
  if (!item || document.activeElement !== document.body) return;
  let next = item;
  while (next?.classList.contains("done")) next = next.nextElementSibling;
  (next ?? item).focus();
});

function prepare(form) {
  form.dataset.ready = "";
  if (parentOf(form).value !== pageParent) form.classList.add("docked");
  restoreDraft(form);
}

const first = composer();
if (first) prepare(first);
