import type { Image, List, Nodes, Parents, Table } from 'mdast';
import { capitalize } from '../words/capitalize.ts';
import { colon, ofName, quotes } from '../words/index.ts';
import { encodeAddress, isRootPath } from './addresses.ts';
import { isBesideText, type Block, type FlowNode } from './blocks.ts';
import { indexBody, type BodyIndex } from './body-index.ts';
import type { Body } from './body.ts';
import {
  attributesOf,
  EDITORIAL_NOTE_TAG,
  isComponent,
  isKnownElement,
  LANGUAGE_TAG,
  QUOTE_TAG,
  type Element,
} from './elements.ts';
import { escapeMarkdown } from './escape.ts';
import { readFigure, type Figure } from './figures.ts';
import type { Setting } from './html.ts';
import { readSpeaker, readWork } from './quotations.ts';
import { isSameVoice, type Voice } from './voice.ts';

/**
 * The Markdown of a body (CommonMark, with the tables and notes of GFM): the same closed list of elements as its HTML, with
 * the voices said in words, and the numbers by which its paragraphs are cited.
 */
export const toMarkdown = (body: Body, setting: MarkdownSetting): string => new Rendering(body, setting).render();

/** Where a body stands, and what is called what there. */
export type MarkdownSetting = Pick<Setting, 'link' | 'voice' | 'speaker' | 'standing'> & {
  words: Pick<
    Setting['words'],
    'voice' | 'licenceOf' | 'turns' | 'verbatim' | 'workDetails' | 'editorialNote' | 'reporting' | 'reportedWith'
  > & {
    /** The number of a paragraph: « § 3 ». */
    paragraphs(numbers: string): string;
  };
};

/** The elements of HTML that Markdown has a sign for; the words of the others stand alone. */
const SIGNS: Readonly<Record<string, string>> = { i: '*', em: '*', cite: '*', b: '**' };
/** Schemes, besides paths of the site, that a link may have. */
const SCHEMES = /^(?:https?:\/\/|mailto:)/i;

class Rendering {
  readonly #body: Body;
  readonly #setting: MarkdownSetting;
  readonly #index: BodyIndex;

  constructor(body: Body, setting: MarkdownSetting) {
    this.#body = body;
    this.#setting = setting;
    this.#index = indexBody(body);
  }

  render(): string {
    const parts: string[] = [];
    let current: Voice | undefined;
    let turn: FlowNode['turn'];
    for (const flowing of this.#body.flow) {
      const { node, voice: marked } = flowing;
      const block = this.#index.blocks.get(node);
      const head = flowing.turn && flowing.turn !== turn ? this.#turnHead(flowing.turn) : '';
      const leads = node.type === 'paragraph' || isComponent(node, QUOTE_TAG);
      const markdown = this.#block(node, this.#number(block) + (leads ? head : ''));
      if (markdown === '') continue;
      if (flowing.turn && !turn) {
        parts.push(`*(${escapeMarkdown(this.#setting.words.turns)})*`);
        current = undefined;
      }
      turn = flowing.turn;
      const voice = block?.voice ?? marked ?? this.#setting.voice;
      // A heading is in no voice, and quotations and notes of the editor say themselves whose they are.
      const isSaid = node.type !== 'heading' && voice?.kind !== 'quoted' && !(block && isBesideText(block)) && !turn;
      if (isSaid && voice && !(current && isSameVoice(current, voice))) {
        parts.push(this.#voiceLabel(voice));
        current = voice;
      }
      if (head && !leads) parts.push(head.trim());
      parts.push(markdown);
    }
    const notes = this.#body.notes.map(({ node }, rank) => `[^${rank + 1}]: ${indent(this.#inBlocks(node), 4)}`);
    return [...parts, ...notes].join('\n\n');
  }

  #number(block: Block | undefined): string {
    return block?.numbered ? `**${this.#setting.words.paragraphs(String(block.number))}** ` : '';
  }

