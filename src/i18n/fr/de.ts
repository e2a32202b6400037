/**
 * "de Juma", "d’Amina", "d’une contribution": what belongs to a name, a site or whatever else begins with a letter that
 * nobody knows beforehand. No elision before an h, of which the letters do not say whether it is mute.
 */
export function de(name: string): string {
  return /^[^\p{L}\p{N}]*([aeiouœæ]|y(?![aeiou]))/iu.test(name.normalize("NFD")) ? `d’${name}` : `de ${name}`;
}
