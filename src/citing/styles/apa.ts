import { citingText, formatDays } from '../../words/index.ts';
import { isoDates, yearOf, type CslItem } from '../csl.ts';
import { initialedName, initialsOf, plainName } from '../names.ts';
import { toSentences, type Run, type Words } from '../runs.ts';
import { addressOf, noteInside, titleOf, volumeOf } from './parts.ts';

/** Authors that are all named; of more, the first ones and the last. */
const MOST_AUTHORS = 20;

/** APA, seventh edition, as it is written in French. */
export function apa(item: CslItem): Run[] {
  const inside = item['container-title'] !== undefined;
  const volume: Words[] = [volumeOf(item), ` [${noteInside(item)}]`];
  const head = inside
    ? item.author && `${listAuthors(item.author)} (${citingText.accordingToMark})`
    : item.editor && `${listAuthors(item.editor)} (${citingText.apaEditorsMark(item.editor.length)})`;
  const title = inside ? [titleOf(item)] : volume;
  const editors =
    item.editor &&
    `${citingText.listEditors(item.editor.map(editorName))} (${citingText.apaEditorsMark(item.editor.length)}), `;
  // Without an author, the title comes first.
  const sentences: Words[][] = head ? [[head], [dateOf(item)], title] : [title, [dateOf(item)]];
  return toSentences(
    ...sentences,
    ...(inside ? [[`${citingText.inside} `, editors, ...volume]] : []),
    [item.publisher],
    [addressOf(item)],
  );
}

function listAuthors(names: NonNullable<CslItem['author']>): string {
  const written = names.map(initialedName);
  return written.length <= MOST_AUTHORS
    ? citingText.listAuthors(written)
    : `${written.slice(0, MOST_AUTHORS - 1).join(', ')},\u00A0… ${written.at(-1)}`;
}

/** In the middle of a reference, initials come first: « J.-P. de La Tour ». */
const editorName = (name: NonNullable<CslItem['editor']>[number]): string =>
  'literal' in name ? name.literal : plainName({ ...name, given: initialsOf(name.given) });

/** The days of a talk, the year of anything else. */
function dateOf({ type, issued }: CslItem): string {
  if (issued === undefined) return `(${citingText.undated})`;
  return type === 'paper-conference' ? `(${yearOf(issued)}, ${formatDays(isoDates(issued))})` : `(${yearOf(issued)})`;
}
