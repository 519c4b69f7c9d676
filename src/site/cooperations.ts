import type { Cooperation, Partner } from '../model/cooperations.ts';
import { chapterOf, nameOf } from '../model/entities.ts';
import type { Statement } from '../model/statements.ts';
import { formatPartialDate } from './historical-date.ts';
import { mapText, text } from '../words/index.ts';
import { PAGE_SIZE, partPath } from './pagination.ts';
import { pathOf, paths, sectionAnchor } from './paths.ts';

/** The name of a partner beside others: a town as its council, an association by its acronym, what is not named as the text says. */
export function partnerLabel({ resource, words }: Partner): string {
  if (words !== undefined) return words;
  if (resource.kind === 'lieux') return resource.name;
  return resource.standsWith?.name ?? resource.acronym ?? resource.name;
}

/** « Amiens – Görlitz, Dortmund »: the first with the others, who may have nothing to do with one another. */
export const partnersLabel = ({ partners: [first, ...others] }: Pick<Cooperation, 'partners'>): string =>
  `${partnerLabel(first!)} – ${others.map(partnerLabel).join(', ')}`;

/** Since when, as the source says it. */
export const sinceLabel = ({ since, duration }: Cooperation): string =>
  duration ?? (since === undefined ? mapText.unsaid : formatPartialDate(since));

/** The anchor of its row on the page of the map. */
export const cooperationAnchor = ({ told, rank }: Cooperation): string =>
  `${sectionAnchor(told.entry)}${rank === 1 ? '' : `-${rank}`}`;

/** Its row beside the map. */
export const cooperationPath = (cooperation: Cooperation): string =>
  `${partPath(paths.map, Math.ceil(cooperation.number / PAGE_SIZE))}#${cooperationAnchor(cooperation)}`;

/** The passage of a statement. */
export const passagePath = ({ entry, anchor }: Statement): string => `${pathOf(entry)}${anchor && `#${anchor}`}`;

/** The place of a passage in few words: « II.2, § 3 », or the title where a chapter has no number. */
export const passageLabel = ({ entry, paragraph }: Statement): string =>
  [
    chapterOf(entry).number ?? nameOf(entry),
    ...(paragraph === undefined ? [] : [text.paragraphs(String(paragraph))]),
  ].join(',\u00A0');
