// Aims the composer at a reply, counts near the limit, and quotes what is selected. Drafts have a file of their own.
const { composer, bodyOf, parentOf, turn } = globalThis.pool;

// --- The composer answers what the page is about, or the reply it is aimed at. ---
const pageParent = /^\/replies\/(\d+)$/.exec(location.pathname)?.[1] ?? "";

function aim(form, id) {
  if (id === parentOf(form).value) return;
  const onPage = id === pageParent;
  const addressee = form.querySelector(".addressee");
  parentOf(form).value = id;
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
  clear(form);
  const [, article] = form.dataset.draft.split(":");
  turn(form, `reply:${article}:${id || 0}`);
  count(form);
}

// What was wrong was wrong with the text before, and so was its preview.
function clear(form) {
  form.querySelector("#composer-error")?.remove();
  form.querySelector("#preview").replaceChildren();
  bodyOf(form).removeAttribute("aria-invalid");
}

function count(form) {
  const { most, left, over } = form.dataset;
  const counter = form.querySelector(".counter");
  const rest = Number(most) - [...bodyOf(form).value].length;
  counter.hidden = rest > 500;
  counter.classList.toggle("over", rest < 0);
  counter.textContent = (rest < 0 ? over : left).replace(
    /\p{Nd}+/u,
    Math.abs(rest).toLocaleString(`${document.documentElement.lang}-u-nu-latn`),
  );
}

document.addEventListener("click", (event) => {
  const form = composer();
  const link = event.target.closest("[data-reply-to], .composer .cancel, .composer .quote");
  if (!form || !link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  const { replyTo } = link.dataset;
  if (replyTo) answer(form, replyTo);
  else if (link.matches(".quote")) answer(form, picked?.id ?? parentOf(form).value);
  else {
    const was = parentOf(form).value;
    aim(form, pageParent);
    document.querySelector(`#answer-${CSS.escape(was)}`)?.focus();
  }
});

for (const changed of ["input", "drafted"])
  document.addEventListener(changed, (event) => {
    const form = event.target.closest("form#composer");
    if (!form || event.target !== bodyOf(form)) return;
    count(form);
    if (changed === "input") clear(form);
  });

document.addEventListener("keydown", (event) => {
  const form = event.target.closest("form#composer");
  if (!form || event.defaultPrevented) return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
    form.requestSubmit(form.querySelector(".main"));
  if (event.key === "Escape" && form.classList.contains("docked")) form.querySelector(".cancel").click();
});

// --- Quotes: what is selected in a reply, as Markdown. A tap clears the selection first, so the last one is kept. ---
let picked = null;
let hiding;
const elementOf = (node) => (node?.nodeType === 1 ? node : node?.parentElement);
const proseOf = (node) => elementOf(node)?.closest(".reply .prose");
const quoted = (text) => text.trim().replace(/^/gm, "> ");
const escaped = (text) => text.replace(/[\\`*[\]<]/g, "\\$&");

function markdown(node) {
  if (node.nodeType === 3) return escaped(node.data.replaceAll("\n", ""));
  const tag = node.localName;
  if (tag === "pre") return `\n\`\`\`\n${node.textContent.trimEnd()}\n\`\`\`\n`;
  if (tag === "a" || tag === "code") return tag === "a" ? node.textContent : `\`${node.textContent}\``;
  const text = [...node.childNodes].map(markdown).join("");
  const sign = { strong: "**", em: "*", s: "~~" }[tag];
  if (sign) return sign + text + sign;
  if (tag === "br") return "\n";
  if (tag === "blockquote") return `\n${quoted(text)}\n\n`;
  if (tag === "li") return `\n- ${text.trim().replaceAll("\n", "\n  ")}`;
  return /^(p|ul|ol)$/.test(tag) ? `${text}\n\n` : text;
}

function pick(range, prose) {
  let text = markdown(range.cloneContents()).replace(/\n{3,}/g, "\n\n");
  // Selected inside a quote: still somebody else's words.
  let node = elementOf(range.commonAncestorContainer);
  for (; node !== prose; node = node.parentElement) if (node.localName === "blockquote") text = quoted(text);
  return text.trim();
}

function quote(form) {
  const body = bodyOf(form);
  const before = body.value.trimEnd();
  const text = quoted(`**${escaped(picked.name)}:**\n${picked.text}`);
  picked = null;
  form.querySelector(".quote").hidden = true;
  // Once is enough: the selection may stay, and be picked again.
  if (before.endsWith(text)) return;
  body.value = `${before && `${before}\n\n`}${text}\n\n`;
  body.dispatchEvent(new Event("input", { bubbles: true }));
  body.scrollTop = body.scrollHeight;
}

document.addEventListener("selectionchange", () => {
  const button = composer()?.querySelector(".quote");
  if (!button) return;
  const { isCollapsed, rangeCount } = getSelection();
  const range = rangeCount ? getSelection().getRangeAt(0).cloneRange() : null;
  const prose = range && proseOf(range.startContainer);
  // Three clicks select up to what comes behind the text.
  if (prose && !prose.contains(range.endContainer)) range.setEnd(prose, prose.childNodes.length);
  const id = prose?.closest("article").id.slice(6);
  const name = document.getElementById(`answer-${id}`)?.dataset.name;
  clearTimeout(hiding);
  if (isCollapsed || name === undefined) {
    if (picked) picked.until ??= Date.now() + 1000;
    hiding = setTimeout(() => (button.hidden = true), 500);
    return;
  }
  picked = { id, name, text: pick(range, prose) };
  const { bottom, left } = range.getBoundingClientRect();
  button.style.top = `${Math.min(bottom + 8, innerHeight - 60)}px`;
  button.style.left = `${Math.max(8, Math.min(left, innerWidth - 120))}px`;
  button.hidden = picked.text === "";
});

function answer(form, id) {
  aim(form, id);
  if (picked?.id === id && picked.text && !(picked.until < Date.now())) quote(form);
  bodyOf(form).focus();
}

// --- HTMX: a fresh composer. ---
const fresh = () => {
  const form = composer();
  if (!form || "aimed" in form.dataset) return;
  const [, , id] = form.dataset.draft.split(":");
  form.dataset.aimed = "";
  // A browser that comes back may have put another into the field.
  parentOf(form).value = id === "0" ? "" : id;
  form.classList.toggle("docked", parentOf(form).value !== pageParent);
  count(form);
};
document.addEventListener("htmx:after:swap", fresh);
fresh();
