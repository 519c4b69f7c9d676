import type { Definition, Image, List, ListItem, Nodes, Parents, Table, TableCell } from 'mdast';
import { encodeAddress, isRootPath } from './addresses.ts';
import type { Body } from './body.ts';
import {
  attributesFor,
  attributesOf,
  EDITORIAL_NOTE_TAG,
  isComponent,
  isSiteComponent,
  QUOTE_TAG,
  type Element,
} from './elements.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { callAnchor, noteAnchor, type Note } from './notes.ts';
import { numberLink, quotationFigure, type BlockNumber, type Link } from './quotation-figure.ts';

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
  /** Who has that slug, and where the name leads; undefined for a stranger. */
  speaker(slug: string): Link | undefined;
  words: Words;
}

/** What the page says beside the text. */
interface Words {
  paragraph(number: number): string;
  notes: string;
  /** @param call which call of the note, from 1 */
  backToNote(number: number, call: number): string;
  editorialNote: string;
  reporting(whose: string): string;
}

/** Schemes, besides paths of the site, that a link may have. */
const SCHEMES = /^(?:https?:\/\/|mailto:)/i;
const LOWEST_HEADING = 6;

class Rendering {
  readonly #body: Body;
  readonly #setting: Setting;
  /** The number of a block, the anchor of a heading, the rank of a note and how many of its calls are written. */
  readonly #numbers: ReadonlyMap<Nodes, BlockNumber>;
  readonly #headings: ReadonlyMap<Nodes, string>;
  readonly #notes: ReadonlyMap<string, number>;
  readonly #calls = new Map<string, number>();
  readonly #definitions = new Map<string, Definition>();

  constructor(body: Body, setting: Setting) {
    this.#body = body;
    this.#setting = setting;
    this.#numbers = new Map(
      body.blocks
        .filter(({ numbered }) => numbered)
        .map(({ node, number, anchor }) => [
          node,
          { number, anchor: this.#id(anchor), label: setting.words.paragraph(number) },
        ]),
    );
    this.#headings = new Map(body.headings.map(({ node, anchor }) => [node, anchor]));
    this.#notes = new Map(body.notes.map(({ node }, rank) => [node.identifier, rank + 1]));
    for (const node of body.root.children) {
      // Of two definitions of one name, the first counts.
      if (node.type === 'definition' && !this.#definitions.has(node.identifier)) {
        this.#definitions.set(node.identifier, node);
      }
    }
  }

  render(): string[] {
    const parts: string[][] = [[]];
    for (const node of this.#body.root.children) {
      if (isSiteComponent(node)) parts.push([]);
      else parts.at(-1)!.push(this.#html(node));
    }
    parts.at(-1)!.push(this.#footnotes());
    return parts.map((blocks) => blocks.filter(Boolean).join('\n'));
  }

  #html(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return escapeText(node.value);
      case 'paragraph':
        return this.#paragraph(node);
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
        return `<blockquote>\n${this.#blocks(node)}\n</blockquote>`;
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

  #inside(parent: Parents): string {
    return parent.children.map((child) => this.#html(child)).join('');
  }

  #blocks(parent: Parents): string {
    return parent.children
      .map((child) => this.#html(child))
      .filter(Boolean)
      .join('\n');
  }

  #paragraph(node: Parents): string {
    const number = this.#numbers.get(node);
    const start = number ? `<p id="${number.anchor}">${numberLink(number)}` : '<p>';
    return `${start}${this.#inside(node)}</p>`;
  }

  #list(list: List): string {
    const tag = list.ordered ? 'ol' : 'ul';
    const start = list.ordered && (list.start ?? 1) !== 1 ? ` start="${list.start}"` : '';
    const isLoose = list.spread || list.children.some(({ spread }) => spread);
    const items = list.children.map(
      (item) => `<li>${isLoose ? `\n${this.#blocks(item)}\n` : this.#tightItem(item)}</li>`,
    );
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
      `<table>\n<thead>\n${row(head!.children, 'th')}\n</thead>`,
      ...(body.length > 0 ? [`<tbody>\n${body.join('\n')}\n</tbody>`] : []),
      '</table>',
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
    if (isComponent(element, EDITORIAL_NOTE_TAG)) {
      return `<div class="editorial-note" role="note"><strong>${escapeText(this.#setting.words.editorialNote)}</strong> ${this.#words(element)}</div>`;
    }
    const admitted = attributesFor(element.name);
    if (!admitted) return '';
    const attributes = Object.entries(attributesOf(element))
      .filter(([name]) => Object.hasOwn(admitted, name))
      .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
    return `<${element.name}${attributes.join('')}>${this.#inside(element)}</${element.name}>`;
  }

  /** One paragraph is a sentence after the label; several are paragraphs. */
  #words(element: Element): string {
    const [only, second] = element.children as Nodes[];
    return only?.type === 'paragraph' && !second ? this.#inside(only) : this.#blocks(element);
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
      number: this.#numbers.get(element),
    });
  }

  #call(identifier: string): string {
    const rank = this.#notes.get(identifier);
    if (rank === undefined) return '';
    const call = (this.#calls.get(identifier) ?? 0) + 1;
    this.#calls.set(identifier, call);
    const [href, id] = [this.#id(noteAnchor(identifier)), this.#id(callAnchor(identifier, call))];
    const label = this.#id(NOTES_LABEL);
    return `<sup><a href="#${encodeAddress(href)}" id="${escapeAttribute(id)}" data-footnote-ref aria-describedby="${label}">${rank}</a></sup>`;
  }

  #footnotes(): string {
    const { notes } = this.#body;
    if (notes.length === 0) return '';
    const level = Math.min(2 + (this.#setting.headingShift ?? 0), LOWEST_HEADING);
    const items = notes.map((note, rank) => this.#footnote(note, rank + 1));
    return [
      `<section data-footnotes class="footnotes"><h${level} class="sr-only" id="${this.#id(NOTES_LABEL)}">${escapeText(this.#setting.words.notes)}</h${level}>`,
      `<ol>\n${items.join('\n')}\n</ol>`,
      '</section>',
    ].join('\n');
  }

  #footnote({ node, anchor, calls }: Note, rank: number): string {
    const back = Array.from({ length: calls }, (_, index) => this.#backLink(node.identifier, rank, index + 1)).join(
      ' ',
    );
    const last = node.children.at(-1);
    const blocks = node.children.map((child) =>
      child === last && child.type === 'paragraph' ? `<p>${this.#inside(child)} ${back}</p>` : this.#html(child),
    );
    if (last?.type !== 'paragraph') blocks.push(back);
    return `<li id="${escapeAttribute(this.#id(anchor))}">\n${blocks.filter(Boolean).join('\n')}\n</li>`;
  }

  #backLink(identifier: string, rank: number, call: number): string {
    const label = escapeAttribute(this.#setting.words.backToNote(rank, call));
    const href = encodeAddress(this.#id(callAnchor(identifier, call)));
    const again = call > 1 ? `<sup>${call}</sup>` : '';
    return `<a href="#${href}" data-footnote-backref="" aria-label="${label}" class="data-footnote-backref">↩${again}</a>`;
  }

  #id(anchor: string): string {
    return this.#setting.idPrefix === undefined ? anchor : `${this.#setting.idPrefix}-${anchor}`;
  }
}

const NOTES_LABEL = 'footnote-label';

/** Where a link or a picture leads. */
interface Target {
  url: string;
  title?: string | null | undefined;
}

const titleOf = (target: Target | null | undefined): string =>
  target?.title ? ` title="${escapeAttribute(target.title)}"` : '';
