import type { Nodes, Root, RootContent } from 'mdast';
import { NO_CAST, type Cast } from './cast.ts';
import {
  attributesOf,
  DIALOGUE_TAG,
  EDITORIAL_NOTE_TAG,
  isComponent,
  LANGUAGE_TAG,
  QUOTE_TAG,
  SEE_TAG,
  VOICE_TAG,
  type Element,
} from './elements.ts';
import { figureText, readFigure } from './figures.ts';
import { readSpeaker } from './quotations.ts';
import { toText } from './text.ts';
import type { Turn } from './turns.ts';
import { EDITOR_VOICE, readVoice, type Voice } from './voice.ts';

/**
 * The blocks of a body in reading order, its notes last. Paragraphs and quotations at the top level are numbered from 1, for
 * the eye: a number says where a block stands, its anchor which it is. Other blocks belong to the number before them.
 */
export function listBlocks(root: Root, cast: Cast = NO_CAST): Block[] {
  let [number, notes] = [0, 0];
  return flowOf(root, cast).flatMap(({ node, voice, language, turn }) =>
    listOwnBlocks(node).map(({ kind, node: own }) => {
      const numbered = NUMBERED.has(kind);
      if (numbered) number += 1;
      const place = kind === 'editorial note' ? `ne${(notes += 1)}` : numbered ? `p${number}` : '';
      const said = OWN_VOICES[kind]?.(own, cast) ?? voice;
      return new Block(kind, own, {
        number,
        numbered,
        place,
        voice: said,
        language: languageOf(own) ?? language,
        turn,
      });
    }),
  );
}

/** The kinds of blocks by whose number readers cite. */
const NUMBERED: ReadonlySet<BlockKind> = new Set(['paragraph', 'quotation', 'block quotation']);

/**
 * The flow of a body, one thing of its top level under another: that a voice or a language is named around some, or that
 * some are turns of a dialogue, changes nothing.
 */
export const flowOf = (root: Root, cast: Cast = NO_CAST): FlowNode[] => flowIn(root.children, cast, {});

function flowIn(children: readonly RootContent[], cast: Cast, around: Around): FlowNode[] {
  // Of the turns of a dialogue, the one under way.
  let turn = around.turn;
  return children.flatMap((node): FlowNode[] => {
    turn = (node.data as { turn?: Turn } | undefined)?.turn ?? turn;
    const here: Around = turn ? { ...around, turn, voice: turn.voice } : around;
    if (!isElementOf(node, CONTAINERS)) {
      return [{ node, voice: here.voice, language: here.language, turn: here.turn }];
    }
    const inside = node.children as RootContent[];
    const { of, code } = attributesOf(node);
    if (node.name === VOICE_TAG) return flowIn(inside, cast, { ...here, voice: readVoice(of ?? '', cast) });
    const flow = flowIn(inside, cast, node.name === LANGUAGE_TAG ? { ...here, language: code } : here);
    if (node.name === LANGUAGE_TAG) turn = flow.at(-1)?.turn ?? turn;
    return flow;
  });
}

/** The voice and language that the containers of a node say. */
type Around = Partial<Omit<FlowNode, 'node'>>;

const CONTAINERS: readonly string[] = [VOICE_TAG, DIALOGUE_TAG, LANGUAGE_TAG];

const isElementOf = (node: RootContent, names: readonly string[]): node is Element & RootContent =>
  names.some((name) => isComponent(node, name));

/** A node of the top level, with what the author marked it with. */
export interface FlowNode {
  node: RootContent;
  voice: Voice | undefined;
  /** BCP 47 tag of its words, when they are not those of the text. */
  language: string | undefined;
  /** The turn of which it is a part. */
  turn: Turn | undefined;
}

