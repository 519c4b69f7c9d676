import type { dateWords as french } from '../fr/dates.ts';
import { formatYear, MONTHS, writeDay, writeMonth } from './days.ts';
import { toOrdinal } from './ordinal.ts';

type Point = Parameters<typeof french.from>[0];

/** « The 1990s », « the 19th century »; a year or a day has no article. */
const article = ({ precision }: Point): string => (precision === 'decade' || precision === 'century' ? 'the ' : '');

export const dateWords: typeof french = {
  from: (point) => `from ${article(point)}`,
  to: (point) => ` to ${article(point)}`,
  since: (point) => `since ${article(point)}`,
  until: (point) => `until ${article(point)}`,
  about: 'about ',
  roughly: ' or so',
  uncertain: '\u00A0(?)',
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  decade: (year) => (year < 0 ? `${1 - year} to ${formatYear(year + 9)}` : `${formatYear(year)}s`),
  century: (rank, _roman, isBefore) => `${toOrdinal(rank)}\u00A0century${isBefore ? '\u00A0BC' : ''}`,
  firstCentury: (rank) => toOrdinal(rank),
  written: {
    day: (year, month, day) => [
      writeDay(year, month, day),
      `${MONTHS[month - 1]} ${day}, ${formatYear(year)}`,
      `${toOrdinal(day)} ${writeMonth(year, month)}`,
    ],
    month: (year, month) => [writeMonth(year, month)],
    decade: (year) => [`${year}s`, `${year.slice(-2)}s`, `${year}’s`],
    century: (rank) => [`${toOrdinal(rank)} century`, `${toOrdinal(rank)}-century`],
  },
};
