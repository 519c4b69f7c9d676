import type { Definition, Image, List, ListItem, Nodes, Parents, Table, TableCell, Text } from 'mdast';
import { encodeAddress, isRootPath } from './addresses.ts';
import type { GoneLine } from './anchors/record.ts';
import { flowOf, type Block } from './blocks.ts';
import type { Body } from './body.ts';
import { Column } from './column.ts';
import {
  attributesFor,
  attributesOf,
  EDITORIAL_NOTE_TAG,
  isComponent,
  isKnownElement,
  isSiteComponent,
  QUOTE_TAG,
  SEE_TAG,
  VOICE_TAG,
  type Element,
} from './elements.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { callAnchor, type Note } from './notes.ts';
import { quotationFigure, type Link } from './quotation-figure.ts';
import { toText } from './text.ts';
import { isSameVoice, type Voice } from './voice.ts';

/**
 * The HTML of a body, made of a closed list of elements. What is not in it (code, unknown elements and attributes, addresses
 * that are programs) makes nothing, whoever asks: no text can run anything. The check refuses it.
 */
export const toHtml = (body: Body, setting: Setting): string => toHtmlParts(body, setting).filter(Boolean).join('\n');

/** The same in parts: what stands before, between and after components of the site, which are the page's to show. */
export const toHtmlParts = (body: Body, setting: Setting): string[] => new Rendering(body, setting).render();

/** Where a body stands, and what the site knows and calls things there. */
export interface Setting {
  /** A path from the root of the site, as links of the page write it. */
  link(path: string): string;
  /** What makes the ids of this body unique on a page that holds several. */
  idPrefix?: string;
  /** How many levels its headings go down, below those of the page. */
  headingShift?: number;
  /** Who speaks where a block does not say so; undefined where nobody does: a page about the edition. */
  voice?: Voice | undefined;
  /** Who has that slug, and where the name leads; undefined for a stranger. */
  speaker(slug: string): Link | undefined;
  /** The words that lead to the page of what they name, in order, by the node that holds them. */
  named?: ReadonlyMap<Text, readonly NamedWords[]>;
  words: Words;
}

/** Words of a text node: `value.slice(start, end)`. */
interface NamedWords {
  start: number;
  end: number;
  /** A path from the root of the site. */
  path: string;
  /** The id of what is shown of it beside them. */
  gloss?: string | undefined;
}

/** What the page says beside the text. */
interface Words {
  paragraph(number: number): string;
  /** @param names whose words are reported; none for the source and the editor */
  voice(kind: Voice['kind'], names: readonly string[]): string;
  verbatim: string;
  note(number: number): string;
  table: string;
  /** @param call which call of the note, from 1 */
  backToNote(number: number, call: number): string;
  editorialNote: string;
  /** @param date when the passage was removed: `2026-11-26` */
  removed(date: string): string;
  movedTo: string;
  reporting(whose: string): string;
}

/** Schemes, besides paths of the site, that a link may have. */
const SCHEMES = /^(?:https?:\/\/|mailto:)/i;
const LOWEST_HEADING = 6;

class Rendering {
  readonly #body: Body;
  readonly #setting: Setting;
  /** The block that a node of the top level is; of a list, its first item. */
  readonly #blocks: ReadonlyMap<Nodes, Block>;
  readonly #headings: ReadonlyMap<Nodes, string>;
  /** The rank of a note, from 1, which of them stand at their place, and how many of its calls are written. */
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #placed = new Set<number>();
  readonly #calls = new Map<string, number>();
  readonly #definitions = new Map<string, Definition>();

  constructor(body: Body, setting: Setting) {
    this.#body = body;
    this.#setting = setting;
    this.#blocks = new Map(body.blocks.map((block) => [block.node, block]));
    this.#headings = new Map(body.headings.map(({ node, anchor }) => [node, anchor]));
    this.#ranks = new Map(body.notes.map(({ node }, rank) => [node.identifier, rank + 1]));
    // Of two definitions of one name, the first counts.
    for (const node of body.nodes.ofType('definition').toReversed()) this.#definitions.set(node.identifier, node);
  }

