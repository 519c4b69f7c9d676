import { authorsOf } from '../citing/authorship.ts';
import { EDITION_REFERENCE, FORMATS, referencesPath } from '../citing/exports.ts';
import { chapterAround, type Entry } from '../model/entities.ts';
import { downloadsOf } from '../site/downloads.ts';
import { absoluteUrl, markdownPath, pathOf, paths } from '../site/paths.ts';
import { holderOf } from '../site/scale.ts';
import { doiUrl } from './facts.ts';
import type { AddressedEdition, LinkElement } from './page.ts';

/** The media type of a set of links (RFC 9264). */
const LINKSET_TYPE = 'application/linkset+json';
const SCHEMA = 'https://schema.org/';

/** The signposts of FAIR Signposting for an entry: how it is cited, who speaks, of what it is a part, where its text is. */
export function signpostEntry(entry: Entry, { proceedings, site, downloads }: AddressedEdition): LinkElement[] {
  const { licence } = proceedings.seminar.publication;
  const { pdf } = downloadsOf(entry, downloads);
  return [
    { rel: 'cite-as', href: absoluteUrl(pathOf(entry), site) },
    ...authorsOf(entry, proceedings).map((person) => ({
      rel: 'author',
      href: person.identifiers[0]?.url ?? absoluteUrl(pathOf(person), site),
    })),
    { rel: 'type', href: SCHEMA + (entry.kind === 'parties' ? 'Chapter' : 'ScholarlyArticle') },
    ...(licence ? [{ rel: 'license', href: licence.url }] : []),
    ...describedBy(referencesPath(pathOf(entry), proceedings), site),
    { rel: 'item', href: absoluteUrl(markdownPath(holderOf(entry, proceedings)), site), type: 'text/markdown' },
    ...(pdf ? [{ rel: 'item', href: absoluteUrl(pdf.path, site), type: 'application/pdf' }] : []),
    { rel: 'collection', href: collectionOf(entry, site), type: 'text/html' },
  ];
}

/** The same for the home page, which is that of the whole book: its items are the chapters. */
export function signpostEdition({ proceedings, site }: AddressedEdition): LinkElement[] {
  const { licence, doi } = proceedings.seminar.publication;
  return [
    { rel: 'cite-as', href: doi ? doiUrl(doi) : absoluteUrl(paths.home, site) },
    { rel: 'type', href: `${SCHEMA}Book` },
    ...(licence ? [{ rel: 'license', href: licence.url }] : []),
    ...describedBy(EDITION_REFERENCE, site),
    ...proceedings.chapters.map((chapter) => ({
      rel: 'item',
      href: absoluteUrl(pathOf(chapter), site),
      type: 'text/html',
    })),
  ];
}

/** The files that hold the reference of a page, in the formats of bibliographic software. */
const describedBy = (base: string, site: URL): LinkElement[] =>
  Object.entries(FORMATS).map(([extension, { type }]) => ({
    rel: 'describedby',
    href: absoluteUrl(`${base}.${extension}`, site),
    type,
  }));

/** Where the signposts of all pages are. */
export const linksetLink = (site: URL): LinkElement => ({
  rel: 'linkset',
  href: absoluteUrl(paths.linkset, site),
  type: LINKSET_TYPE,
});

/** The signposts of the home page and of every entry in one file (RFC 9264, JSON). */
export function toLinkset(edition: AddressedEdition): string {
  const { proceedings, site } = edition;
  const pages = [
    { path: paths.home, links: signpostEdition(edition) },
    ...proceedings.readingOrder.map((entry) => ({ path: pathOf(entry), links: signpostEntry(entry, edition) })),
  ];
  return JSON.stringify({
    linkset: pages.map(({ path, links }) => ({
      anchor: absoluteUrl(path, site),
      ...Object.fromEntries(
        [...Map.groupBy(links, ({ rel }) => rel)].map(([rel, own]) => [
          rel,
          own.map(({ href, type }) => ({ href, ...(type && { type }) })),
        ]),
      ),
    })),
  });
}

/** An entry is a part of its chapter, and a chapter of what contains it: another one, or the book. */
function collectionOf(entry: Entry, site: URL): string {
  const around = chapterAround(entry);
  return absoluteUrl(around ? pathOf(around) : paths.home, site);
}
