import type { Nodes, Parents, Root } from 'mdast';
import { align, ESCAPES, type Written } from './alignment.ts';
import { attributesOf, isComponent, isElement, LANGUAGE_TAG, QUOTE_TAG, type Element } from './elements.ts';

/** The sign in a passage for what is not words of ours: code, a picture, an address, a word in another language. */
export const FOREIGN = '\uFFFC';

/**
 * The passages of a body: its paragraphs, headings and cells, then the texts that stand in attributes.
 * @param language BCP 47 tag of the words that say no other
 */
export function listPassages(root: Root, source: string, language: string): Passage[] {
  const passages: Passage[] = [];
  collect(root, { source, isQuoted: false, language, passages });
  return passages;
}

/** A stretch of prose as it is read, which knows where each of its characters is written. */
export class Passage {
  readonly text: string;
  /** Whether the words are quoted to the letter. */
  readonly isQuoted: boolean;
  /** BCP 47 tag of its words. */
  readonly language: string;
  readonly #source: string;
  readonly #pieces: readonly Piece[];
  /** Where the characters of a piece are written, once for all that is asked of it. */
  #offsets: Map<Piece, number[] | undefined> | undefined;

  constructor(pieces: readonly Piece[], { source, language, isQuoted = false }: PassageSetting) {
    this.text = pieces.length === 1 ? pieces[0]!.text : pieces.map(({ text }) => text).join('');
    this.isQuoted = isQuoted;
    this.language = language;
    this.#source = source;
    this.#pieces = pieces;
  }

  /** Where the passage begins in the source. */
  get start(): number {
    return this.#pieces[0]?.start ?? 0;
  }

  /**
   * Where the characters from `from` to `to` of the text are written, to be replaced there.
   * @returns undefined when they are not in one piece, or cannot be found again
   */
  locate(from: number, to: number): { start: number; end: number } | undefined {
    let begin = 0;
    for (const piece of this.#pieces) {
      const isLast = piece === this.#pieces.at(-1);
      const end = begin + piece.text.length;
      if (from < end || (isLast && from === end)) {
        const offsets = to <= end ? this.#align(piece) : undefined;
        return offsets && { start: offsets[from - begin]!, end: offsets[to - begin]! };
      }
      begin = end;
    }
    return undefined;
  }

  #align(piece: Piece): number[] | undefined {
    const offsets = (this.#offsets ??= new Map());
    if (!offsets.has(piece)) offsets.set(piece, align(piece.text, this.#source, piece));
    return offsets.get(piece);
  }
}

interface PassageSetting {
  /** The text in which the offsets of its pieces count. */
  source: string;
  language: string;
  isQuoted?: boolean;
}

/** Text written in one go: no markup inside. */
export interface Piece extends Written {
  text: string;
}

interface Collection {
  source: string;
  isQuoted: boolean;
  language: string;
  passages: Passage[];
}

const PASSAGES = new Set(['paragraph', 'heading', 'tableCell']);
/** Attributes that hold words for the reader. */
const PROSE_ATTRIBUTES = new Set(['gloss', 'reporting', 'title']);

function collect(node: Nodes, collection: Collection): void {
  if (isElement(node)) collectAttributes(node, collection);
  if (!('children' in node)) return;
  if (PASSAGES.has(node.type)) {
    const pieces: Piece[] = [];
    addPieces(node, collection, pieces);
    if (pieces.length > 0) collection.passages.push(new Passage(pieces, collection));
    return;
  }
  const isQuoted = collection.isQuoted || ('name' in node && node.name === QUOTE_TAG);
  const language = (isElement(node) && languageOf(node)) || collection.language;
  const isSame = isQuoted === collection.isQuoted && language === collection.language;
  const inside = isSame ? collection : { ...collection, isQuoted, language };
  for (const child of node.children) collect(child, inside);
}

function addPieces(parent: Parents, collection: Collection, pieces: Piece[]): void {
  for (const node of parent.children) {
    if (isElement(node)) collectAttributes(node, collection);
    if (node.type === 'text') pieces.push(pieceOf(node, node.value));
    else if (node.type === 'break') pieces.push({ ...pieceOf(node, '\n'), escapes: /[ \\]*\r?\n\s*/y });
    // The call of a note is no word: what follows it follows the word before.
    else if (node.type !== 'footnoteReference') {
      const before = pieces.length;
      if ('children' in node && !isForeign(node, collection)) addPieces(node, collection, pieces);
      if (pieces.length === before) pieces.push({ ...pieceOf(node, FOREIGN), escapes: ESCAPES.plain });
    }
  }
}

function pieceOf({ from = 0, to = 0 }: Nodes, text: string): Piece {
  return { text, start: from, end: to, escapes: ESCAPES.markdown };
}

/** Where the value of an attribute stands, between its quotation marks. */
function valueOf(from: number, to: number, source: string): { start: number; end: number } {
  const end = to - 1;
  return { start: from + /^[^"']*["']/.exec(source.slice(from, end))![0].length, end };
}

/** An address shown as it is, or an element that says its language and that it is not that of the words around. */
function isForeign(node: Nodes, { language }: Collection): boolean {
  if (node.type === 'link') {
    const [child] = node.children;
    return child?.type === 'text' && (child.value === node.url || node.url.endsWith(`//${child.value}`));
  }
  if (!isElement(node)) return false;
  const own = languageOf(node);
  return own !== undefined && primary(own) !== primary(language);
}

/** The language that an element says of its words. */
function languageOf(element: Element): string | undefined {
  const { lang, code } = attributesOf(element);
  return isComponent(element, LANGUAGE_TAG) ? code : lang;
}

/** A language without the country or the script: « fr » of « fr-CA ». */
const primary = (language: string): string => language.split('-')[0]!;

function collectAttributes(node: Element, { source, language, passages }: Collection): void {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || !PROSE_ATTRIBUTES.has(attribute.name)) continue;
    // What a book is called is its own.
    if (attribute.name === 'title' && isComponent(node, QUOTE_TAG)) continue;
    if (typeof attribute.value !== 'string' || !attribute.value) continue;
    const { from, to } = attribute;
    // Of an attribute whose place is not known: where its element begins.
    const isPlaced = from !== undefined && to !== undefined;
    const written = isPlaced ? valueOf(from, to, source) : { start: node.from ?? 0, end: node.from ?? 0 };
    passages.push(
      new Passage([{ text: attribute.value, ...written, escapes: ESCAPES.attribute }], { source, language }),
    );
  }
}
