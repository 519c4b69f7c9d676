import type { Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import { align, ESCAPES } from './alignment.ts';
import type { Cast } from './cast.ts';
import { DIALOGUE_TAG, isComponent, LANGUAGE_TAG } from './elements.ts';
import { toText } from './text.ts';
import { SOURCE_VOICE, type Voice } from './voice.ts';

/** One turn of a dialogue: what one voice says before another does. */
export interface Turn {
  /** The words at its head, which say who speaks. */
  head: string;
  voice: Voice;
  /**
   * The fault that keeps a reader from knowing who speaks: nothing at its head, a stranger, a name that several bear, a
   * head without its colon, or nothing said.
   */
  fault?: 'headless' | 'stranger' | 'several' | 'bare' | 'silent';
  /** Where its head begins in the body. */
  offset: number;
}

declare module 'mdast' {
  interface ParagraphData {
    /** The turn that the paragraph begins; its head is no part of its words. */
    turn?: Turn;
  }
}

/**
 * The same body with its dialogues read: a paragraph that has at its head who speaks (« LM : », « **Léa Martin** : »)
 * begins a turn, which goes on to the next. Nothing that may be a head is taken for words of whoever spoke before.
 */
export const readTurns = (root: Root, source: string, cast: Cast): Root =>
  source.includes(`<${DIALOGUE_TAG}`) ? findDialogues(root, source, cast) : root;

function findDialogues<Parent extends Parents>(parent: Parent, source: string, cast: Cast): Parent {
  const children = (parent.children as Nodes[]).map((node) => {
    if (isComponent(node, DIALOGUE_TAG)) return new Dialogue(source, cast).read(node as Parents);
    return isComponent(node, LANGUAGE_TAG) ? findDialogues(node as Parents, source, cast) : node;
  });
  return { ...parent, children } as Parent;
}

class Dialogue {
  readonly #source: string;
  readonly #cast: Cast;
  #isBegun = false;
  /** A turn whose head stands alone in its paragraph: its words are in the next. */
  #waiting: Turn | undefined;

  constructor(source: string, cast: Cast) {
    [this.#source, this.#cast] = [source, cast];
  }

  read<Parent extends Parents>(dialogue: Parent): Parent {
    const read = this.#readInside(dialogue);
    if (!this.#waiting) return read;
    const silent = this.#silence(this.#waiting);
    return { ...read, children: [...read.children, silent] } as Parent;
  }

  #readInside<Parent extends Parents>(parent: Parent): Parent {
    const children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
      if (isComponent(node, LANGUAGE_TAG)) return [this.#readInside(node as Parents)];
      const head = node.type === 'paragraph' ? readHead(node, this.#source) : undefined;
      const turn = head && this.#toTurn(head);
      if (turn) return this.#begin(node as Paragraph, turn, head.rest);
      return [this.#goOn(node)];
    });
    return { ...parent, children } as Parent;
  }

  #begin(paragraph: Paragraph, turn: Turn, rest: PhrasingContent[]): Nodes[] {
    const before = this.#waiting ? [this.#silence(this.#waiting)] : [];
    this.#isBegun = true;
    this.#waiting = rest.length === 0 && !turn.fault ? turn : undefined;
    return this.#waiting ? before : [...before, { ...paragraph, children: rest, data: { turn } }];
  }

  /** A node without a head, which goes on with what was said before; at the beginning, nobody said anything. */
  #goOn(node: Nodes): Nodes {
    const turn: Turn | undefined =
      this.#waiting ??
      (this.#isBegun || !BEARS_WORDS.has(node.type)
        ? undefined
        : { head: '', voice: SOURCE_VOICE, fault: 'headless', offset: node.from ?? 0 });
    this.#isBegun ||= turn !== undefined;
    this.#waiting = undefined;
    return turn ? ({ ...node, data: { ...node.data, turn } } as Nodes) : node;
  }

  #silence(turn: Turn): Paragraph {
    return {
      type: 'paragraph',
      children: [],
      data: { turn: { ...turn, fault: 'silent' } },
      from: turn.offset,
      to: turn.offset,
    };
  }

  #toTurn({ head, isMarked, isAlone, offset }: Head): Turn | undefined {
    const found = this.#cast.callers(head);
    if (isAlone && (found.length > 0 || !/[.!?…]$/.test(head))) {
      return { head, voice: found[0] ?? stranger(head), fault: 'bare', offset };
    }
    if (found.length === 1) return { head, voice: found[0]!, offset };
    if (found.length > 1) return { head, voice: stranger(head), fault: 'several', offset };
    return isMarked || head.split(/[\s\u00A0\u202F]+/).length <= LONGEST_HEAD
      ? { head, voice: stranger(head), fault: 'stranger', offset }
      : undefined;
  }
}