  /** Who speaks in a turn, and in what name. */
  #turnHead({ voice: { of, others = [] } }: NonNullable<FlowNode['turn']>): string {
    const { speaker, standing } = this.#setting;
    const who = [
      ...of.map((slug) => ({ name: speaker(slug)?.label ?? slug, standing: standing?.(slug) })),
      ...others.map((name) => ({ name: capitalize(name), standing: standing?.(name) })),
    ].map((one) => `**${escapeMarkdown(one.name)}**${one.standing ? ` (${escapeMarkdown(one.standing)})` : ''}`);
    return `${who.join(', ')}${colon} `;
  }

  #voiceLabel({ kind, of, others = [] }: Voice): string {
    const names = [...of.flatMap((slug) => this.#setting.speaker(slug)?.label ?? []), ...others];
    return `*(${escapeMarkdown(this.#setting.words.voice(kind, names))})*`;
  }

  /** @param lead what stands before its first word */
  #block(node: Nodes, lead = ''): string {
    const figure = readFigure(node);
    if (figure) return this.#figure(figure);
    switch (node.type) {
      case 'paragraph':
        return lead + escapeStart(this.#inside(node));
      case 'heading':
        return `${'#'.repeat(node.depth)} ${this.#inside(node)}`;
      case 'blockquote':
        return quote(lead + this.#inBlocks(node));
      case 'list':
        return this.#list(node);
      case 'table':
        return this.#table(node);
      case 'code':
        return fence(node.value);
      case 'thematicBreak':
        return '***';
      case 'mdxJsxFlowElement':
        return this.#flowElement(node, lead);
      case 'footnoteDefinition':
      case 'definition':
        return '';
      default:
        return this.#inline(node);
    }
  }

  #inBlocks({ children }: Parents): string {
    return children
      .map((child) => this.#block(child))
      .filter(Boolean)
      .join('\n\n');
  }

  #list({ ordered, start, spread, children }: List): string {
    const items = children.map((item, rank) => {
      const mark = ordered ? `${(start ?? 1) + rank}. ` : '- ';
      return mark + indent(this.#inBlocks(item), mark.length);
    });
    return items.join(spread ? '\n\n' : '\n');
  }

  #table({ children }: Table): string {
    const rows = children.map((row) => `| ${row.children.map((cell) => this.#inside(cell)).join(' | ')} |`);
    const [head = '', ...others] = rows;
    const rule = `|${' --- |'.repeat(children[0]?.children.length ?? 0)}`;
    return [head, rule, ...others].join('\n');
  }

  #flowElement(element: Element, lead: string): string {
    if (isComponent(element, QUOTE_TAG)) return this.#quotation(element, lead);
    const inside = this.#inBlocks(element);
    if (!isComponent(element, EDITORIAL_NOTE_TAG)) {
      return isComponent(element) ? inside : this.#inline(element);
    }
    return quote(`**${this.#setting.words.editorialNote}** ${inside}`);
  }

  #quotation(element: Element, lead: string): string {
    const { gloss, reporting } = attributesOf(element);
    const { words, speaker } = this.#setting;
    const { of, others } = readSpeaker(element, this.#body.cast);
    const work = readWork(element);
    const said = element.children.map((child) => ('children' in child ? this.#inside(child as Parents) : ''));
    const who = of.map((slug) => speaker(slug))[0];
    const name = who && `[${escapeMarkdown(who.label)}](${toDestination(who.href)})`;
    const author = work?.isItsOwnAuthor ? undefined : others?.[0];
    const about = reporting
      ? [
          escapeMarkdown(words.reporting(reporting)),
          who && escapeMarkdown(words.reportedWith(ofName(who.label)[0])) + name,
        ]
      : [
          name ?? (author && escapeMarkdown(author)),
          work?.title && `*${escapeMarkdown(work.title)}*`,
          work ? escapeMarkdown(words.workDetails(work)) : words.verbatim,
        ];
    return quote(
      `${lead}${quotes.join(said.filter(Boolean).join('\\\n').trim())}\n\n— ${about.filter(Boolean).join(', ')}` +
        (gloss ? ` \\[${escapeMarkdown(gloss)}\\]` : ''),
    );
  }

  /** A picture, then what is written below it. */
  #figure({ picture, caption, credit, licence }: Figure): string {
    const known = licence === undefined ? undefined : this.#setting.words.licenceOf(licence);
    const rights = [
      ...(credit === undefined ? [] : [escapeMarkdown(credit)]),
      ...(known ? [`[${escapeMarkdown(known.label)}](${toDestination(known.href)})`] : []),
    ];
    const words = caption.map((nodes) =>
      nodes
        .map((node) => this.#inline(node))
        .join('')
        .trim(),
    );
    const below = [...words, ...(rights.length > 0 ? [`(${rights.join(', ')})`] : [])].join(' ');
    return [this.#inline(picture), below].filter(Boolean).join('\n\n');
  }

  #inside(parent: Parents): string {
    return this.#all(parent).trim();
  }

  #all({ children }: Parents): string {
    let words = '';
    for (const child of children) words += this.#inline(child);
    return words;
  }

  #inline(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return escapeMarkdown(node.value.replace(/[ \t]*\n[ \t]*/g, ' '));
      case 'emphasis':
        return this.#marked('*', node);
      case 'strong':
        return this.#marked('**', node);
      case 'delete':
        return this.#marked('~~', node);
      case 'inlineCode':
        return inlineCode(node.value);
      case 'break':
        return '\\\n';
      case 'link':
        return this.#link(node, node.url);
      case 'linkReference':
        return this.#link(node, this.#index.definitions.get(node.identifier)?.url);
      case 'image':
        return this.#image(node, node.url);
      case 'imageReference':
        return this.#image(node, this.#index.definitions.get(node.identifier)?.url);
      case 'footnoteReference': {
        const rank = this.#index.ranks.get(node.identifier);
        return rank === undefined ? '' : `[^${rank}]`;
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return isComponent(node, QUOTE_TAG) || isComponent(node, LANGUAGE_TAG) || isKnownElement(node)
          ? this.#marked(SIGNS[node.name ?? ''] ?? '', node)
          : '';
      default:
        return 'children' in node ? this.#inside(node) : '';
    }
  }

  /** Words between two signs, which must touch them. */
  #marked(mark: string, node: Parents): string {
    const words = this.#all(node);
    const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
    return inner === '' ? words : `${before}${mark}${inner}${mark}${after}`;
  }

  #link(node: Parents, url: string | undefined): string {
    const href = this.#href(url ?? '');
    return href === undefined ? this.#inside(node) : `[${this.#inside(node)}](${href})`;
  }

  #image({ alt }: Pick<Image, 'alt'>, url: string | undefined): string {
    const address = encodeAddress(url?.trim() ?? '');
    return isRootPath(address) ? `![${escapeMarkdown(alt ?? '')}](${toDestination(this.#setting.link(address))})` : '';
  }

  /** Undefined for an address that is not to be followed. */
  #href(url: string): string | undefined {
    const address = encodeAddress(url.trim());
    if (isRootPath(address)) return toDestination(this.#setting.link(address));
    return address.startsWith('#') || SCHEMES.test(address) ? toDestination(address) : undefined;
  }
}

const quote = (text: string): string => text.replace(/^/gm, '> ').replace(/^> $/gm, '>');

/** A text of which the lines stand under the first word of the first. */
const indent = (text: string, width: number): string => text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);

/** As the target of a link: a parenthesis would end it. */
const toDestination = (address: string): string =>
  address.replace(/[()<>]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** A text whose beginning makes no heading, list or rule. */
const escapeStart = (text: string): string => text.replace(/^[-+=#]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');

const fence = (code: string): string => `${fenceFor(code, 3)}\n${code}\n${fenceFor(code, 3)}`;
const inlineCode = (code: string): string => `${fenceFor(code, 1)} ${code} ${fenceFor(code, 1)}`;

/** More backticks than stand together in the code. */
const fenceFor = (code: string, least: number): string =>
  '`'.repeat(Math.max(least, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
