// Passkeys: a form that a passkey fills in. It asks the server for a challenge, the browser for the passkey, and is then
// sent as any form is. Where a browser knows no passkeys, such forms stay hidden, as the server rendered them.
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const base64 = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const withBytes = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

// Older browsers cannot read the options themselves.
const toMake = (options) =>
  PublicKeyCredential.parseCreationOptionsFromJSON?.(options) ?? {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: withBytes(options.excludeCredentials),
  };
const toAsk = (options) =>
  PublicKeyCredential.parseRequestOptionsFromJSON?.(options) ?? {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: withBytes(options.allowCredentials),
  };

// Nor can they write what they answer; some that keep passwords say they can, and fail.
function written(credential) {
  try {
    return credential.toJSON();
  } catch {
    const { id, rawId, response } = credential;
    const parts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
    const given = parts.filter((part) => response[part]);
    return {
      id,
      rawId: base64(rawId),
      response: {
        ...Object.fromEntries(given.map((part) => [part, base64(response[part])])),
        transports: response.getTransports?.() ?? [],
      },
    };
  }
}

// The form's own problems, in the server's words; true where there are some.
function problems(form, found) {
  for (const name of Object.keys(found)) form.elements[name]?.setAttribute("aria-invalid", "true");
  const [first] = Object.keys(found);
  form.elements[first]?.focus();
  return Object.values(found).join(" ");
}

async function ask(form, say) {
  for (const field of form.elements) field.removeAttribute("aria-invalid");
  const answer = await fetch(`${form.getAttribute("action")}/options`, {
    method: "POST",
    body: new URLSearchParams(new FormData(form)),
  });
  const options = await answer.json();
  if (options.problems) return say(problems(form, options.problems));
  if (options.over) return location.assign(options.over);
  say(form.dataset.working, "hint");
  const credential =
    form.dataset.passkeys === "create"
      ? await navigator.credentials.create({ publicKey: toMake(options) })
      : await navigator.credentials.get({ publicKey: toAsk(options) });
  form.elements.response.value = JSON.stringify(written(credential));
  // It has been looked at already.
  if (form.elements.password) form.elements.password.value = "";
  form.submit();
}

const SAID = { NotAllowedError: "cancelled", AbortError: "cancelled", InvalidStateError: "known" };

function listen(form) {
  const text = form.querySelector("[data-says]");
  const button = form.querySelector("button");
  const say = (words, kind = "error") => {
    text.className = kind;
    text.textContent = words;
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.ariaDisabled === "true") return;
    button.ariaDisabled = "true";
    say("");
    await ask(form, say).catch((error) => say(form.dataset[SAID[error.name] ?? "failed"]));
    button.ariaDisabled = "false";
  });
}

if (window.PublicKeyCredential && navigator.credentials) {
  for (const element of document.querySelectorAll("[data-no-passkeys]")) element.hidden = true;
  for (const form of document.querySelectorAll("form[data-passkeys]")) {
    form.hidden = false;
    listen(form);
  }
}
