/** What programs that show mails would make a link of: with a scheme or without, and addresses of mail. */
const ADDRESS =
  /(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|www\.)\S+|[^\s@<>()"']+@\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[:/?#]\S*)?/giu;

/**
 * A text without addresses, for mails: anybody can write to anybody by replying to them, and what people type, their
 * names included, must lead nowhere but to this site.
 */
export const withoutAddresses = (text: string, instead: string): string =>
  text.replace(ADDRESS, () => instead);
