import { toSlug } from '../prose/letters.ts';

/** Long enough to be told from its neighbours, short enough for an address that is read aloud. */
const LONGEST = 60;

/** Words that an address can begin and end without. */
const ARTICLES = /^(?:l|d|le|la|les|un|une|des|du|de|ce(?!-qu)|cet|cette|ces)-(?=.)/;
const LINKS = /-(?:l|d|le|la|les|un|une|des|du|de|au|aux|a|en|et|ou|ni|par|pour|sur|dans|avec|sans|que|qu|qui)$/;

/** The address of a title: as `toSlug`, without its first article, cut before a word that leads nowhere. */
export function toTitleSlug(title: string): string {
  const slug = toSlug(title).replace(ARTICLES, '');
  if (slug.length <= LONGEST) return slug;
  const whole = slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  return withoutLastLinks(whole.slice(0, LONGEST));
}

function withoutLastLinks(slug: string): string {
  const shorter = slug.replace(LINKS, '');
  return shorter === slug ? slug : withoutLastLinks(shorter);
}

/** The address that data suggest: of its title, term or question, else of its acronym or name. */
export function slugFor(data: Readonly<Record<string, unknown>>): string {
  const title = data['titre'] ?? data['terme'] ?? data['question'];
  if (typeof title === 'string') return toTitleSlug(title);
  const name = data['sigle'] ?? [data['prenom'], data['nom']].filter((part) => typeof part === 'string').join(' ');
  return toSlug(String(name));
}
