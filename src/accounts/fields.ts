/** The account forms. Messages are problem codes of the catalogue. */
import { z } from "zod";
import { next } from "../http/fields.ts";
import { newPassword } from "./passwords.ts";
import { username } from "./usernames.ts";

/** The longest address that mail can carry (RFC 5321, 4.5.3.1.3, less the angle brackets). */
const EMAIL_MAX = 254;
const EMAIL =
  /^[^\s@\p{C}<>()",;:\\[\]]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*\.)+[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}]$/u;

/** An address that mail can be sent to. */
export const email = z
  .string("required")
  .transform((text) => text.trim().normalize("NFC"))
  .pipe(z.string().min(1, "required").max(EMAIL_MAX, `tooLong:${EMAIL_MAX}`).regex(EMAIL, "email"));

const newAccount = { username, email, password: newPassword };

/** `/register` */
export const registerForm = z.object({ ...newAccount, next });
/** The owner's first account, by its one-time link. */
export const ownerForm = z.object(newAccount);

/** `/login`, by username or email. Whatever can't be a name or a password is simply wrong; only an empty field is a problem of its own. */
export const logInForm = z.object({
  username: z.string("required").min(1, "required"),
  password: z.string("required").min(1, "required"),
  next,
});

/** `/forgot`, by address or username: what can't be either is simply nobody's. */
export const forgotForm = z.object({ email: z.string("required").trim().min(1, "required") });

/** `/reset/{token}` */
export const resetForm = z.object({ password: newPassword });

export type NewAccount = z.output<typeof ownerForm>;

/** How addresses are compared: nobody has two that differ in case alone. */
export function foldEmail(address: string): string {
  return address.trim().normalize("NFKC").toLowerCase();
}