/** The voices of blocks that say themselves whose they are. */
const OWN_VOICES: Partial<Record<BlockKind, (node: Nodes, cast: Cast) => Voice>> = {
  quotation: (node, cast) => readSpeaker(node as Element, cast),
  // Of words quoted without a word on where they are from, nobody is known.
  'block quotation': () => ({ kind: 'quoted', of: [] }),
  'editorial note': () => EDITOR_VOICE,
  figure: () => EDITOR_VOICE,
};

const languageOf = (node: Nodes): string | undefined =>
  isComponent(node, QUOTE_TAG) ? attributesOf(node as Element)['lang'] : undefined;

/** One block of a body. */
export class Block {
  readonly kind: BlockKind;
  readonly node: Nodes;
  /** Number of this block, or of the numbered block before it; 0 when there is none. */
  readonly number: number;
  /** Whether this block carries the number itself. */
  readonly numbered: boolean;
  /** The anchor that its place gives (`p3`, `ne1`), as it was before blocks had ids: a former one, since. Empty for most. */
  readonly place: string;
  /** Where it can be pointed at: itself, or the numbered block to which it belongs. Given by its body, which knows its record. */
  anchor = '';
  /** The anchors that lead to it too: those that it had, and those of blocks that are part of it now. */
  former: readonly string[] = [];
  /** Who speaks, where the block says so; undefined where it is who speaks in the whole text. */
  readonly voice: Voice | undefined;
  /** BCP 47 tag of its words; undefined where they are in the language of the text. */
  readonly language: string | undefined;
  /** The turn of a dialogue of which it is a part. */
  readonly turn: Turn | undefined;
  #text: string | undefined;

  constructor(kind: BlockKind, node: Nodes, { number, numbered, place, voice, language, turn }: BlockPlace) {
    this.kind = kind;
    this.node = node;
    this.number = number;
    this.numbered = numbered;
    this.place = place;
    this.voice = voice;
    this.language = language;
    this.turn = turn;
  }

  /** Whether it has an anchor of its own: all but what only parts or leads on. */
  get isAnchored(): boolean {
    return ANCHORED.has(this.kind);
  }

  /** Its text without markup, white space folded. */
  get text(): string {
    return (this.#text ??= this.#read());
  }

  #read(): string {
    const figure = this.kind === 'figure' ? readFigure(this.node) : undefined;
    return figure ? figureText(figure) : toText(this.node);
  }
}

type BlockPlace = Pick<Block, 'number' | 'numbered' | 'place' | 'voice' | 'language' | 'turn'>;

export type BlockKind =
  | 'paragraph'
  | 'quotation'
  | 'heading'
  | 'list item'
  | 'table'
  | 'block quotation'
  | 'editorial note'
  | 'figure'
  | 'cross-reference'
  | 'other';

/** Whether a block is the editor's, beside the text: a note, what is written below a picture. */
export const isBesideText = ({ kind }: Pick<Block, 'kind'>): boolean => kind === 'editorial note' || kind === 'figure';

const ANCHORED: ReadonlySet<BlockKind> = new Set([
  'paragraph',
  'quotation',
  'list item',
  'table',
  'block quotation',
  'editorial note',
]);

/** The blocks that a node of the top level makes: a list, its items. A footnote is none: it stands apart (`notes.ts`). */
function listOwnBlocks(node: RootContent): { kind: BlockKind; node: Nodes }[] {
  if (node.type === 'footnoteDefinition' || node.type === 'definition') return [];
  if (node.type === 'list') return node.children.map((item) => ({ kind: 'list item', node: item }));
  if (isComponent(node, QUOTE_TAG)) return [{ kind: 'quotation', node }];
  if (isComponent(node, SEE_TAG)) return [{ kind: 'cross-reference', node }];
  if (isComponent(node, EDITORIAL_NOTE_TAG)) return [{ kind: 'editorial note', node }];
  if (readFigure(node)) return [{ kind: 'figure', node }];
  return [{ kind: KINDS[node.type] ?? 'other', node }];
}

const KINDS: Partial<Record<RootContent['type'], BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  table: 'table',
  blockquote: 'block quotation',
};
