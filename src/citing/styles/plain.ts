import { citingText, quoteTitle } from '../../words/index.ts';
import type { CslItem } from '../csl.ts';
import { listNames, plainName } from '../names.ts';
import { toSentences, type Run } from '../runs.ts';
import { addressOf, noteInside, titleOf, volumeOf } from './parts.ts';

/** The reference of a footnote, in plain words: what a printed sheet bears. */
export function plain(item: CslItem): Run[] {
  const title = titleOf(item);
  const authors = item.author && `, ${citingText.accordingTo(listNames(item.author.map(plainName)))}`;
  const inside = item['container-title'] !== undefined;
  return toSentences(
    [
      ...(inside ? [{ ...title, text: quoteTitle(title.text) }, authors, `, ${citingText.insideSentence} `] : []),
      volumeOf(item),
      `, ${noteInside(item)}`,
    ],
    [addressOf(item)],
  );
}
