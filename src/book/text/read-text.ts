import type { FootnoteDefinition, Image, Nodes, Parents, Table, TableCell } from 'mdast';
import type { Entry, Resource } from '../../model/entities.ts';
import type { Proceedings } from '../../model/proceedings.ts';
import { decodeSigns, encodeAddress, isRootPath } from '../../prose/addresses.ts';
import type { FlowNode } from '../../prose/blocks.ts';
import { indexBody, type BodyIndex } from '../../prose/body-index.ts';
import {
  attributesOf,
  EDITORIAL_NOTE_TAG,
  isComponent,
  isElement,
  isKnownElement,
  isSiteComponent,
  LANGUAGE_TAG,
  QUOTE_TAG,
  SEE_TAG,
  type Element,
} from '../../prose/elements.ts';
import { readFigure, type Figure } from '../../prose/figures.ts';
import type { Setting } from '../../prose/html.ts';
import { readAddress } from '../../prose/links.ts';
import type { Note } from '../../prose/notes.ts';
import { readSpeaker, readWork } from '../../prose/quotations.ts';
import { isSameVoice, type Voice } from '../../prose/voice.ts';
import { entrySetting } from '../../site/body-setting.ts';
import { capitalize } from '../../words/capitalize.ts';
import { ofName, text } from '../../words/index.ts';
import { placeNames, type NameInText } from './names-in-text.ts';
import {
  joinInlines,
  toText,
  type BookNote,
  type BookText,
  type Destination,
  type Flow,
  type Inline,
  type Participant,
  type Quotation,
  type Unit,
} from './tree.ts';

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
  readonly #index: BodyIndex;
  readonly #names: ReadonlyMap<Nodes, readonly NameInText[]>;
  readonly #setting: Setting;
  readonly #introduced = new Set<string>();
  readonly #calls = new Map<string, number>();
  readonly #pictures = new Set<string>();
  /** The depths, as written, of the headings around the place that is read. */
  #depths: number[] = [];

  constructor(entry: Entry, proceedings: Proceedings, level: number) {
    this.#entry = entry;
    this.#proceedings = proceedings;
    this.#level = level;
    this.#index = indexBody(entry.body);
    this.#setting = entrySetting(entry, proceedings, (path) => path);
    this.#names = placeNames(proceedings.mentionsIn(entry));
  }

  read(): BookText {
    const units: Unit[] = [];
    let current: Voice | undefined;
    let turn: FlowNode['turn'];
    for (const flowing of this.#entry.body.flow) {
      const block = this.#index.blocks.get(flowing.node);
      for (const flow of this.#flow(flowing.node)) {
        // Nobody says a picture: what stands before and after goes on around it.
        const isFigure = readFigure(flowing.node) !== undefined;
        const isSaid = SAID.has(flow.type) && !isFigure;
        const voice = isSaid
          ? (block?.voice ?? flowing.voice ?? this.#setting.voice)
          : isFigure
            ? undefined
            : block?.voice;
        const place = {
          anchor: block?.isAnchored && flow.type !== 'list' ? block.anchor : undefined,
          number: block?.numbered ? block.number : undefined,
          language: flow.type === 'quotation' ? this.#entry.language : (flowing.language ?? this.#entry.language),
          voice,
          speakers: flow.type === 'quotation' ? [flow.by ?? []].flat() : (voice?.of ?? []),
          turn: flow.type === 'heading' ? undefined : flowing.turn,
          flow,
        };
        if (!isSaid) {
          units.push(place);
          continue;
        }
        // Words spoken say below them whose they are, and what follows goes on in the voice of before; turns, at their head.
        const isNews =
          voice && !flowing.turn && voice.kind !== 'quoted' && !(current && isSameVoice(current, voice))
            ? voice
            : undefined;
        const isDialogue = flowing.turn !== undefined && turn === undefined;
        const head = flowing.turn && flowing.turn !== turn ? this.#headOf(flowing.turn.voice) : [];
        units.push({ ...place, head, label: isNews ? this.#labelOf(isNews) : isDialogue ? text.turns : undefined });
        if (isNews || isDialogue) current = isNews;
        turn = flowing.turn;
      }
    }
    const notes = this.#entry.body.notes.map((note, index) => this.#note(note, index + 1));
    return { units, notes, pictures: [...this.#pictures] };
  }

  #labelOf({ kind, of, others = [] }: Voice): string {
    const names = [...of.flatMap((slug) => this.#setting.speaker(slug)?.label ?? []), ...others];
    return this.#setting.words.voice(kind, names);
  }

  /** Those who speak in a turn, each in the capacity of that day where they speak for the first time. */
  #headOf({ of, others = [] }: Voice): Participant[] {
    const standing = (speaker: string): string | undefined => {
      if (this.#introduced.has(speaker)) return undefined;
      this.#introduced.add(speaker);
      return this.#setting.standing?.(speaker);
    };
    return [
      ...of.map((slug) => ({ role: undefined, name: this.#speaker(slug), standing: standing(slug) })),
      ...others.map((name) => ({
        role: undefined,
        name: toSpeaker(undefined, capitalize(name)),
        standing: standing(name),
      })),
    ];
  }

  #speaker(slug: string): Inline {
    const person = this.#proceedings.find('intervenants', slug);
    return toSpeaker(person, this.#setting.speaker(slug)?.label ?? slug);
  }

  #note({ node, anchor, calls }: Note, rank: number): BookNote {
    const flow = this.#flowsIn(node as FootnoteDefinition);
    const { language } = this.#entry;
    return { rank, anchor, calls, flow: language === undefined ? flow : [{ type: 'in language', language, flow }] };
  }

  #flowsIn({ children }: Parents): Flow[] {
    return children.flatMap((child) => this.#flow(child));
  }

  /** A node as a block; nothing where it shows nothing. */
  #flow(node: Nodes): Flow[] {
    const figure = readFigure(node);
    if (figure) return this.#figure(figure);
    switch (node.type) {
      case 'heading': {
        while (this.#depths.length > 0 && this.#depths.at(-1)! >= node.depth) this.#depths.pop();
        this.#depths.push(node.depth);
        const level = this.#level + this.#depths.length - 1;
        return [{ type: 'heading', level, anchor: this.#index.headings.get(node)!, children: this.#inside(node) }];
      }
      case 'blockquote':
        // What Markdown quotes at the top of a text are words of which it does not say where they are from.
        return [
          {
            type: 'block quotation',
            flow: this.#flowsIn(node),
            isSpoken: this.#index.blocks.has(node) && node.children.every(({ type }) => type === 'paragraph'),
          },
        ];
      case 'list': {
        const items = node.children.map((item) => ({
          anchor: this.#index.blocks.get(item)?.anchor,
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

  /** A picture, then what is written below it and whose it is. */
  #figure({ picture, caption, credit, licence }: Figure): Flow[] {
    const known = licence === undefined ? undefined : this.#setting.words.licenceOf(licence);
    const rights: Inline[][] = [
      credit ? [toText(credit)] : [],
      known ? [{ type: 'link', to: { type: 'web', url: known.href }, children: [toText(known.label)] }] : [],
    ];
    const below = [
      ...caption.map((nodes) => nodes.flatMap((node) => this.#inline(node))),
      joinInlines(rights.filter((part) => part.length > 0)),
    ];
    return [this.#inline(picture), ...below]
      .filter((children) => children.length > 0)
      .map((children) => ({ type: 'paragraph', children }));
  }

  #paragraph(node: Nodes): Flow[] {
    const children = node.type === 'paragraph' ? this.#inside(node) : this.#inline(node);
    return children.length > 0 ? [{ type: 'paragraph', children }] : [];
  }

  #element(element: Element): Flow[] {
    if (isComponent(element, EDITORIAL_NOTE_TAG)) return [{ type: 'editorial note', flow: this.#flowsIn(element) }];
    if (isComponent(element, SEE_TAG)) return [{ type: 'see', flow: this.#flowsIn(element) }];
    if (isComponent(element, QUOTE_TAG)) return [this.#quotation(element)];
    if (isComponent(element, LANGUAGE_TAG) && element.type === 'mdxJsxFlowElement') {
      return [{ type: 'in language', language: attributesOf(element)['code'] ?? '', flow: this.#flowsIn(element) }];
    }
    if (isComponent(element) && element.type === 'mdxJsxFlowElement') return this.#flowsIn(element);
    return isSiteComponent(element) ? [] : this.#paragraph(element);
  }

  #quotation(element: Element): Quotation {
    const { gloss, reporting, lang: language } = attributesOf(element);
    const lines = (element.children as Nodes[]).map((child) => this.#inside(child as Parents));
    const { of, others } = readSpeaker(element, this.#entry.body.cast);
    const [by] = of;
    const work = readWork(element);
    const author = work?.isItsOwnAuthor ? undefined : others?.[0];
    const speaker = by === undefined ? author && toSpeaker(undefined, author) : this.#speaker(by);
    const { words } = this.#setting;
    const about: Inline[][] = reporting
      ? [[toText(words.reporting(reporting))], speaker ? [toText(words.reportedWith(this.#ofName(by))), speaker] : []]
      : [
          speaker ? [speaker] : [],
          work?.title ? [{ type: 'title', language: undefined, children: [toText(work.title)] }] : [],
          [work ? words.workDetails(work) : words.verbatim].filter(Boolean).map(toText),
        ];
    return {
      type: 'quotation',
      lines: lines.filter((line) => line.length > 0),
      language,
      // Words that a person passes on are not that person's.
      by: reporting ? undefined : by,
      about: joinInlines(about),
      gloss,
    };
  }

  /** « de » or « d’ », as a name wants it. */
  #ofName(slug = ''): string {
    return ofName(this.#setting.speaker(slug)?.label ?? slug)[0];
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
        return this.#link(node, this.#index.definitions.get(node.identifier)?.url);
      case 'image':
        return this.#picture(node, node.url);
      case 'imageReference':
        return this.#picture(node, this.#index.definitions.get(node.identifier)?.url);
      case 'footnoteReference': {
        const rank = this.#index.ranks.get(node.identifier);
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
    if (isComponent(element, LANGUAGE_TAG)) {
      return [{ type: 'plain', language: attributesOf(element)['code'], children: this.#all(element) }];
    }
    // In a sentence, where another component has no place, its words alone are shown.
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
    const { kind = '', slug = '', anchor } = readAddress(url.trim()) ?? {};
    const resource = this.#proceedings.find(kind, slug);
    if (!resource || resource.kind === 'pages') return { type: 'site', path: address };
    return 'references' in resource ? this.#inEntry(resource, anchor) : { type: 'entity', resource };
  }

  /** A place in a text: its own anchor, where the one that was asked for is a former one. */
  #inEntry(entry: Entry, anchor: string | undefined): Destination {
    if (!anchor) return { type: 'text', entry, anchor: undefined };
    const wanted = decodeSigns(anchor);
    const place = entry.body.passageFrom(wanted) ?? entry.body.headings.find((heading) => heading.anchor === wanted);
    return { type: 'text', entry, anchor: place?.anchor };
  }

  #picture({ alt }: Pick<Image, 'alt'>, url: string | undefined): Inline[] {
    const path = url?.trim() ?? '';
    if (!isRootPath(path)) return [];
    this.#pictures.add(path);
    return [{ type: 'picture', path, description: alt ?? '' }];
  }
}

const toSpeaker = (person: Resource | undefined, name: string): Inline => ({
  type: 'speaker',
  person,
  children: [toText(name)],
});

/** Blocks in which somebody speaks, whether the block or the text says who. */
const SAID: ReadonlySet<Flow['type']> = new Set([
  'paragraph',
  'quotation',
  'list',
  'table',
  'block quotation',
  'code',
  'in language',
]);

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
