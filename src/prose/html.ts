import type { Image, List, ListItem, Nodes, Parents, Table, TableCell, Text } from 'mdast';
import { capitalize } from '../words/capitalize.ts';
import { encodeAddress, isRootPath } from './addresses.ts';
import type { GoneLine } from './anchors/record.ts';
import type { Block, FlowNode } from './blocks.ts';
import { indexBody, type BodyIndex } from './body-index.ts';
import type { Body } from './body.ts';
import { Column } from './column.ts';
import {
  attributesFor,
  attributesOf,
  EDITORIAL_NOTE_TAG,
  isComponent,
  isKnownElement,
  isSiteComponent,
  LANGUAGE_TAG,
  QUOTE_TAG,
  SEE_TAG,
  type Element,
} from './elements.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { readFigure, type Figure } from './figures.ts';
import { inLanguage, languageAttributes } from './languages.ts';
import { callAnchor, type Note } from './notes.ts';
import { quotationFigure, quotedParagraph, type Link } from './quotation-figure.ts';
import { readSpeaker, readWork } from './quotations.ts';
import { toText } from './text.ts';
import { isSameVoice, type Voice } from './voice.ts';
import { quotes } from '../words/index.ts';

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
  /** The prefix that makes the ids of this body unique on a page that holds several. */
  idPrefix?: string;
  /** How many levels its headings go down, below those of the page. */
  headingShift?: number;
  /** Who speaks where a block does not say so; undefined where nobody does: a page about the edition. */
  voice?: Voice | undefined;
  /** Who has that slug, and where the name leads; undefined for a stranger. */
  speaker(slug: string): Link | undefined;
  /** The minute of a recording at which the block of an anchor begins, and where it is heard from there. */
  minute?(anchor: string): Link | undefined;
  /** BCP 47 tag of the body, where it is not in the language of the page. */
  language?: string | undefined;
  /** The sides and sizes of the picture at a path of the site, which is then shown without a jump, and as large as need be. */
  picture?(path: string): PictureSource | undefined;
  /** In which role, capacity and name one speaks in this text: of a person by slug, of others by what they are called. */
  standing?(speaker: string): string | undefined;
  /** The words that lead to the page of what they name, in order, by the node that holds them. */
  named?: ReadonlyMap<Text, readonly NamedWords[]>;
  /** The id of what the page shows beside a link to a path of the site. */
  gloss?(path: string): string | undefined;
  words: Words;
}

/** Words of a text node: `value.slice(start, end)`. */
interface NamedWords {
  start: number;
  end: number;
  /** A path from the root of the site. */
  path: string;
}

/** A picture in its sizes. */
export interface PictureSource {
  /** In pixels. */
  width: number;
  height: number;
  /** The same, smaller and larger, as links of the page write them; none where it has one size only. */
  sizes: readonly { href: string; width: number }[];
}

/** The words of the page beside the text. */
interface Words {
  paragraph(number: number): string;
  /** @param names whose words are reported; none for the source and the editor */
  voice(kind: Voice['kind'], names: readonly string[]): string;
  /** The label of the turns of a dialogue: the words of each are those of whoever is named at its head. */
  turns: string;
  verbatim: string;
  /** A licence by its identifier, with where its text is; undefined of one that the site does not know. */
  licenceOf(id: string): Link | undefined;
  /** The year and the page of a book. */
  workDetails(work: { year: string | undefined; page: string | undefined }): string;
  note(number: number): string;
  table: string;
  /** @param call which call of the note, from 1 */
  backToNote(number: number, call: number): string;
  editorialNote: string;
  /** @param date when the passage was removed: `2026-11-26` */
  removed(date: string): string;
  movedTo: string;
  reporting(whose: string): string;
  reportedWith(ofNames: string): string;
}

/** Schemes, besides paths of the site, that a link may have. */
const SCHEMES = /^(?:https?:\/\/|mailto:)/i;
const LOWEST_HEADING = 6;
/** How wide the column of the text is, for browsers that choose a size before they know (`styles/grid.css`). */
const COLUMN = '(min-width: 48rem) 35rem, 100vw';

class Rendering {
  readonly #body: Body;
  readonly #setting: Setting;
  readonly #index: BodyIndex;
  /** The notes that stand at their place, by rank, and how many calls of each are written. */
  readonly #placed = new Set<number>();
  readonly #calls = new Map<string, number>();

  constructor(body: Body, setting: Setting) {
    this.#body = body;
    this.#setting = setting;
    this.#index = indexBody(body);
  }