  render(): string[] {
    const parts: Column[] = [new Column()];
    let current: Voice | undefined;
    for (const { node, voice: marked } of flowOf(this.#body.root)) {
      const column = parts.at(-1)!;
      if (isSiteComponent(node)) parts.push(new Column());
      else if (node.type === 'heading') {
        column.addHeading(this.#html(node));
        column.addNotes(this.#notesCalledIn(node));
      } else if (isComponent(node, EDITORIAL_NOTE_TAG)) {
        column.addNotes([this.#editorialNote(node as Element), ...this.#notesCalledIn(node)]);
      } else if (isComponent(node, SEE_TAG)) {
        column.add(this.#html(node), { label: '', notes: this.#notesCalledIn(node), leadsIn: false });
      } else {
        const block = this.#blocks.get(node);
        const voice = block?.voice ?? marked ?? this.#setting.voice;
        const html = this.#block(node, block, voice);
        if (html === '') continue;
        // Words spoken say below them whose they are, and what follows goes on in the voice of before.
        const isNews = voice && voice.kind !== 'quoted' && !(current && isSameVoice(current, voice));
        column.add(html, {
          label: isNews ? this.#voiceLabel(voice) : '',
          notes: this.#notesCalledIn(node),
          leadsIn: node.type === 'paragraph' && /[:\uFF1A]$/.test(toText(node)),
        });
        if (isNews) current = voice;
      }
    }
    for (const line of this.#body.anchors.gone) parts.at(-1)!.addGone(this.#gone(line));
    return parts.map((column) => column.toHtml());
  }

  /** A block of the text with the rule of its voice, and its number parted from its words. */
  #block(node: Nodes, block: Block | undefined, voice: Voice | undefined): string {
    const html = this.#html(node);
    if (html === '') return '';
    const start = `<div class="block${voice ? ` ${voice.kind}` : ''}"`;
    if (!block?.isAnchored) return `${start}>${html}</div>`;
    return `${start}${this.#idOf(block)}>${this.#formerOf(block)}${this.#number(block)}${html}</div>`;
  }

  /** The number of a block, which is where its address is to be had. */
  #number({ numbered, number, anchor }: Block): string {
    if (!numbered) return '';
    const label = escapeAttribute(this.#setting.words.paragraph(number));
    return `<a class="number" href="#${escapeAttribute(this.#id(anchor))}" aria-label="${label}">${number}</a>`;
  }

  /** The id of what has an anchor; nothing where it has none. */
  #idOf(passage: Anchored | undefined): string {
    return passage?.anchor ? ` id="${escapeAttribute(this.#id(passage.anchor))}"` : '';
  }

  /** What the former anchors of a passage lead to: nothing to see, at its beginning, so that the passage is what is marked. */
  #formerOf(passage: Anchored | undefined): string {
    return (passage?.former ?? []).map((anchor) => `<span id="${escapeAttribute(this.#id(anchor))}"></span>`).join('');
  }

  /** What an anchor leads to whose passage has gone, and so does each that led there too: one is shown, the one asked for. */
  #gone(line: GoneLine): string {
    const { removed, movedTo } = this.#setting.words;
    const words =
      'removed' in line
        ? escapeText(removed(line.removed))
        : `<a href="${escapeAttribute(this.#setting.link(`/${line.moved.replace('#', '/#')}`))}">${escapeText(movedTo)}</a>`;
    return [line.id, ...line.former]
      .map((anchor) => `<p class="gone" id="${escapeAttribute(this.#id(anchor))}">${words}</p>`)
      .join('\n');
  }

  #voiceLabel(voice: Voice): string {
    const names = voice.of.flatMap((slug) => this.#setting.speaker(slug)?.label ?? []);
    return `<p class="voice ${voice.kind}">${escapeText(this.#setting.words.voice(voice.kind, names))}</p>`;
  }

  /** The notes first called in a block, each before those that it calls. */
  #notesCalledIn(node: Nodes): string[] {
    const notes: string[] = [];
    // Thousands of notes may call each other: what is still to be looked at is kept here, the next last.
    const waiting: Nodes[] = [node];
    for (let within = waiting.pop(); within; within = waiting.pop()) {
      let inside: readonly Nodes[] = 'children' in within ? within.children : [];
      if (within.type === 'footnoteReference') {
        const rank = this.#ranks.get(within.identifier);
        if (rank === undefined || this.#placed.has(rank)) continue;
        this.#placed.add(rank);
        const note = this.#body.notes[rank - 1]!;
        notes.push(this.#note(note, rank));
        inside = note.node.children;
      }
      for (const child of inside.toReversed()) waiting.push(child);
    }
    return notes;
  }

  #html(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return this.#text(node);
      case 'paragraph':
        return `<p>${this.#inside(node)}</p>`;
      case 'emphasis':
        return `<em>${this.#inside(node)}</em>`;
      case 'strong':
        return `<strong>${this.#inside(node)}</strong>`;
      case 'delete':
        return `<del>${this.#inside(node)}</del>`;
      case 'inlineCode':
        return `<code>${escapeText(node.value)}</code>`;
      case 'break':
        return '<br>\n';
      case 'link':
        return this.#link(node, node);
      case 'linkReference':
        return this.#link(node, this.#definitions.get(node.identifier));
      case 'image':
        return this.#image(node, node);
      case 'imageReference':
        return this.#image(node, this.#definitions.get(node.identifier));
      case 'footnoteReference':
        return this.#call(node.identifier);
      case 'heading': {
        const level = Math.min(node.depth + (this.#setting.headingShift ?? 0), LOWEST_HEADING);
        return `<h${level} id="${escapeAttribute(this.#id(this.#headings.get(node)!))}">${this.#inside(node)}</h${level}>`;
      }
      case 'blockquote':
        return `<blockquote>\n${this.#inBlocks(node)}\n</blockquote>`;
      case 'list':
        return this.#list(node);
      case 'table':
        return this.#table(node);
      case 'code': {
        const language = node.lang ? ` class="language-${escapeAttribute(node.lang)}"` : '';
        return `<pre><code${language}>${escapeText(node.value)}\n</code></pre>`;
      }
      case 'thematicBreak':
        return '<hr>';
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#element(node);
      default:
        return '';
    }
  }

  #text(node: Text): string {
    const named = this.#setting.named?.get(node) ?? [];
    let at = 0;
    const parts = named.map(({ start, end, path, gloss }) => {
      const before = escapeText(node.value.slice(at, start));
      at = end;
      const interest = gloss === undefined ? '' : ` interestfor="${escapeAttribute(gloss)}"`;
      const href = escapeAttribute(this.#setting.link(path));
      return `${before}<a class="named" href="${href}"${interest}>${escapeText(node.value.slice(start, end))}</a>`;
    });
    return [...parts, escapeText(node.value.slice(at))].join('');
  }

  #inside(parent: Parents): string {
    return parent.children.map((child) => this.#html(child)).join('');
  }

  #inBlocks(parent: Parents): string {
    return parent.children
      .map((child) => this.#html(child))
      .filter(Boolean)
      .join('\n');
  }

  #list(list: List): string {
    const tag = list.ordered ? 'ol' : 'ul';
    const start = list.ordered && (list.start ?? 1) !== 1 ? ` start="${list.start}"` : '';
    const isLoose = list.spread || list.children.some(({ spread }) => spread);
    const items = list.children.map((item) => {
      const block = this.#blocks.get(item);
      const start = `<li${this.#idOf(block)}>${this.#formerOf(block)}`;
      return `${start}${isLoose ? `\n${this.#inBlocks(item)}\n` : this.#tightItem(item)}</li>`;
    });
    return `<${tag}${start}>\n${items.join('\n')}\n</${tag}>`;
  }

  /** An item of a list without air: its sentence is no paragraph of its own. */
  #tightItem({ children }: ListItem): string {
    return children
      .map((child, rank) => {
        if (child.type === 'paragraph') return this.#inside(child);
        return `${rank > 0 ? '\n' : ''}${this.#html(child)}${rank === children.length - 1 ? '\n' : ''}`;
      })
      .join('');
  }

  #table({ align, children }: Table): string {
    const row = (cells: readonly TableCell[], tag: 'th' | 'td') =>
      `<tr>\n${cells
        .map((cell, column) => {
          const side = align?.[column];
          return `<${tag}${side ? ` class="${side}"` : ''}>${this.#inside(cell)}</${tag}>`;
        })
        .join('\n')}\n</tr>`;
    const [head, ...rows] = children;
    // A row that is too short is filled up.
    const fill = (cells: readonly TableCell[]): TableCell[] =>
      Array.from({ length: head!.children.length }, (_, at) => cells[at] ?? { type: 'tableCell', children: [] });
    const body = rows.map(({ children: cells }) => row(fill(cells), 'td'));
    return [
      `<div class="table" role="group" tabindex="0" aria-label="${escapeAttribute(this.#setting.words.table)}"><table>\n<thead>\n${row(head!.children, 'th')}\n</thead>`,
      ...(body.length > 0 ? [`<tbody>\n${body.join('\n')}\n</tbody>`] : []),
      '</table></div>',
    ].join('\n');
  }

  #link(node: Parents, target: Target | null | undefined): string {
    const words = this.#inside(node);
    const href = this.#href(target?.url ?? '');
    return href === undefined ? words : `<a href="${href}"${titleOf(target)}>${words}</a>`;
  }

  /** As an attribute's value; undefined for an address that is not to be followed. */
  #href(url: string): string | undefined {
    const address = encodeAddress(url.trim());
    if (isRootPath(address)) return escapeAttribute(this.#setting.link(address));
    if (address.startsWith('#')) return escapeAttribute(`#${this.#id(address.slice(1))}`);
    return SCHEMES.test(address) ? escapeAttribute(address) : undefined;
  }

