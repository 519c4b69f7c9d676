import type { Appearance } from '../model/kinds/intervention.ts';
import { chapterOf, nameOf, type Entry, type Resource } from '../model/entities.ts';
import { descriptorOf } from '../model/kinds/index.ts';
import type { Statement } from '../model/statements.ts';
import { quoteTitle } from './format.ts';
import { kindNames } from './kind-names.ts';
import { pathOf } from './paths.ts';
import { text } from './text.ts';

/** The name by which lists call a resource: a chapter with its number, an organisation with its acronym. */
export const resourceLabel = (resource: Resource): string =>
  descriptorOf(resource).label?.(resource) ?? nameOf(resource);

/** What a resource is, in a word: « Étude de cas »; a chapter is called what it is among the others. */
export const kindLabelOf = (resource: Resource): string =>
  resource.kind === 'parties' ? text.ranks[resource.rank] : kindNames[resource.kind].label;

/**
 * In which capacity a person speaks, as it was stated, or else for which organisations; undefined when the source says
 * neither.
 */
export const standingOf = ({ capacity, organisations }: Appearance): string | undefined =>
  capacity ?? (organisations.map(nameOf).join(', ') || undefined);

/** The line that says who speaks in an entry; empty when nobody is named. */
export const bylineOf = (entry: Entry): string =>
  (descriptorOf(entry).speakers?.(entry) ?? []).map(resourceLabel).join(', ');

/** Where a statement stands: the number of the chapter, the title of the text, the number of the paragraph. */
export function placeOf({ entry, paragraph }: Pick<Statement, 'entry' | 'paragraph'>): string {
  const title =
    entry.kind === 'parties' ? [resourceLabel(entry)] : [chapterOf(entry).number, quoteTitle(resourceLabel(entry))];
  const number = paragraph === undefined ? [] : [text.paragraphs(String(paragraph))];
  // The number is not left alone at the beginning of a line.
  return [title.filter(Boolean).join(', '), ...number].join(',\u00A0');
}

/** The address of a statement. */
export const statementPath = ({ entry, anchor }: Pick<Statement, 'entry' | 'anchor'>): string =>
  `${pathOf(entry)}${anchor && `#${anchor}`}`;
