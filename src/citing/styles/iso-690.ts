import { citingText, colon } from '../../words/index.ts';
import type { CslItem } from '../csl.ts';
import { filedName, listNames } from '../names.ts';
import { toSentences, type Run } from '../runs.ts';
import { addressOf, imprintOf, titleOf, volumeOf } from './parts.ts';
import { language } from '../../words/edition.ts';

/** ISO 690 as French libraries and universities write it, the authors' names in capitals. */
export function iso690(item: CslItem): Run[] {
  const namesOf = (names: CslItem['author']) =>
    names && listNames(names.map((name) => filedName(name, (family) => family.toLocaleUpperCase(language))));
  const [authors, editors] = [namesOf(item.author), namesOf(item.editor)];
  const inside = item['container-title'] !== undefined;
  const directed = editors && `${editors} (${citingText.editorsMark(item.editor?.length ?? 0)})`;
  return toSentences(
    [inside ? authors && `${authors} (${citingText.accordingToMark})` : directed],
    ...(inside ? [[titleOf(item)]] : []),
    [inside ? `In${colon} ${directed ? `${directed}. ` : ''}` : '', volumeOf(item), ` [${citingText.online}]`],
    [item.note],
    [imprintOf(item)],
    [item.ISBN && `ISBN\u00A0${item.ISBN}`],
    [addressOf(item) && `${citingText.availableAt}${colon} ${addressOf(item)}`],
  );
}