  #image({ alt }: Pick<Image, 'alt'>, target: Target | null | undefined): string {
    const address = encodeAddress(target?.url.trim() ?? '');
    if (!isRootPath(address)) return '';
    return `<img src="${escapeAttribute(this.#setting.link(address))}" alt="${escapeAttribute(alt ?? '')}"${titleOf(target)}>`;
  }

  #element(element: Element): string {
    if (isComponent(element, QUOTE_TAG)) return this.#quotation(element);
    if (isComponent(element, EDITORIAL_NOTE_TAG)) return this.#editorialNote(element);
    if (isComponent(element, SEE_TAG)) return `<p class="see">${this.#words(element)}</p>`;
    // Blocks in another voice, where no block has its place, are the words that they are.
    if (isComponent(element, VOICE_TAG)) return this.#inBlocks(element);
    const admitted = isKnownElement(element) && attributesFor(element.name);
    if (!admitted) return '';
    const attributes = Object.entries(attributesOf(element))
      .filter(([name]) => Object.hasOwn(admitted, name))
      .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
    return `<${element.name}${attributes.join('')}>${this.#inside(element)}</${element.name}>`;
  }

  /** One paragraph is a sentence after the label; several are paragraphs. */
  #words(element: Element): string {
    const [only, second] = element.children as Nodes[];
    return only?.type === 'paragraph' && !second ? this.#inside(only) : this.#inBlocks(element);
  }

  #quotation(element: Element): string {
    const { by = '', gloss, reporting } = attributesOf(element);
    // In a sentence, where it has no place, its words alone are shown.
    if (element.type === 'mdxJsxTextElement') return this.#inside(element);
    const words = element.children.map((child) => ('children' in child ? this.#inside(child as Parents) : ''));
    return quotationFigure({
      words: words.filter(Boolean).join('<br>\n').trim(),
      speaker: this.#setting.speaker(by),
      gloss,
      reporting: reporting && this.#setting.words.reporting(reporting),
      verbatim: this.#setting.words.verbatim,
    });
  }

  #editorialNote(element: Element): string {
    const block = this.#blocks.get(element);
    return `<div class="editorial-note" role="note"${this.#idOf(block)}>${this.#formerOf(block)}<strong>${escapeText(this.#setting.words.editorialNote)}</strong> ${this.#words(element)}</div>`;
  }

  #call(identifier: string): string {
    const rank = this.#ranks.get(identifier);
    if (rank === undefined) return '';
    const call = (this.#calls.get(identifier) ?? 0) + 1;
    this.#calls.set(identifier, call);
    const href = this.#id(this.#body.notes[rank - 1]!.anchor);
    const id = this.#id(callAnchor(identifier, call));
    const label = escapeAttribute(this.#setting.words.note(rank));
    return `<sup><a class="note-call" href="#${encodeAddress(href)}" id="${escapeAttribute(id)}" aria-label="${label}">${rank}</a></sup>`;
  }

  /** A note of the text; its number leads back to its call, or to each of several. */
  #note(note: Note, rank: number): string {
    const { node, calls } = note;
    const [first, ...others] = Array.from({ length: calls }, (_, index) =>
      this.#backLink(node.identifier, rank, index + 1),
    );
    const text = node.children.map((child) => this.#html(child)).filter(Boolean);
    return `<div class="note" role="note"${this.#idOf(note)}>${this.#formerOf(note)}${first} ${text.join('\n')}${others.map((link) => ` ${link}`).join('')}</div>`;
  }

  #backLink(identifier: string, rank: number, call: number): string {
    const label = escapeAttribute(this.#setting.words.backToNote(rank, call));
    const href = encodeAddress(this.#id(callAnchor(identifier, call)));
    return `<a class="note-number" href="#${href}" aria-label="${label}">${call === 1 ? rank : `↩<sup>${call}</sup>`}</a>`;
  }

  #id(anchor: string): string {
    return this.#setting.idPrefix === undefined ? anchor : `${this.#setting.idPrefix}-${anchor}`;
  }
}

/** A block or a note, as others point at it. */
type Anchored = Pick<Block, 'anchor' | 'former'>;

/** Where a link or a picture leads. */
interface Target {
  url: string;
  title?: string | null | undefined;
}

const titleOf = (target: Target | null | undefined): string =>
  target?.title ? ` title="${escapeAttribute(target.title)}"` : '';
