// The form in which one changes a reply of one's own: keys, and where the focus goes when it closes.
const { composer, bodyOf } = globalThis.pool;
const editor = () => document.querySelector("#edit-form");
let opened = "";

function empty(body) {
  body.value = "";
  body.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("keydown", (event) => {
  const form = event.target.closest("#edit-form");
  if (!form || event.defaultPrevented) return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  if (event.key === "Escape") form.querySelector("[data-close]").click();
});

// The other text was chosen: this one is no draft any more.
document.addEventListener("click", (event) => {
  if (event.target.closest(".discard")) empty(bodyOf(editor()));
});

document.addEventListener("htmx:after:request", ({ detail: { ctx } }) => {
  const { sourceElement: form, response } = ctx;
  // What was written as a second answer is in the first now.
  if (form.matches?.("#edit-form:has([name=merged])") && response?.status === 200) empty(bodyOf(composer()));
});

document.addEventListener("htmx:after:swap", () => {
  const form = editor();
  const now = form?.dataset.edit ?? "";
  if (now !== opened && now) bodyOf(form).focus();
  else if (!now && opened && document.activeElement === document.body)
    document.getElementById(`edit-${opened}`)?.focus({ preventScroll: true });
  opened = now;
});