  render(): string[] {
    const parts: Column[] = [new Column()];
    let current: Voice | undefined;
    let turn: FlowNode['turn'];
    for (const flowing of this.#body.flow) {
      const { node, voice: marked } = flowing;
      const language = flowing.language ?? this.#setting.language;
      const column = parts.at(-1)!;
      const figure = readFigure(node);
      if (isSiteComponent(node)) parts.push(new Column());
      else if (node.type === 'heading') {
        column.addHeading(inLanguage(this.#html(node), language));
        column.addNotes(this.#notesCalledIn(node));
      } else if (isComponent(node, EDITORIAL_NOTE_TAG)) {
        column.addNotes([this.#editorialNote(node as Element), ...this.#notesCalledIn(node)]);
      } else if (isComponent(node, SEE_TAG)) {
        column.add(inLanguage(this.#html(node), language), {
          label: '',
          notes: this.#notesCalledIn(node),
          leadsIn: false,
        });
      } else if (figure) {
        // Nobody says it: what stands before and after goes on around it.
        const html = inLanguage(this.#figure(figure), language);
        if (html !== '') column.add(html, { label: '', notes: this.#notesCalledIn(node), leadsIn: false });
      } else {
        const block = this.#index.blocks.get(node);
        const voice = block?.voice ?? marked ?? this.#setting.voice;
        const head = flowing.turn && flowing.turn !== turn ? this.#turnHead(flowing.turn) : '';
        const html = this.#block({ node, language }, block, { voice, head });
        if (html === '') continue;
        // Words spoken say below them whose they are, and what follows goes on in the voice of before; turns, at their head.
        const isNews = voice && !flowing.turn && voice.kind !== 'quoted' && !(current && isSameVoice(current, voice));
        const isDialogue = flowing.turn && !turn;
        column.add(html, {
          label: isNews
            ? this.#voiceLabel(voice)
            : isDialogue
              ? this.#label('reported', this.#setting.words.turns)
              : '',
          notes: this.#notesCalledIn(node),
          leadsIn: node.type === 'paragraph' && /[:\uFF1A]$/.test(toText(node)),
        });
        if (isNews || isDialogue) current = isNews ? voice : undefined;
        turn = flowing.turn;
      }
    }
    for (const line of this.#body.anchors.gone) parts.at(-1)!.addGone(this.#gone(line));
    return parts.map((column) => column.toHtml());
  }

  /**
   * A block of the text with the rule of its voice, and its number parted from its words.
   * @param said the voice, and who speaks where a turn begins
   */
  #block(
    { node, language }: Pick<FlowNode, 'node' | 'language'>,
    block: Block | undefined,
    { voice, head }: { voice: Voice | undefined; head: string },
  ): string {
    const html =
      node.type === 'blockquote' ? this.#quotedBlock(node, language) : inLanguage(this.#html(node), language);
    if (html === '') return '';
    const classes = ['block', voice?.kind, head && 'turn'].filter(Boolean).join(' ');
    const start = `<div class="${classes}"`;
    if (!block?.isAnchored) return `${start}>${head}${html}</div>`;
    return `${start}${this.#idOf(block)}>${this.#formerOf(block)}${this.#number(block)}${this.#minute(block)}${head}${html}</div>`;
  }

  /** Who speaks in a turn, and in what name. */
  #turnHead({ voice }: NonNullable<FlowNode['turn']>): string {
    const { speaker, standing } = this.#setting;
    const persons = voice.of.map((slug) => {
      const link = speaker(slug);
      const name = link ? `<a href="${escapeAttribute(link.href)}">${escapeText(link.label)}</a>` : escapeText(slug);
      return { name, standing: standing?.(slug) };
    });
    const others = (voice.others ?? []).map((name) => ({
      name: escapeText(capitalize(name)),
      standing: standing?.(name),
    }));
    const who = [...persons, ...others].map((one) => {
      const beside = one.standing ? `, <span class="standing">${escapeText(one.standing)}</span>` : '';
      return `<span class="speaker">${one.name}</span>${beside}`;
    });
    return `<p class="turn-head">${who.join(' ; ')}</p>`;
  }

  /** The number of a block, which is where its address is to be had. */
  #number({ numbered, number, anchor }: Block): string {
    if (!numbered) return '';
    const label = escapeAttribute(this.#setting.words.paragraph(number));
    return `<a class="number" href="#${escapeAttribute(this.#id(anchor))}" aria-label="${label}">${number}</a>`;
  }

  /** The minute at which a block is heard, which leads there. */
  #minute({ anchor }: Block): string {
    const minute = this.#setting.minute?.(anchor);
    return minute?.href === undefined
      ? ''
      : `<a class="minute" href="${escapeAttribute(minute.href)}">${escapeText(minute.label)}</a>`;
  }

  /** The id of what has an anchor; nothing where it has none. */
  #idOf(passage: Anchored | undefined): string {
    return passage?.anchor ? ` id="${escapeAttribute(this.#id(passage.anchor))}"` : '';
  }

  /** The targets of the former anchors of a passage: nothing to see, at its beginning, so that the passage is what is marked. */
  #formerOf(passage: Anchored | undefined): string {
    return (passage?.former ?? []).map((anchor) => `<span id="${escapeAttribute(this.#id(anchor))}"></span>`).join('');
  }

  /** The target of an anchor whose passage has gone, and of each that led there too: one is shown, the one asked for. */
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

  #voiceLabel({ kind, of, others = [] }: Voice): string {
    const names = [...of.flatMap((slug) => this.#setting.speaker(slug)?.label ?? []), ...others];
    return this.#label(kind, this.#setting.words.voice(kind, names));
  }

  #label(kind: Voice['kind'], words: string): string {
    return `<p class="voice ${kind}">${escapeText(words)}</p>`;
  }

  /** The notes first called in a block, each before those that it calls. */
  #notesCalledIn(node: Nodes): string[] {
    if (this.#placed.size === this.#body.notes.length) return [];
    const notes: string[] = [];
    // Thousands of notes may call each other: what is still to be looked at is kept here, the next last.
    const waiting: Nodes[] = [node];
    for (let within = waiting.pop(); within; within = waiting.pop()) {
      let inside: readonly Nodes[] = 'children' in within ? within.children : [];
      if (within.type === 'footnoteReference') {
        const rank = this.#index.ranks.get(within.identifier);
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
        return this.#link(node, this.#index.definitions.get(node.identifier));
      case 'image':
        return this.#image(node, node);
      case 'imageReference':
        return this.#image(node, this.#index.definitions.get(node.identifier));
      case 'footnoteReference':
        return this.#call(node.identifier);
      case 'heading': {
        const level = Math.min(node.depth + (this.#setting.headingShift ?? 0), LOWEST_HEADING);
        return `<h${level} id="${escapeAttribute(this.#id(this.#index.headings.get(node)!))}">${this.#inside(node)}</h${level}>`;
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
    const named = this.#setting.named?.get(node);
    if (!named) return escapeText(node.value);
    let at = 0;
    const parts = named.map(({ start, end, path }) => {
      const before = escapeText(node.value.slice(at, start));
      at = end;
      const href = escapeAttribute(this.#setting.link(path));
      const words = escapeText(node.value.slice(start, end));
      return `${before}<a class="named" href="${href}"${this.#interest(path)}>${words}</a>`;
    });
    return [...parts, escapeText(node.value.slice(at))].join('');
  }

  #inside(parent: Parents): string {
    return parent.children.reduce((html, child) => html + this.#html(child), '');
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
      const block = this.#index.blocks.get(item);
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
    const url = target?.url ?? '';
    const href = this.#href(url);
    return href === undefined ? words : `<a href="${href}"${this.#interest(url)}${titleOf(target)}>${words}</a>`;
  }

  /** The attribute of a link that shows a gloss while it is pointed at. */
  #interest(path: string): string {
    const gloss = this.#setting.gloss?.(path);
    return gloss === undefined ? '' : ` interestfor="${escapeAttribute(gloss)}"`;
  }

  /** As an attribute's value; undefined for an address that is not to be followed. */
  #href(url: string): string | undefined {
    const address = encodeAddress(url.trim());
    if (isRootPath(address)) return escapeAttribute(this.#setting.link(address));
    if (address.startsWith('#')) return escapeAttribute(`#${this.#id(address.slice(1))}`);
    return SCHEMES.test(address) ? escapeAttribute(address) : undefined;
  }

  /** A picture with what is written below it, and whose it is. */
  #figure({ picture, caption, credit, licence }: Figure): string {
    const isCaptioned = caption.length > 0;
    const target = picture.type === 'image' ? picture : this.#index.definitions.get(picture.identifier);
    const image = this.#image(picture, target, isCaptioned);
    if (image === '') return '';
    const known = licence === undefined ? undefined : this.#setting.words.licenceOf(licence);
    const rights = [
      ...(credit === undefined ? [] : [escapeText(credit)]),
      ...(known ? [`<a href="${escapeAttribute(known.href)}">${escapeText(known.label)}</a>`] : []),
    ];
    const below = [
      ...caption.map((nodes) =>
        nodes
          .map((node) => this.#html(node))
          .join('')
          .trim(),
      ),
      ...(rights.length > 0 ? [`<small>${rights.join(', ')}</small>`] : []),
    ];
    const figcaption = below.length > 0 ? `<figcaption>${below.join(' ')}</figcaption>` : '';
    return `<figure class="picture">${image}${figcaption}</figure>`;
  }

  /** @param isCaptioned whether its title is written below it */
  #image({ alt }: Pick<Image, 'alt'>, target: Target | null | undefined, isCaptioned = false): string {
    const address = encodeAddress(target?.url.trim() ?? '');
    if (!isRootPath(address)) return '';
    const source = this.#setting.picture?.(address);
    const largest = source?.sizes.at(-1);
    const attributes: [string, string | number][] = [
      ['src', largest?.href ?? this.#setting.link(address)],
      ['alt', alt ?? ''],
      ...(source ? sidesOf(source) : []),
      ['loading', 'lazy'],
      ['decoding', 'async'],
    ];
    const written = attributes.map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`).join('');
    return `<img${written}${isCaptioned ? '' : titleOf(target)}>`;
  }

  #element(element: Element): string {
    if (isComponent(element, QUOTE_TAG)) return this.#quotation(element);
    if (isComponent(element, EDITORIAL_NOTE_TAG)) return this.#editorialNote(element);
    if (isComponent(element, SEE_TAG)) return `<p class="see">${this.#words(element)}</p>`;
    if (isComponent(element, LANGUAGE_TAG)) return this.#inLanguage(element);
    // Blocks in another voice, where no block has its place, are the words that they are.
    if (isComponent(element)) return this.#inBlocks(element);
    const admitted = isKnownElement(element) && attributesFor(element.name);
    if (!admitted) return '';
    const attributes = Object.entries(attributesOf(element))
      .filter(([name]) => Object.hasOwn(admitted, name))
      .map(([name, value]) => (name === 'lang' ? languageAttributes(value) : ` ${name}="${escapeAttribute(value)}"`));
    return `<${element.name}${attributes.join('')}>${this.#inside(element)}</${element.name}>`;
  }

  /** One paragraph is a sentence after the label; several are paragraphs. */
  #words(element: Element): string {
    const [only, second] = element.children as Nodes[];
    return only?.type === 'paragraph' && !second ? this.#inside(only) : this.#inBlocks(element);
  }

  /** Words of a sentence in another language; where no sentence is, blocks. */
  #inLanguage(element: Element): string {
    const { code } = attributesOf(element);
    if (element.type === 'mdxJsxTextElement') {
      return `<span${languageAttributes(code)}>${this.#inside(element)}</span>`;
    }
    return element.children
      .map((child) => inLanguage(this.#html(child), code))
      .filter(Boolean)
      .join('\n');
  }

  #quotation(element: Element): string {
    const { gloss, reporting, lang } = attributesOf(element);
    // In a sentence, where it has no place, its words alone are shown.
    if (element.type === 'mdxJsxTextElement') return this.#inside(element);
    const said = element.children.map((child) => ('children' in child ? this.#inside(child as Parents) : ''));
    const { of, others } = readSpeaker(element, this.#body.cast);
    const work = readWork(element);
    const { words } = this.#setting;
    return quotationFigure({
      words: quotedParagraph(said.filter(Boolean).join('<br>\n').trim()),
      language: lang,
      speaker: of.map((slug) => this.#setting.speaker(slug))[0],
      author: work?.isItsOwnAuthor ? undefined : others?.[0],
      work: work && { title: work.title, details: words.workDetails(work) },
      gloss,
      reporting: reporting ? { whose: words.reporting(reporting), with: words.reportedWith } : undefined,
      verbatim: work ? undefined : words.verbatim,
    });
  }

  /** The quotation of Markdown: words of which the text does not say where they are from. */
  #quotedBlock(quote: Parents, language: string | undefined): string {
    const isProse = quote.children.every(({ type }) => type === 'paragraph');
    const last = quote.children.length - 1;
    const words = isProse
      ? quote.children
          .map((child, rank) => {
            const [open, close] = [rank === 0 ? quotes[0] : '', rank === last ? quotes[1] : ''];
            return `<p>${open}${this.#inside(child as Parents)}${close}</p>`;
          })
          .join('\n')
      : `\n${this.#inBlocks(quote)}\n`;
    return quotationFigure({ words, language, speaker: undefined });
  }

  #editorialNote(element: Element): string {
    const block = this.#index.blocks.get(element);
    return `<div class="editorial-note" role="note"${this.#idOf(block)}>${this.#formerOf(block)}<strong>${escapeText(this.#setting.words.editorialNote)}</strong> ${this.#words(element)}</div>`;
  }

  #call(identifier: string): string {
    const rank = this.#index.ranks.get(identifier);
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
    const text = node.children.map((child) => inLanguage(this.#html(child), this.#setting.language)).filter(Boolean);
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

/** The sides of a picture, which a browser knows before it has it, and where it has several sizes, which there are. */
function sidesOf({ width, height, sizes }: PictureSource): [string, string | number][] {
  return [
    ['width', width],
    ['height', height],
    ...(sizes.length > 1
      ? ([
          ['srcset', sizes.map((size) => `${size.href} ${size.width}w`).join(', ')],
          ['sizes', COLUMN],
        ] satisfies [string, string][])
      : []),
  ];
}