const stranger = (head: string): Voice => ({ kind: 'reported', of: [], others: [head] });

/** In words: more of them before a colon are the beginning of a sentence. */
const LONGEST_HEAD = 6;

/** The nodes that bear words: none may come first in a dialogue. */
const BEARS_WORDS: ReadonlySet<string> = new Set(['paragraph', 'list', 'table', 'blockquote']);

/** The beginning of a paragraph, which may say who speaks. */
interface Head {
  head: string;
  /** Whether it is set apart from what follows: in bold, in italics. */
  isMarked: boolean;
  /** Whether nothing else is in the paragraph, not even a colon. */
  isAlone: boolean;
  /** The words that follow. */
  rest: PhrasingContent[];
  offset: number;
}

const HEAD = /^([^:\n]{1,80}?)[ \u00A0\u202F]*:(?=[\s\u00A0\u202F]|$)/u;
/** In plays and interviews, a dash may begin a turn. */
const DASH = /^[—–-][ \u00A0\u202F]+/u;

function readHead(paragraph: Paragraph, source: string): Head | undefined {
  const children = withoutDash(paragraph.children, source);
  const [first, second, ...others] = children;
  if (!first) return undefined;
  const offset = first.from ?? 0;
  if (first.type === 'text') {
    const match = HEAD.exec(first.value);
    const rest = match && cut(first, match[0].length, source);
    // A colon behind a backslash is one of the sentence.
    if (!rest || source[rest.from! - 2] === '\\') return undefined;
    return {
      head: match[1]!,
      isMarked: false,
      isAlone: false,
      rest: trimmed([rest, ...children.slice(1)], source),
      offset,
    };
  }
  if (first.type !== 'strong' && first.type !== 'emphasis') return undefined;
  const words = toText(first);
  const within = /^(.{1,80}?)[ \u00A0\u202F]*:$/u.exec(words);
  const marked = { isMarked: true, isAlone: false, offset };
  if (within) return { ...marked, head: within[1]!, rest: trimmed(children.slice(1), source) };
  const colon = second?.type === 'text' ? /^[ \u00A0\u202F]*:/.exec(second.value) : undefined;
  const rest = colon && cut(second as Text, colon[0].length, source);
  if (rest) return { ...marked, head: words, rest: trimmed([rest, ...others], source) };
  return second ? undefined : { ...marked, head: words, isAlone: true, rest: [] };
}

function withoutDash(children: PhrasingContent[], source: string): PhrasingContent[] {
  const [first] = children;
  const dash = first?.type === 'text' ? DASH.exec(first.value) : undefined;
  const rest = dash && cut(first as Text, dash[0].length, source);
  return rest ? trimmed([rest, ...children.slice(1)], source) : children;
}

/** Words without what parts them from the head. */
function trimmed([first, ...others]: PhrasingContent[], source: string): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : [];
  const blank = /^[\s\u00A0\u202F]*/u.exec(first.value)![0].length;
  const rest = blank === 0 ? first : cut(first, blank, source);
  return rest && rest.value !== '' ? [rest, ...others] : others;
}

/** A text from one of its characters on; undefined when it cannot be told where that is written. */
function cut({ value, from: start, to: end }: Text, first: number, source: string): Text | undefined {
  if (start === undefined || end === undefined) return undefined;
  const from = align(value, source, { start, end, escapes: ESCAPES.markdown })?.[first];
  return from === undefined ? undefined : { type: 'text', value: value.slice(first), from, to: end };
}
