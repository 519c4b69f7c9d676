import { foldLetters } from '../prose/letters.ts';
import { groupBy } from '../model/group-by.ts';
import type { Heading, Subject } from '../model/general-index.ts';
import { text } from '../words/index.ts';

/** The headings of one page under their letters; figures together. */
export const byLetter = (headings: readonly Heading[]): { letter: string; headings: Heading[] }[] =>
  [...groupBy(headings, ({ key }) => [letterOf(key)])].map(([letter, those]) => ({ letter, headings: those }));

function letterOf(key: string): string {
  const first = foldLetters(key.slice(0, 1)).slice(0, 1).toUpperCase();
  return /\p{L}/u.test(first) ? first : text.figures;
}

/** Texts that one line of the index names: those of which the proceedings speak everywhere have a page that names all. */
export const MOST_TEXTS = 24;

/** The lines that a heading takes on its page. */
export const weightOf = (heading: Heading): number =>
  heading.is === 'referral' ? 1 : 1 + sum([heading.places, ...heading.inside.map(({ places }) => places)]);

const sum = (lists: readonly Subject['places'][]): number =>
  lists.reduce((all, places) => all + Math.min(places.length, MOST_TEXTS), 0);

/** Lines that a page of the index holds: some twenty kilobytes, compressed. */
export const MOST_LINES = 1200;
