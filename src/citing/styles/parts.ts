import { yearOf, type CslItem } from '../csl.ts';
import type { Run } from '../runs.ts';
import { colon } from '../../words/index.ts';
import { language } from '../../words/edition.ts';

/** The title of what is cited, in its language. */
export const titleOf = ({ title, custom }: CslItem): Run => ({ text: title, language: custom?.['title-language'] });

/** The title of the edition, whether it is cited or holds what is cited. */
export const volumeOf = (item: CslItem): Run => ({ text: item['container-title'] ?? item.title, italic: true });

/** « Lyon : Presses du Rhône, 2026 »; nothing where the year alone is known, which the version says. */
export function imprintOf({ publisher, 'publisher-place': place, ...item }: CslItem): string | undefined {
  const house = [place, publisher].filter(Boolean).join(`${colon} `);
  return house === '' ? undefined : [house, yearOf(item['available-date'])].filter(Boolean).join(', ');
}

/** Where it is read: its DOI before its address. */
export const addressOf = ({ DOI, URL: url }: CslItem): string | undefined =>
  DOI === undefined ? url : `https://doi.org/${DOI}`;

/** The note of a reference in the middle of a sentence. */
export const noteInside = ({ note }: CslItem): string => note.charAt(0).toLocaleLowerCase(language) + note.slice(1);
