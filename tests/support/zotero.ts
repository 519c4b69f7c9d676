import type { HTMLElement } from 'node-html-parser';

/** What Zotero makes of a page. */
export interface ZoteroItem {
  itemType: string;
  creators: ZoteroCreator[];
  fields: Record<string, string>;
}

interface ZoteroCreator {
  as: 'author' | 'editor';
  lastName: string;
  firstName: string;
}

/**
 * A page as Zotero's translator « Embedded Metadata » reads it, by its rules of June 2026: which tags make which type, where
 * names are parted, and what it takes from the page itself where tags say nothing. Other translators have no say where no
 * element is a COinS.
 */
export function readAsZotero(page: HTMLElement): ZoteroItem {
  const metas = page
    .querySelectorAll('meta[name], meta[property]')
    .map(({ attributes }) => [attributes['name'] ?? attributes['property']!, attributes['content']!] as const);
  const valuesOf = (name: string) => metas.flatMap(([own, value]) => (own === name && value !== '' ? [value] : []));
  const itemType = typeOf(metas.map(([name]) => name)) ?? (valuesOf('og:type')[0] === 'book' ? 'book' : 'webpage');
  const creators = (['author', 'editor'] as const).flatMap((as) =>
    readNames(valuesOf(`citation_${as}`)).map((name) => ({ as, ...name })),
  );
  const container = CONTAINERS[itemType];
  const fields = Object.entries({ ...FIELDS, ...(container && { citation_inbook_title: container }) }).flatMap(
    ([tag, field]) =>
      valuesOf(tag)
        .slice(0, 1)
        .map((value) => [field, trim(value)] as const),
  );
  const isDeclared = page.querySelector('link[rel="schema.eprints"][href="http://purl.org/eprint/terms/"]') !== null;
  const [place] = isDeclared ? [...valuesOf('eprints.place_of_pub'), ...valuesOf('eprints.event_location')] : [];
  const shown = page.querySelector('time[datetime]')?.getAttribute('datetime');
  return {
    itemType,
    creators: creators.length > 0 ? creators : readBylines(page),
    fields: {
      ...(shown && { date: shown }),
      ...Object.fromEntries(fields),
      ...(place !== undefined && { place: trim(place) }),
    },
  };
}

/** What tags say; of several, the last decides. */
const typeOf = (names: readonly string[]): string | undefined => names.flatMap((name) => TYPES[name] ?? []).at(-1);

const TYPES: Record<string, string> = {
  citation_journal_title: 'journalArticle',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
};
const CONTAINERS: Record<string, string> = { conferencePaper: 'proceedingsTitle', bookSection: 'bookTitle' };
const FIELDS = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_conference_title: 'conferenceName',
  citation_publisher: 'publisher',
  citation_isbn: 'ISBN',
  citation_doi: 'DOI',
  citation_abstract: 'abstractNote',
  citation_public_url: 'url',
  citation_language: 'language',
};

const trim = (value: string): string => value.replace(/\s+/g, ' ').trim();

function readNames(values: readonly string[]): Omit<ZoteroCreator, 'as'>[] {
  const [alone] = values.length === 1 ? values : [];
  const [before = '', after = ''] = alone?.split(/\s*,\s*/) ?? [];
  const areTwo = before.includes(' ') && after.includes(' ');
  return (areTwo ? [before, after] : values.flatMap((value) => value.split(/\s*;\s*/))).map(readName);
}

/** A name is parted at its comma, else before its last word. */
function readName(value: string): Omit<ZoteroCreator, 'as'> {
  const clean = value.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (value.includes(',')) {
    const [lastName = '', firstName = ''] = clean.split(/, ?/);
    // Initials have their full stop again.
    return { lastName, firstName: trim(firstName).replace(/(?<!\p{L})\p{Lu}(?!\p{L}|\.)/gu, '$&.') };
  }
  const at = clean.lastIndexOf(' ');
  return { lastName: clean.slice(at + 1), firstName: clean.slice(0, Math.max(at, 0)) };
}

/** Where no tag names anyone, whoever the page seems to name is taken for the author. */
const readBylines = (page: HTMLElement): ZoteroCreator[] =>
  page
    .querySelectorAll('[class]')
    .filter((element) => /byline|vcard/i.test(element.getAttribute('class')!))
    .map(({ text }) => ({ as: 'author', lastName: trim(text), firstName: '' }));
