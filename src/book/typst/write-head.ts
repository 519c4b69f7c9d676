import { bookId, glossOf, relationsIn, speakersIn, type Section } from '../book.ts';
import type { Resource } from '../../model/entities.ts';
import { factsOf } from '../../site/facts.ts';
import { resourceLabel } from '../../site/labels.ts';
import { text } from '../../site/text.ts';
import { escapeMarkup, toTypstString } from './escape.ts';

/** Under the title of a text: what it says in a sentence, who speaks and in which capacity, what others are to it; its address. */
export function writeHead(
  { entry, text: body }: Pick<Section, 'entry' | 'text'>,
  address: string | undefined,
  summary = glossOf({ entry, text: body }),
): string {
  const lines = [
    ...(summary === undefined ? [] : [`#lead[${escapeMarkup(summary)}]`]),
    ...speakersIn(entry).map(
      ({ name, standing, resource }) =>
        `#speaker[${mark([resource])}${escapeMarkup(name)}][${escapeMarkup(standing ?? text.noCapacity)}]`,
    ),
    ...factsOf(entry).map(({ label, words }) => toFact(label, words)),
    ...relationsIn(entry).map(({ as, those }) =>
      toFact(text.relations[as], those.map(resourceLabel).join(', '), mark(those)),
    ),
    ...(address === undefined ? [] : [`#address(${toTypstString(address)})`]),
  ];
  return lines.length === 0 ? '' : [...lines, '#head-end'].join('\n');
}

const toFact = (label: string, words: string, before = ''): string =>
  `#fact[${escapeMarkup(label)}][${before}${escapeMarkup(words)}]`;

/** Where those are named, for the indexes. */
const mark = (those: readonly Resource[]): string =>
  `#ix(${those.map((one) => toTypstString(bookId(one))).join(', ')});`;
