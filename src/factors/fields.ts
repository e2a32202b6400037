/** The forms of second factors. Messages are problem codes of the catalogue. */
import { z } from "zod";
import { line, next } from "../http/fields.ts";
import { assertion, registration } from "./webauthn.ts";

/** Characters of a passkey's name. */
const NAME_MAX = 50;

const password = z.string().max(2000).default("");
const code = z.string("required").trim().min(1, "required").max(100, "wrongCode");

/** What shows that it is really them: missing where there is no password. */
export const proofForm = z.object({ password });
/** The first code of an app. */
export const codeForm = z.object({ code });
/** A passkey's name, with the proof before it is made. */
export const newPasskeyForm = z.object({ name: line(NAME_MAX), password });
/** What the browser says of the passkey it made. */
export const madeForm = z.object({ response: registration });
export const nameForm = z.object({ name: line(NAME_MAX) });

/** The second step. */
export const secondForm = z.object({ code, next });
/** A passkey's answer, to log in by it alone or as the second step. */
export const answerForm = z.object({ response: assertion, next });

/** What flows hold. */
export const secondFlow = z.object({ next: z.string() });
export const appFlow = z.object({ secret: z.string() });
export const makingFlow = z.object({ for: z.literal("add"), challenge: z.string(), name: z.string() });
export const askingFlow = z.object({ for: z.enum(["log-in", "second"]), challenge: z.string() });
