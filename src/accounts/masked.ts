/** An address as it is shown where others may look on: "amina@example.org" as "a…@example.org". Pure. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  const [first = ""] = address;
  return at < 1 ? "…" : `${first}…${address.slice(at)}`;
}
