// Drafts: what is typed into the first textarea of a form[data-draft] is kept on this device at once, and a moment later
// on the server for who is signed in. Two windows or devices with the same draft never overwrite each other unseen.
const { attempt, store } = globalThis.pool;

const FORMS = "form[data-draft]";
const textOf = (form) => form.querySelector("textarea");
const keyOf = (form, person = form.dataset.person) => `draft ${person} ${form.dataset.draft}`;

// What this device has: the text, the server's version that it began with, and whether the server has the text too.
const NONE = { text: "", version: "0" };
const load = (form) => attempt(() => JSON.parse(store.get(keyOf(form)))) ?? NONE;

function keep(form, saved) {
  const text = textOf(form).value;
  const { person, version } = form.dataset;
  form.known = text;
  store.set(keyOf(form), text && JSON.stringify({ text, version, saved }));
  // Signed out: this tab knows whose words they were, when its reader comes back signed in.
  if (!person) attempt(() => sessionStorage.setItem(keyOf(form), text));
}

function state(form, where) {
  const line = form.querySelector(".draft-state");
  if (!line || line.dataset.is === where) return;
  line.dataset.is = where;
  line.textContent = line.dataset[where] ?? "";
  // Said once; then only shown.
  if (where === "saved") line.ariaLive = "off";
}

// --- Two texts: both are shown, and their writer chooses. ---
function collide(form, other) {
  const box = form.querySelector(".collision");
  form.other = other;
  box.hidden = !other;
  if (other) box.querySelector("textarea").value = other.text;
}

function choose(form, which) {
  const body = textOf(form);
  form.dataset.version = form.other.version;
  if (which === "other") body.value = form.other.text;
  collide(form, null);
  keep(form);
  body.dispatchEvent(new Event("input", { bubbles: true }));
  body.focus();
}

// --- While typing. ---
function typed(form) {
  const there = load(form);
  const { value } = textOf(form);
  if (there.text && there.text !== form.known && there.text !== value) return collide(form, there);
  keep(form);
  state(form, value && "here");
  later(form);
}

function later(form) {
  clearTimeout(form.timer);
  form.timer = form.dataset.person && setTimeout(() => send(form), 1500);
}

const place = (form) => {
  const [kind, article, reply_id] = form.dataset.draft.split(":");
  return new URLSearchParams({ kind, article, reply_id, as: form.dataset.person });
};

async function ask(url, options) {
  const answer = await fetch(url, options).catch(() => null);
  const html = answer && new DOMParser().parseFromString(await answer.text(), "text/html");
  const there = html?.querySelector("[data-version]");
  return there && { status: answer.status, text: there.value, version: there.dataset.version };
}

async function send(form, keepalive = false) {
  clearTimeout(form.timer);
  form.timer = 0;
  const { draft, version } = form.dataset;
  const { value } = textOf(form);
  if (form.other || !form.dataset.person) return;
  const body = place(form);
  body.set("body", value);
  body.set("version", version);
  body.set("key", form.elements.key?.value ?? "");
  const answer = await ask("/drafts", { method: "POST", body, keepalive });
  if (form.dataset.draft !== draft || !form.isConnected || !answer || form.other) return;
  if (answer.status === 409 && answer.text !== textOf(form).value) return collide(form, answer);
  if (answer.status > 200 && answer.status !== 409) return;
  form.dataset.version = answer.version;
  const same = textOf(form).value === value;
  keep(form, same);
  if (same) state(form, value && "saved");
}

// --- What belongs into a form that has just come: the server's draft, or what this device has. ---
function reconcile(form, text, version) {
  const body = textOf(form);
  const there = load(form);
  form.known = there.text;
  form.dataset.version = version;
  // Saved before, and another by now: changed, posted or emptied elsewhere.
  const stale = there.saved && there.version !== version;
  const mine = stale ? "" : there.text || (body.value === body.defaultValue ? "" : body.value);
  body.value = mine || text;
  if (!mine || mine === text) {
    // Nothing of its own: what was posted, or what the server has.
    return mine && version !== "0" ? keep(form, true) : forget(form);
  }
  if (text && version !== "0" && there.version !== version) return collide(form, { text, version });
  keep(form, there.saved);
  state(form, there.saved ? "saved" : "here");
  if (!there.saved) later(form);
}

function prepare(form) {
  form.dataset.ready = "";
  if (form.dataset.typed) {
    keep(form);
    return later(form);
  }
  const body = textOf(form);
  const before = keyOf(form, "");
  const mine = form.dataset.person && attempt(() => sessionStorage.getItem(before));
  if (mine && !body.value && !load(form).text) {
    // Typed in this tab before its reader signed in.
    body.value = mine;
    keep(form);
    forget(form, "");
  }
  reconcile(form, body.defaultValue, form.dataset.version);
}

function forget(form, person) {
  form.known = "";
  store.set(keyOf(form, person), "");
  attempt(() => sessionStorage.removeItem(keyOf(form, person)));
}

// --- A form turns to something else: what it has of that here, and then what the server has. ---
async function turn(form, draft) {
  if (!form.other) keep(form, load(form).saved);
  if (form.timer) send(form);
  collide(form, null);
  state(form, "");
  form.dataset.draft = draft;
  const body = textOf(form);
  body.defaultValue = body.value = "";
  const { text, version } = load(form);
  reconcile(form, "", version);
  if (!form.dataset.person) return;
  const answer = await ask(`/drafts?${place(form)}`);
  if (answer?.status === 200 && form.dataset.draft === draft) {
    reconcile(form, answer.text, answer.version);
    if (body.value !== text) body.dispatchEvent(new Event("drafted", { bubbles: true }));
  }
}

globalThis.pool.turn = turn;

const each = (act) => {
  for (const form of document.querySelectorAll(FORMS)) act(form);
};

document.addEventListener("input", ({ target }) => {
  const form = target.closest(FORMS);
  if (form && target === textOf(form)) typed(form);
});
document.addEventListener("click", ({ target }) => {
  const { keep: which } = target.dataset;
  if (which) choose(target.closest(FORMS), which);
});
document.addEventListener("submit", ({ target }) => {
  clearTimeout(target.timer);
  target.timer = 0;
});
addEventListener("storage", ({ key }) =>
  each((form) => {
    if (key !== keyOf(form)) return;
    const there = load(form);
    const { value } = textOf(form);
    if (there.text === value) {
      form.dataset.version = there.version;
      form.known = value;
    }
    collide(form, there.text && value && there.text !== value ? there : null);
  }),
);
for (const leaving of ["pagehide", "visibilitychange"])
  addEventListener(leaving, () => each((form) => form.timer && send(form, true)));

// Posted, or kept by the server until its writer has signed in: either way it is safe there.
document.addEventListener("htmx:after:request", ({ detail }) => {
  const { sourceElement: form, response } = detail.ctx;
  if (form.matches?.(FORMS) && response?.status === 200) forget(form);
});
const fresh = () => each((form) => "ready" in form.dataset || prepare(form));
document.addEventListener("htmx:after:swap", fresh);
fresh();
