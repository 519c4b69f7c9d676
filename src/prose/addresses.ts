/** Whether the address leads out of the site, or tries to: a scheme, two slashes, or what browsers take for them. */
export const isExternal = (url: string): boolean => /^[a-z][a-z\d+.-]*:|^[/\\]{2}|\\/i.test(url.trim());

/** Schemes whose address is a program or a page of its own. Browsers skip white space and control characters. */
export function isActive(url: string): boolean {
  return /^(?:javascript|vbscript|data|blob|file):/i.test(
    url.replace(/[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028-\u202F\uFEFF]/g, ''),
  );
}

/** Whether the address is a path from the root of the site. */
export const isRootPath = (url: string): boolean => /^\/(?![/\\])/.test(url);

/** An address as HTML wants it: what it may not hold is encoded, what is encoded stays (WHATWG URL, code points). */
export const encodeAddress = (url: string): string =>
  url.toWellFormed().replace(/%(?![\da-f]{2})|[^!#$%&-;=?-Z_a-z~]/giu, (character) => encodeURIComponent(character));

/** The path of a file that an address leads to: without what follows a question mark or a hash, signs decoded. */
export const decodePath = (address: string): string => decodeSigns(address.replace(/[?#].*$/s, ''));

/** A part of an address with its signs decoded; as it is written where it cannot be. */
export function decodeSigns(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
