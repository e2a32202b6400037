// Several moderators in one queue: a page says which case its moderator is at, and asks what the others did.
const EVERY = 4000;
/** A claim runs out by itself (src/cases/queries-around.ts): it is said again before that. */
const AGAIN = 60_000;

let claimed = "";
let since = 0;
let timer = 0;

const send = (id, on) =>
  fetch(`/moderation/cases/${id}/claimed`, {
    method: "POST",
    headers: { "hx-request": "true" },
    body: new URLSearchParams({ on }),
    keepalive: true,
  }).catch(() => {});

function claim(id) {
  claimed = id;
  since = Date.now();
  if (id) send(id, "1");
}

document.addEventListener("focusin", ({ target }) => {
  const id = target.closest("#cases > .case:not(.done)")?.dataset.case;
  clearTimeout(timer);
  if (id && id !== claimed) timer = setTimeout(() => claim(id), 300);
});
addEventListener("pagehide", () => {
  if (claimed) send(claimed, "0");
  claimed = "";
});

// A case in which something is being written stays as it is: its verdict says who was faster.
const idle = (item) => ![...item.querySelectorAll("[name=note], textarea")].some((field) => field.value);

setInterval(() => {
  const shown = [...document.querySelectorAll("#cases > .case[data-case]")].filter(idle);
  if (document.hidden || shown.length === 0) return;
  if (claimed && Date.now() - since > AGAIN) claim(claimed);
  const [open, done] = [false, true].map((wanted) =>
    shown.filter((item) => item.classList.contains("done") === wanted),
  );
  const cases = open.map(({ dataset }) => `${dataset.case}:${dataset.seen}`).join(",");
  const ids = done.map(({ dataset }) => dataset.case).join(",");
  htmx.ajax("GET", `/moderation/changes?cases=${cases}&done=${ids}`, {
    target: "#queue-changes",
    swap: "innerHTML",
  });
}, EVERY);
