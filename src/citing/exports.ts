import { isEntry, type Entry } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { onceForEach } from '../prose/lazily.ts';
import type { BesideFile } from '../site/beside-file.ts';
import type { Edition } from '../site/edition.ts';
import { listPath, ownPathOf, pathOf, paths } from '../site/paths.ts';
import { heldBy, holderOf, scaleOf } from '../site/scale.ts';
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

/**
 * The file that holds the references of a page, without its extension: beside it, `/lieux/angers` for `/lieux/angers/`; in a
 * large collection, that of all texts for a text or a thing.
 */
export const referencesPath = (page: string, proceedings: Proceedings): string =>
  (hasOwnReferences(page, proceedings) ? page : paths.fullText).replace(/\/$/, '');

/** Whether the references of a page have a file of their own: those of a list always have. */
export const hasOwnReferences = (page: string, proceedings: Proceedings): boolean =>
  scaleOf(proceedings).hasOwnFiles || page.split('/').length <= '/lieux/'.split('/').length;

/** A reference as a file that stands in the page, where it has none beside it. */
export function embedReference(item: CslItem, format: Format): string {
  const { type, write } = FORMATS[format];
  return `data:${type};charset=utf-8,${encodeURIComponent(write([item]))}`;
}

/** The file of the references of the paragraphs of an entry, and of the texts that it holds the files of. */
const paragraphsPath = (holder: Entry): string => `${ownPathOf(holder)}paragraphes.json`;

/** The file of the references of the paragraphs of a text, where it is that of several. */
export const sharedParagraphs = (entry: Entry, proceedings: Proceedings): string | undefined =>
  scaleOf(proceedings).hasOwnFiles ? undefined : paragraphsPath(holderOf(entry, proceedings));

/** The texts whose references a page gives: a list, those it lists; an entry, its own; an entity, those that speak of it. */
export function textsOn(page: string, proceedings: Proceedings): readonly Entry[] {
  if (page === paths.fullText) return proceedings.readingOrder;
  const [, folder = '', slug = ''] = page.split('/');
  const list = KINDS_OF_TEXTS.find((kind) => listPath(kind) === page);
  if (slug === '') return list === undefined ? [] : proceedings.list(list);
  const resource = proceedings.find(folder, slug);
  // What stands on the page of another has no list of its own.
  if (resource === undefined || pathOf(resource) !== page) return [];
  if (isEntry(resource)) return [resource];
  return proceedings.referrers(resource);
}

/** Every file of references of the site, by its path. */
export function listExports(cited: Edition): BesideFile[] {
  const { proceedings } = cited;
  const pages = [paths.fullText, ...KINDS_OF_TEXTS.map(listPath), ...proceedings.resources.map(ownPathOf)];
  const lists = pages
    .filter((page) => hasOwnReferences(page, proceedings))
    .map((page) => ({ page, entries: textsOn(page, proceedings) }))
    .filter(({ entries }) => entries.length > 0);
  const referenceOf = onceForEach((entry: Entry) => entryReference(entry, cited));
  const files = [
    { base: EDITION_REFERENCE, items: () => [editionReference(cited)] },
    ...lists.map(({ page, entries }) => ({
      base: page.replace(/\/$/, ''),
      items: () => entries.map(referenceOf),
    })),
  ];
  const references = files.flatMap(({ base, items }) =>
    Object.entries(FORMATS).map(([extension, { type, write }]) => ({
      path: `${base}.${extension}`,
      type,
      content: () => write(items()),
    })),
  );
  return [...references, ...listParagraphFiles(cited)];
}

/** The references of paragraphs: of one text in a file, or of those of a chapter, by the paths of their pages. */
function listParagraphFiles(cited: Edition): BesideFile[] {
  const { proceedings } = cited;
  const isNumbered = (entry: Entry) => entry.body.blocks.some(({ numbered }) => numbered);
  const write = (holder: Entry, entries: readonly Entry[]): object =>
    scaleOf(proceedings).hasOwnFiles
      ? paragraphReferences(holder, cited)
      : Object.fromEntries(entries.map((entry) => [pathOf(entry).slice(1), paragraphReferences(entry, cited)]));
  return proceedings.readingOrder
    .map((holder) => ({ holder, entries: heldBy(holder, proceedings).filter(isNumbered) }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ holder, entries }) => ({
      path: paragraphsPath(holder),
      type: 'application/json',
      content: () => JSON.stringify(write(holder, entries)),
    }));
}
