// Focus stays where it was through every swap, or goes where the reader goes on.
const { composer, bodyOf } = globalThis.pool;

let focused = "";
document.addEventListener("htmx:before:swap", () => (focused = document.activeElement?.id ?? ""));
// A button that is switched off while it sends loses the focus before the swap.
let sending = "";
document.addEventListener("submit", (event) => (sending = event.submitter?.id ?? ""), true);

document.addEventListener("htmx:after:swap", ({ detail }) => {
  // What comes in live answers nothing that was sent.
  if (detail.ctx.sourceElement?.id === "live") return;
  const form = composer();
  // After a refusal to the text; after posting to the reply that came of it.
  const sent = sending === "composer-send";
  const posted = sent && document.querySelector("#status [data-posted]");
  if (sent && form?.querySelector("#composer-error")) bodyOf(form).focus();
  else if (posted) {
    const reply = document.querySelector(posted.getAttribute("href"));
    globalThis.pool.reveal(reply);
    reply?.focus({ preventScroll: true });
    reply?.scrollIntoView({ behavior: "instant", block: "nearest" });
  } else if ((focused || sending) && !document.activeElement?.id)
    document.getElementById(focused || sending)?.focus({ preventScroll: true });
  sending = "";
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
