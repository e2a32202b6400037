// What only a browser with passkeys can do is shown by those alone; the server renders it hidden.
if (window.PublicKeyCredential)
  for (const element of document.querySelectorAll("[data-passkeys]")) element.hidden = false;
