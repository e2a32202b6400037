// Recovery codes: copied, or printed. Without this they can be marked, and saved as a file.
const says = document.querySelector(".new-codes [data-says]");
const copy = document.querySelector("[data-copy]");
const print = document.querySelector("[data-print]");

if (copy && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(copy.dataset.copy);
    says.textContent = copy.dataset.copied;
  });
}
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
