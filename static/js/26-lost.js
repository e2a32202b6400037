// A request that did not reach the server says so: in the form that was sent, or else in the status line. The next
// answer takes that away.
const { say } = globalThis.pool;

function found() {
  for (const notice of document.querySelectorAll(".lost")) notice.remove();
}

document.addEventListener("htmx:error", ({ detail: { ctx } }) => {
  const { sourceElement: source } = ctx ?? {};
  if (!source || source.id === "live") return;
  found();
  const form = source.closest("form[data-offline]");
  const notice = say((form ?? document.querySelector("#status")).dataset.offline);
  notice.className = "notice bad lost";
  notice.role = "alert";
  form?.querySelector(".row")?.before(notice);
  notice.scrollIntoView({ behavior: "instant", block: "nearest" });
});
document.addEventListener("htmx:after:request", found);
globalThis.pool.found = found;
