/** The forms of one's own account. Messages are problem codes of the catalogue. */
import { z } from "zod";
import { email } from "../accounts/fields.ts";
import { newPassword } from "../accounts/passwords.ts";
import { username } from "../accounts/usernames.ts";
import { line, optionalId, text } from "../http/fields.ts";
import { ABOUT_MAX, DISPLAY_NAME_MAX } from "../people/names.ts";

/** Of several lines, without what shows nothing or turns the text around; no more than one empty line at once. */
const about = text(ABOUT_MAX * 4)
  .transform((value) =>
    value
      .replace(/(?!\n)[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  )
  .pipe(z.string().refine((value) => [...value].length <= ABOUT_MAX, `tooLong:${ABOUT_MAX}`));

/** Whom the form was made for. */
const as = optionalId.catch(null);
/** `POST /settings` */
export const profileForm = z.object({ display_name: line(DISPLAY_NAME_MAX), about, as });
/** `POST /settings/username` */
export const usernameForm = z.object({ username, as });
/** Whatever can't be a password is simply wrong; who has none sends none. */
const password = z.string().default("");
/** `POST /settings/account/email` */
export const emailForm = z.object({ email, password });
/** `POST /settings/account/password`; `keep`: this device stays logged in. */
export const passwordForm = z.object({
  password,
  new_password: newPassword,
  keep: z
    .string()
    .optional()
    .transform((value) => value === "1"),
});
