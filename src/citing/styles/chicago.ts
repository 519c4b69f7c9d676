import { citingText, quoteTitle } from '../../words/index.ts';
import type { CslItem } from '../csl.ts';
import { filedName, listNames, plainName } from '../names.ts';
import { toSentences, type Run } from '../runs.ts';
import { addressOf, imprintOf, titleOf, volumeOf } from './parts.ts';

/** Authors that are all named; of more, the first three. */
const [MOST_AUTHORS, KEPT_AUTHORS] = [6, 3];

/** Chicago, notes and bibliography, as it is written in French: the form of the bibliography. */
export function chicago(item: CslItem): Run[] {
  const inside = item['container-title'] !== undefined;
  const editors = item.editor && listNames(item.editor.map(plainName));
  const [title, address] = [titleOf(item), addressOf(item)];
  return toSentences(
    [
      inside
        ? item.author && `${listFiled(item.author)} (${citingText.accordingToMark})`
        : item.editor && `${listFiled(item.editor)} (${citingText.editorsMark(item.editor.length)})`,
    ],
    ...(inside ? [[{ ...title, text: quoteTitle(title.text) }]] : []),
    [
      inside ? `${citingText.inside} ` : '',
      volumeOf(item),
      inside && editors ? `, ${citingText.underDirectionOf(editors)}` : '',
    ],
    [item.note],
    [imprintOf(item)],
    [address && `${address}.`],
  );
}

/** The first name as it is filed, the others as they are said. */
const listFiled = ([first, ...others]: NonNullable<CslItem['author']>): string =>
  listNames([filedName(first!), ...others.map(plainName)], MOST_AUTHORS, KEPT_AUTHORS, citingText.listFiled);
