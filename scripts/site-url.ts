/**
 * The address that the site will have, if the variable SITE_URL tells it; empty, it tells none.
 * @throws {Error} in French when it is no address of a web site
 */
export function siteUrl(environment = process.env): string | undefined {
  const wanted = environment['SITE_URL'];
  if (!wanted) return undefined;
  if (/^https?:$/.test(URL.parse(wanted)?.protocol ?? '')) return wanted;
  throw new Error(
    `SITE_URL vaut «\u00A0${wanted}\u00A0»\u00A0: il y faut une adresse entière, qui commence par https:// ou http://, ` +
      'comme https://exemple.fr/actes/.',
  );
}
