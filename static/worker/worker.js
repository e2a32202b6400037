// The service worker: a calm page where there is no network, and notifications while no page is open. It keeps nothing
// that is anybody's own. Served as /sw.js; the names of files below are the plain ones, and sent with their hashes.
const CACHE = "offline /static/app.css";
const OFFLINE = "/offline";
const FILES = ["/static/app.css", "/static/fonts/newsreader.woff2", "/static/icons/favicon.svg"];

addEventListener("install", (event) => {
  // In the language of whoever is signed in, and with nothing else of theirs: it is shown to whoever sits here.
  const page = new Request(OFFLINE, { cache: "reload" });
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([page, ...FILES]))
      .then(() => skipWaiting()),
  );
});

addEventListener("activate", (event) => {
  const others = (names) => names.filter((name) => name.startsWith("offline ") && name !== CACHE);
  event.waitUntil(
    Promise.all([
      registration.navigationPreload?.enable(),
      caches.keys().then((names) => Promise.all(others(names).map((name) => caches.delete(name)))),
      clients.claim(),
    ]),
  );
});

// Pages come from the server, always; what belongs to the offline page may come from here.
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate" && request.method === "GET")
    event.respondWith(
      Promise.resolve(event.preloadResponse)
        .then((page) => page || fetch(request))
        .catch(() => caches.match(OFFLINE)),
    );
  else if (FILES.includes(new URL(request.url).pathname))
    event.respondWith(caches.match(request.url).then((file) => file || fetch(request)));
});

addEventListener("push", (event) => {
  const { title, body, path, tag, lang, dir } = event.data?.json() ?? {};
  if (!title) return;
  event.waitUntil(registration.showNotification(title, { body, tag, lang, dir, data: { path } }));
});

addEventListener("notificationclick", (event) => {
  event.notification.close();
  const { href } = new URL(event.notification.data?.path ?? "/inbox", location.origin);
  event.waitUntil(
    clients.matchAll({ type: "window" }).then((pages) => {
      const open = pages.find((page) => page.url === href);
      return open ? open.focus() : clients.openWindow(href);
    }),
  );
});
