import { isEntry, type Entry } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { BesideFile } from '../site/beside-file.ts';
import type { Edition } from '../site/edition.ts';
import { listPath, ownPathOf, pathOf, paths } from '../site/paths.ts';
import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { paragraphReferences } from './paragraphs.ts';
import { editionReference, entryReference } from './reference.ts';
import { toRis } from './ris.ts';

/** The formats of the files of references, by extension. */
export const FORMATS: Record<Format, { type: string; write(items: readonly CslItem[]): string }> = {
  bib: { type: 'text/x-bibtex', write: toBibtex },
  ris: { type: 'application/x-research-info-systems', write: toRis },
  json: {
    type: 'application/json',
    write: (items) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`,
  },
};

export type Format = 'bib' | 'ris' | 'json';

/** The reference of the edition, as a path of the site without its extension. */
export const EDITION_REFERENCE = '/edition';

/** The kinds whose list is a list of texts. */
const KINDS_OF_TEXTS = ['parties', 'interventions', 'etudes-de-cas', 'definitions'] as const;

/** The file beside a page that holds its references, without its extension: `/lieux/angers` for `/lieux/angers/`. */
export const referencesPath = (page: string): string => page.replace(/\/$/, '');

/** The file of the references of the paragraphs of an entry. */
const paragraphsPath = (entry: Entry): string => `${ownPathOf(entry)}paragraphes.json`;

/** The texts whose references a page gives: a list, those it lists; an entry, its own; an entity, those that speak of it. */
export function textsOn(page: string, proceedings: Proceedings): readonly Entry[] {
  if (page === paths.fullText) return proceedings.readingOrder;
  const [, folder = '', slug = ''] = page.split('/');
  const list = KINDS_OF_TEXTS.find((kind) => listPath(kind) === page);
  if (slug === '') return list === undefined ? [] : proceedings.list(list);
  const resource = proceedings.find(folder, slug);
  // What stands on the page of another has no list of its own.
  if (resource === undefined || pathOf(resource) !== page) return [];
  return isEntry(resource) ? [resource] : proceedings.referrers(resource);
}

/** Every file of references of the site, by its path. */
export function listExports(cited: Edition): BesideFile[] {
  const { proceedings } = cited;
  const pages = [paths.fullText, ...KINDS_OF_TEXTS.map(listPath), ...proceedings.resources.map(ownPathOf)];
  const lists = pages
    .map((page) => ({ page, entries: textsOn(page, proceedings) }))
    .filter(({ entries }) => entries.length > 0);
  const files = [
    { base: EDITION_REFERENCE, items: () => [editionReference(cited)] },
    ...lists.map(({ page, entries }) => ({
      base: referencesPath(page),
      items: () => entries.map((entry) => entryReference(entry, cited)),
    })),
  ];
  const references = files.flatMap(({ base, items }) =>
    Object.entries(FORMATS).map(([extension, { type, write }]) => ({
      path: `${base}.${extension}`,
      type,
      content: () => write(items()),
    })),
  );
  const paragraphs = proceedings.readingOrder
    .filter((entry) => entry.body.blocks.some(({ numbered }) => numbered))
    .map((entry) => ({
      path: paragraphsPath(entry),
      type: 'application/json',
      content: () => JSON.stringify(paragraphReferences(entry, cited)),
    }));
  return [...references, ...paragraphs];
}
