import type { Definition, FootnoteDefinition, Image, Nodes, Parents, Table, TableCell } from 'mdast';
import type { Entry } from '../../model/entities.ts';
import type { Proceedings } from '../../model/proceedings.ts';
import { voiceOf } from '../../model/voices.ts';
import { encodeAddress, isRootPath } from '../../prose/addresses.ts';
import { flowOf, type Block } from '../../prose/blocks.ts';
import {
  attributesOf,
  EDITORIAL_NOTE_TAG,
  isComponent,
  isElement,
  isKnownElement,
  isSiteComponent,
  QUOTE_TAG,
  SEE_TAG,
  VOICE_TAG,
  type Element,
} from '../../prose/elements.ts';
import type { Note } from '../../prose/notes.ts';
import { isSameVoice, type Voice } from '../../prose/voice.ts';
import { placeNames, type NameInText } from './names-in-text.ts';
import type { BookNote, BookText, Destination, Flow, Inline, Unit } from './tree.ts';

/**
 * The text of an entry as the book takes it: the same closed list of elements as its page, with what its words name, and
 * headings none of which skips a level.
 * @param level of the first headings inside it
 */
export const readText = (entry: Entry, proceedings: Proceedings, level: number): BookText =>
  new Reading(entry, proceedings, level).read();

/** Schemes, besides paths of the site, that a link may have. */
const SCHEMES = /^(?:https?:\/\/|mailto:)/i;

class Reading {
  readonly #entry: Entry;
  readonly #proceedings: Proceedings;
  readonly #level: number;
  readonly #blocks: ReadonlyMap<Nodes, Block>;
  readonly #headings: ReadonlyMap<Nodes, string>;
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #names: ReadonlyMap<Nodes, readonly NameInText[]>;
  readonly #calls = new Map<string, number>();
  readonly #pictures = new Set<string>();
  /** The depths, as written, of the headings around the place that is read. */
  #depths: number[] = [];

  constructor(entry: Entry, proceedings: Proceedings, level: number) {
    const { body } = entry;
    this.#entry = entry;
    this.#proceedings = proceedings;
    this.#level = level;
    this.#blocks = new Map(body.blocks.map((block) => [block.node, block]));
    this.#headings = new Map(body.headings.map(({ node, anchor }) => [node, anchor]));
    this.#ranks = new Map(body.notes.map(({ node }, rank) => [node.identifier, rank + 1]));
    // Of two definitions of one name, the first counts.
    const definitions = body.nodes.ofType('definition').toReversed();
    this.#definitions = new Map(definitions.map((node) => [node.identifier, node]));
    this.#names = placeNames(proceedings.mentionsIn(entry));
  }

