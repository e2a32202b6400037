import { textPage } from "./blocks-text.ts";
export const markdownPage = textPage;
