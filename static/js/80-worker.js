// Who is signed in comes back: they get the page for when there is no network. A first visit costs nothing more.
if (document.getElementById("inbox-bell")) navigator.serviceWorker?.register("/sw.js");