  read(): BookText {
    const units: Unit[] = [];
    let current: Voice | undefined;
    for (const { node, voice: marked } of flowOf(this.#entry.body.root)) {
      const block = this.#blocks.get(node);
      for (const flow of this.#flow(node)) {
        const isSaid = SAID.has(flow.type);
        const voice = isSaid ? (block?.voice ?? marked ?? voiceOf(this.#entry)) : block?.voice;
        const isNews =
          isSaid && voice !== undefined && voice.kind !== 'quoted' && !(current && isSameVoice(current, voice));
        if (isNews) current = voice;
        const anchor = block?.isAnchored && flow.type !== 'list' ? block.anchor : undefined;
        units.push({ anchor, number: block?.numbered ? block.number : undefined, voice, isNews, flow });
      }
    }
    const notes = this.#entry.body.notes.map((note, index) => this.#note(note, index + 1));
    return { units, notes, pictures: [...this.#pictures] };
  }

  #note({ node, anchor, calls }: Note, rank: number): BookNote {
    return { rank, anchor, calls, flow: this.#flowsIn(node as FootnoteDefinition) };
  }

  #flowsIn({ children }: Parents): Flow[] {
    return children.flatMap((child) => this.#flow(child));
  }

  /** What a node is as a block; nothing where it shows nothing. */
  #flow(node: Nodes): Flow[] {
    switch (node.type) {
      case 'heading': {
        while (this.#depths.length > 0 && this.#depths.at(-1)! >= node.depth) this.#depths.pop();
        this.#depths.push(node.depth);
        const level = this.#level + this.#depths.length - 1;
        return [{ type: 'heading', level, anchor: this.#headings.get(node)!, children: this.#inside(node) }];
      }
      case 'blockquote':
        return [{ type: 'block quotation', flow: this.#flowsIn(node) }];
      case 'list': {
        const items = node.children.map((item) => ({
          anchor: this.#blocks.get(item)?.anchor,
          flow: this.#flowsIn(item),
        }));
        const start = node.ordered ? (node.start ?? 1) : undefined;
        return [{ type: 'list', start, isLoose: Boolean(node.spread), items }];
      }
      case 'table':
        return [this.#table(node)];
      case 'code':
        return [{ type: 'code', text: node.value }];
      case 'thematicBreak':
        return [{ type: 'rule' }];
      case 'definition':
      case 'footnoteDefinition':
        return [];
      default:
        return isElement(node) ? this.#element(node) : this.#paragraph(node);
    }
  }

  #paragraph(node: Nodes): Flow[] {
    const children = node.type === 'paragraph' ? this.#inside(node) : this.#inline(node);
    return children.length > 0 ? [{ type: 'paragraph', children }] : [];
  }

  #element(element: Element): Flow[] {
    if (isComponent(element, EDITORIAL_NOTE_TAG)) return [{ type: 'editorial note', flow: this.#flowsIn(element) }];
    if (isComponent(element, SEE_TAG)) return [{ type: 'see', flow: this.#flowsIn(element) }];
    if (isComponent(element, VOICE_TAG)) return this.#flowsIn(element);
    if (isComponent(element, QUOTE_TAG)) {
      const { by = '', gloss, reporting } = attributesOf(element);
      const lines = (element.children as Nodes[]).map((child) => this.#inside(child as Parents));
      return [{ type: 'quotation', lines: lines.filter((line) => line.length > 0), by, gloss, reporting }];
    }
    return isSiteComponent(element) ? [] : this.#paragraph(element);
  }

  #table({ align, children }: Table): Flow {
    const [head, ...rows] = children;
    const cells = (row: readonly TableCell[]) =>
      Array.from({ length: head!.children.length }, (_, at) => (row[at] ? this.#inside(row[at]) : []));
    return {
      type: 'table',
      sides: Array.from({ length: head!.children.length }, (_, at) => align?.[at] ?? undefined),
      head: cells(head!.children),
      rows: rows.map((row) => cells(row.children)),
    };
  }

  /** The words of a node, without the white space at both ends. */
  #inside(node: Parents): Inline[] {
    const children = 'children' in node ? this.#all(node) : [];
    const first = children[0];
    if (first?.type === 'text') first.text = first.text.replace(/^[ \t\n]+/, '');
    const last = children.at(-1);
    if (last?.type === 'text') last.text = last.text.replace(/[ \t\n]+$/, '');
    return children.filter((child) => child.type !== 'text' || child.text !== '');
  }

  #all({ children }: Parents): Inline[] {
    return children.flatMap((child) => this.#inline(child));
  }

  #inline(node: Nodes): Inline[] {
    switch (node.type) {
      case 'text':
        return this.#words(node.value, this.#names.get(node) ?? []);
      case 'inlineCode':
        return [{ type: 'code', text: node.value }];
      case 'break':
        return [{ type: 'break' }];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, language: undefined, children: this.#all(node) }];
      case 'delete':
        return [{ type: 'deleted', language: undefined, children: this.#all(node) }];
      case 'link':
        return this.#link(node, node.url);
      case 'linkReference':
        return this.#link(node, this.#definitions.get(node.identifier)?.url);
      case 'image':
        return this.#picture(node, node.url);
      case 'imageReference':
        return this.#picture(node, this.#definitions.get(node.identifier)?.url);
      case 'footnoteReference': {
        const rank = this.#ranks.get(node.identifier);
        if (rank === undefined) return [];
        const call = (this.#calls.get(node.identifier) ?? 0) + 1;
        this.#calls.set(node.identifier, call);
        return [{ type: 'note', rank, call }];
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#inlineElement(node);
      default:
        return 'children' in node ? this.#all(node) : [];
    }
  }

  #inlineElement(element: Element): Inline[] {
    // In a sentence, where a component has no place, its words alone are shown.
    if (isComponent(element)) return this.#all(element);
    if (!isKnownElement(element)) return [];
    const { lang: language, title } = attributesOf(element);
    const children = this.#all(element);
    const type = ELEMENT_TYPES[element.name ?? ''];
    if (type === 'abbreviation') return [{ type, full: title ?? '', language, children }];
    if (type === 'subscript' || type === 'superscript') return [{ type, children }];
    return [{ type: type ?? 'plain', language, children }];
  }

  /** A text parted at the names that it holds. */
  #words(value: string, names: readonly NameInText[]): Inline[] {
    const parts: Inline[] = [];
    let from = 0;
    const take = (to: number): Inline[] => {
      const text = value.slice(from, to).replace(/[ \t]*\n[ \t]*/g, ' ');
      from = to;
      return text === '' ? [] : [{ type: 'text', text }];
    };
    for (const { start, end, what, isFirst } of names) {
      parts.push(...take(start));
      parts.push({ type: 'named', what, isFirst, children: take(end) });
    }
    return [...parts, ...take(value.length)];
  }

  #link(node: Parents, url: string | undefined): Inline[] {
    const to = this.#destination(url ?? '');
    const children = this.#all(node);
    return to ? [{ type: 'link', to, children }] : children;
  }

  /** Undefined for an address that is not to be followed. */
  #destination(url: string): Destination | undefined {
    const address = encodeAddress(url.trim());
    if (address.startsWith('#')) return this.#inEntry(this.#entry, url.trim().slice(1));
    if (!isRootPath(address)) return SCHEMES.test(address) ? { type: 'web', url: address } : undefined;
    const [, kind = '', slug = '', anchor] = /^\/([^/#?]+)\/([^/#?]+)\/?(?:#(.*))?$/.exec(url.trim()) ?? [];
    const resource = this.#proceedings.find(kind, slug);
    if (!resource || resource.kind === 'pages') return { type: 'site', path: address };
    return 'references' in resource ? this.#inEntry(resource, anchor) : { type: 'entity', resource };
  }

  /** A place in a text: its own anchor, where the one that was asked for is a former one. */
  #inEntry(entry: Entry, anchor: string | undefined): Destination {
    const { body } = entry;
    const wanted = anchor === undefined ? '' : decode(anchor);
    const passage =
      body.passageAt(wanted) ?? body.passages.find(({ former, place }) => [...former, place].includes(wanted));
    const heading = body.headings.find((candidate) => candidate.anchor === wanted);
    return { type: 'text', entry, anchor: passage?.anchor ?? heading?.anchor };
  }

  #picture({ alt }: Pick<Image, 'alt'>, url: string | undefined): Inline[] {
    const path = url?.trim() ?? '';
    if (!isRootPath(path)) return [];
    this.#pictures.add(path);
    return [{ type: 'picture', path, description: alt ?? '' }];
  }
}

/** Blocks in which somebody speaks, whether the block or the text says who. */
const SAID: ReadonlySet<Flow['type']> = new Set(['paragraph', 'quotation', 'list', 'table', 'block quotation', 'code']);

const ELEMENT_TYPES: Readonly<
  Record<string, 'emphasis' | 'strong' | 'title' | 'abbreviation' | 'subscript' | 'superscript'>
> = {
  i: 'emphasis',
  em: 'emphasis',
  b: 'strong',
  cite: 'title',
  abbr: 'abbreviation',
  sub: 'subscript',
  sup: 'superscript',
};

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
