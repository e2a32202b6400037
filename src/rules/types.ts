/** Characters of a rule's title, its text and its id. */
export const TITLE_LENGTH = 60;
export const TEXT_LENGTH = 2000;
export const ID_LENGTH = 40;
