import { ofName, quotes, searchText } from '../../words/index.ts';
import type { Passage } from '../excerpt.ts';
import { isVoiceless } from '../voices.ts';
import { element } from './dom.ts';
import { leadTo } from './found-words.ts';

/** The text in which a passage stands. */
export interface TextAround {
  /** Its page, without an anchor. */
  address: string;
  title: string;
  isNotion: boolean;
  /** A thing that has a page, and no text of its own. */
  isEntity: boolean;
}

/** A passage as a statement: its words, those found marked; then who speaks, and the way to it. */
export function toStatement(passage: Passage, text: TextAround): HTMLLIElement {
  const { kind } = passage;
  const words = element('p', {}, ...toWords(passage));
  return element(
    'li',
    { className: `statement ${kind === 'summary' ? 'at-top' : kind}` },
    isVoiceless(passage) ? words : element('blockquote', {}, words),
    ...(text.isEntity
      ? []
      : [element('p', { className: 'said-by' }, ...sayWho(passage, text), ' · ', toLink(passage, text))]),
  );
}

/** The address of a passage: the anchor of its block; a summary stands at the top of its page, which has none. */
export const addressOfPassage = ({ anchor, kind, found }: Passage, { address }: TextAround): string =>
  leadTo(kind === 'summary' ? address : `${address}#${anchor}`, found);

function toWords({ kind, pieces, isCutBefore, isCutAfter }: Passage): (Node | string)[] {
  const [open, close] = kind === 'quoted' ? quotes : ['', ''];
  const words = pieces.map(({ text, found }, rank) => {
    // What the index says of a note of the editor is said under it.
    const shown = kind === 'editor' && rank === 0 && !isCutBefore ? withoutLabel(text) : text;
    return found ? element('mark', { textContent: shown }) : shown;
  });
  return [open, isCutBefore ? '… ' : '', ...words, isCutAfter ? ' …' : '', close];
}

const withoutLabel = (text: string): string =>
  text.toLowerCase().startsWith(`${searchText.saidBy.editor}. `)
    ? text.slice(searchText.saidBy.editor.length + 2)
    : text;

/** « Ana Bel, mot pour mot », « rapporté d’Ana Bel », « la synthèse », « note de l’éditeur ». */
function sayWho({ kind, speakers, number, reporting, gloss }: Passage, { isNotion }: TextAround): (Node | string)[] {
  const listNames = (part: (name: string) => [before: string, rest: string] = (name) => ['', name]) =>
    speakers.flatMap((name, rank) => {
      const [before, rest] = part(name);
      return [
        rank === 0 ? '' : rank === speakers.length - 1 ? searchText.lastSpeaker : ', ',
        before,
        element('span', { className: 'small-capitals', textContent: rest }),
      ];
    });
  const said = (words: string) => element('em', { textContent: words });
  if (kind === 'quoted') {
    const who =
      reporting === undefined
        ? [...listNames(), `, ${searchText.voices.quoted}`]
        : [`${searchText.reporting(reporting)} `, ...listNames(ofName)];
    return ['— ', ...who, gloss === undefined ? '' : ` [${gloss}]`];
  }
  if (kind === 'reported') return [said(searchText.saidBy.reported), ' ', ...listNames(ofName)];
  if (kind === 'source') return [said(speakers[0] ?? '')];
  if (kind === 'editor') return [said(number === undefined ? searchText.saidBy.editor : searchText.voices.editor)];
  if (kind === 'heading') return [said(searchText.saidBy.heading)];
  return [said(isNotion ? searchText.saidBy.gloss : searchText.saidBy.summary)];
}

function toLink(passage: Passage, text: TextAround): HTMLAnchorElement {
  const { kind, number } = passage;
  const place =
    kind === 'summary'
      ? searchText.top
      : kind === 'heading'
        ? searchText.part
        : number === undefined
          ? searchText.note
          : searchText.paragraph(number);
  const link = element('a', { href: addressOfPassage(passage, text), textContent: place });
  link.setAttribute('aria-label', searchText.placeIn(place, text.title));
  return link;
}
