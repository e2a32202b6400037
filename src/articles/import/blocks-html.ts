import { textPage } from "./blocks-text.ts";
export const htmlPage = textPage;
