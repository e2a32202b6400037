// Folds a reply with all below it, and keeps it folded for the visit: through sorts, reloads and what comes in live.
const { attempt } = globalThis.pool;

// More than this a reader folds in no visit; the oldest go first.
const MOST = 500;
const folded = new Set((attempt(() => sessionStorage.getItem("folded")) ?? "").split(" ").filter(Boolean));

// Makes a button and its branch look as they should.
function show(button) {
  const branch = button.parentElement;
  const open = !folded.has(branch.id);
  branch.classList.toggle("is-folded", !open);
  if (button.ariaExpanded === String(open)) return;
  button.ariaExpanded = open;
  [button.ariaLabel, button.dataset.other] = [button.dataset.other, button.ariaLabel];
}

const showAll = () => document.querySelectorAll(".line").forEach(show);

function set(button, fold) {
  const { id } = button.parentElement;
  folded.delete(id);
  if (fold) folded.add(id);
  attempt(() => sessionStorage.setItem("folded", [...folded].slice(-MOST).join(" ")));
  show(button);
}

const buttonOf = (branch) => branch?.querySelector(":scope > .line");

// Opens all that hides this reply.
globalThis.pool.reveal = (reply) => {
  for (let branch = reply?.closest(".is-folded"); branch; branch = branch.parentElement.closest(".is-folded"))
    set(buttonOf(branch), false);
};

// Folds the branch of this reply, or opens it; its head stays in sight.
globalThis.pool.fold = (reply) => {
  const branch = reply?.closest("li");
  const button = buttonOf(branch);
  if (!button) return;
  set(button, button.ariaExpanded === "true");
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
