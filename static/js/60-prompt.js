// Puts a citation into the closing note where its writer left off; shows the times of a prompt in the browser's zone.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-cite]");
  if (!button) return;
  const { cite, said } = button.dataset;
  const note = document.querySelector("#note-body");
  note.setRangeText(cite, note.selectionStart, note.selectionEnd, "end");
  note.dispatchEvent(new Event("input", { bubbles: true }));
  button.lastElementChild.textContent = said;
});

function local() {
  for (const time of document.querySelectorAll("[data-local]"))
    time.textContent = new Date(time.dateTime).toLocaleString(...JSON.parse(time.dataset.local));
  const zone = document.querySelector("[name=zone][value='']");
  if (!zone) return;
  zone.value = zone.nextElementSibling.textContent = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const field of zone.form.querySelectorAll("[type=datetime-local]")) {
    const at = new Date(`${field.value}Z`);
    if (at > 0) field.value = new Date(at - at.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
  }
}
local();
document.addEventListener("htmx:after:swap", local);
