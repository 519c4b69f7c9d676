import type { Entry } from '../model/entities.ts';
import { formatDay } from './format.ts';
import { formatPartialDate } from './historical-date.ts';
import { text } from './text.ts';

/** The facts that stand under the title of an entry, its speakers and the relations of others to it aside. */
export function factsOf(entry: Entry): { label: string; words: string }[] {
  const facts: [string, string | undefined][] = [
    [text.variants, entry.kind === 'definitions' ? entry.variants.join(', ') : undefined],
    [text.saidOn, 'day' in entry && entry.day !== undefined ? formatDay(entry.day) : undefined],
    [text.started, 'start' in entry && entry.start !== undefined ? formatPartialDate(entry.start) : undefined],
  ];
  return facts.flatMap(([label, words]) => (words ? [{ label, words }] : []));
}
