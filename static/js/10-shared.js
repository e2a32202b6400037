// What the scripts of this folder share. They are sent as one file, in the order of their names, each in a scope of its
// own. All of it is small, and reads what the server rendered: everything works without it.

const composer = () => document.querySelector("form#composer");
const bodyOf = (form) => form.elements.body;
const parentOf = (form) => form.elements.parent_id;

// A notice in the page's status line.
function say(text) {
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.textContent = text;
  document.querySelector("#status").replaceChildren(notice);
  return notice;
}

function attempt(use) {
  try {
    return use();
  } catch {
    return null;
  }
}

// What is kept on this device. Where storage is full or forbidden, at least as long as the page is open.
const unstored = new Map();
const store = {
  get: (key) => unstored.get(key) ?? attempt(() => localStorage.getItem(key)),
  set: (key, text) => {
    unstored.set(key, text);
    attempt(() => {
      if (text) localStorage.setItem(key, text);
      else localStorage.removeItem(key);
      unstored.delete(key);
    });
  },
};

globalThis.pool = { composer, bodyOf, parentOf, say, attempt, store };

// What is unread, also where nothing else is live; of a tab that nobody sees, nothing is asked.
const look = () => document.hidden || document.querySelector("#inbox-bell")?.dispatchEvent(new Event("look"));
setInterval(look, 20000);
document.addEventListener("visibilitychange", look);
