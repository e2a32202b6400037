// Folds a reply with all below it, and keeps it folded for the visit: through sorts, reloads and what comes in live.
// The buttons are made here, out of the words in #keys, since without a script there is nothing for them to do.
const { attempt } = globalThis.pool;
const words = document.querySelector("#keys")?.dataset;
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

// More than this a reader folds in no visit; the oldest go first.
const MOST = 500;
const folded = new Set((attempt(() => sessionStorage.getItem("folded")) ?? "").split(" ").filter(Boolean));

const part = (branch, selector) => branch?.querySelector(`:scope > ${selector}`);
const buttonOf = (branch) => part(branch, ".line");

// Makes a branch and its button look as they should; a placeholder with nothing below it needs none.
function show(branch) {
  const reply = part(branch, "article");
  if (!reply) return;
  const author = reply.querySelector(".author")?.textContent.trim();
  const more = part(branch, ".fold")?.querySelector("[data-count]")?.dataset.count ?? 0;
  const n = branch.querySelectorAll("article").length - 1 + Number(more);
  let button = buttonOf(branch);
  if (!author && !n) return button?.remove();
  if (!button) {
    branch.prepend((button = document.createElement("button")));
    button.className = "line";
    button.setAttribute("aria-controls", part(branch, "ol").id);
  }
  const open = !folded.has(branch.id);
  const name = author ? fill(words.name, { name: author }) : words.gone;
  const reads = n ? fill(words.below, { n }) : "";
  branch.classList.toggle("is-folded", !open);
  button.ariaExpanded = open;
  button.ariaLabel = fill(open ? words.collapse : words.expand, {
    reply: n ? `${name} ${words.and} ${reads}` : name,
  });
  button.textContent = reads;
}

const showAll = () => words && document.querySelectorAll("#replies li[id]").forEach(show);

function set(branch, fold) {
  folded.delete(branch.id);
  if (fold) folded.add(branch.id);
  attempt(() => sessionStorage.setItem("folded", [...folded].slice(-MOST).join(" ")));
  show(branch);
}

// Opens all that hides this reply.
globalThis.pool.reveal = (reply) => {
  for (let branch = reply?.closest(".is-folded"); branch; branch = branch.parentElement.closest(".is-folded"))
    set(branch, false);
};

// Folds the branch of this reply, or opens it; its head stays in sight.
globalThis.pool.fold = (reply) => {
  const branch = reply?.closest("li");
  if (!buttonOf(branch)) return;
  set(branch, !folded.has(branch.id));
  branch.scrollIntoView({ behavior: "instant", block: "nearest" });
};

const target = (hash) => document.getElementById(hash.slice(1));
document.addEventListener(
  "click",
  (event) => {
    const button = event.target.closest(".line");
    if (button) globalThis.pool.fold(button);
    const link = event.target.closest("a[href*='#reply-']");
    if (link) globalThis.pool.reveal(target(link.hash));
  },
  true,
);
addEventListener("hashchange", () => {
  globalThis.pool.reveal(target(location.hash));
});
document.addEventListener("htmx:after:swap", showAll);

showAll();
const reached = target(location.hash);
if (reached?.closest(".is-folded")) {
  globalThis.pool.reveal(reached);
  reached.scrollIntoView();
}
