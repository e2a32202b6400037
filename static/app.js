// Our own browser code: small, and it reads what the server rendered. Everything works without it.
