/** Astro's own, which people expect. */
const USUAL = 4321;
const LAST = 65_535;

/**
 * The port at which to show the site: what the variable PORT says, if it says something.
 * @throws {Error} in French when that is no port
 */
export function wantedPort(environment = process.env): number {
  const wanted = environment['PORT'] || String(USUAL);
  if (/^\d{1,5}$/.test(wanted) && Number(wanted) <= LAST) return Number(wanted);
  throw new Error(`PORT vaut «\u00A0${wanted}\u00A0»\u00A0: il y faut un nombre entier, de 0 à ${LAST}.`);
}
