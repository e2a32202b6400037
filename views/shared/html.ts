import type { HtmlEscapedString } from "hono/utils/html";

/** What `html` templates give: escaped, and perhaps still to be awaited. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
