// Aims the composer at a reply, keeps what is typed on this device until it is posted, and counts near the limit.
const { composer, bodyOf, parentOf, say, store } = globalThis.pool;

// --- Drafts: one for each thing that can be answered on this site, on this device. ---
const draftKey = (form) =>
  `draft ${form.dataset.person} ${form.getAttribute("action")} ${parentOf(form).value}`;

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

// --- HTMX: what was posted is no draft any more; a lost line is said, not shown. ---
document.addEventListener("htmx:after:swap", () => {
  const form = composer();
  if (form && !form.dataset.ready) prepare(form);
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
  if (form && event.detail.ctx?.sourceElement === form) say(form.dataset.offline);
});

function prepare(form) {
  form.dataset.ready = "";
  if (parentOf(form).value !== pageParent) form.classList.add("docked");
  restoreDraft(form);
}

const first = composer();
if (first) prepare(first);
