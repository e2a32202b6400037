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
