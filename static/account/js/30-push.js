// Switching notifications on for this device: asks the browser for its address, and sends it by the form that is there.
const form = document.querySelector("form[data-push-key]");

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const same = (buffer, key) => buffer && bytes(key).every((byte, n) => byte === new Uint8Array(buffer)[n]);
const say = (what) => {
  for (const text of form.querySelectorAll("[data-says]")) text.hidden = text.dataset.says !== what;
};

async function subscribe() {
  const key = form.dataset.pushKey;
  const { pushManager } = await navigator.serviceWorker.ready;
  const before = await pushManager.getSubscription();
  // One that was made with another key, as before the site was moved, brings nothing any more.
  if (before && !same(before.options.applicationServerKey, key)) await before.unsubscribe();
  const wanted = { userVisibleOnly: true, applicationServerKey: bytes(key) };
  const { endpoint, keys } = (await pushManager.subscribe(wanted)).toJSON();
  for (const [name, value] of Object.entries({ endpoint, ...keys })) form.elements[name].value = value;
  form.submit();
}

if (form && "PushManager" in window && navigator.serviceWorker) {
  form.hidden = false;
  navigator.serviceWorker.register("/sw.js");
  if (Notification.permission === "denied") say("denied");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    say("asking");
    try {
      const answer = await Notification.requestPermission();
      if (answer === "granted") await subscribe();
      else say(answer === "denied" ? "denied" : "");
    } catch {
      say("failed");
    }
  });
}
