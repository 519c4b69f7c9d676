import { escapeAttribute, escapeText } from '../../prose/escape.ts';
import { directionOf } from '../../prose/languages.ts';
import { quote, text } from '../../words/index.ts';
import { inGuillemets } from '../text/walk.ts';
import { writeEach } from '../text/write-each.ts';
import type { BookNote, Destination, Flow, Inline, Participant, Quotation, Side, Unit } from '../text/tree.ts';

/** The surroundings in the book of a text that is written in XHTML. */
export interface XhtmlSetting {
  /** The id of an anchor of the text. */
  id(anchor: string): string;
  /** The note of a rank. */
  note(rank: number): BookNote;
  /** Undefined where nothing is there. */
  href(to: Destination): string | undefined;
  picture(path: string): { name: string; width: number; height: number } | undefined;
}

/** The units of a text as XHTML, one under another. */
export const writeUnits = (units: readonly Unit[], setting: XhtmlSetting): string =>
  writeEach(units, (unit) => writeUnit(unit, setting), '\n');

/** The notes of a text, each of which leads back to its calls. */
export const writeNotes = (notes: readonly BookNote[], setting: XhtmlSetting): string =>
  notes
    .map(({ rank, anchor, calls, flow }) => {
      const back = Array.from({ length: calls }, (_, index) => {
        const label = escapeAttribute(text.backToNote(rank, index + 1));
        const sign = index === 0 ? String(rank) : `↩${index + 1}`;
        return `<a role="doc-backlink" href="#${escapeAttribute(callId(anchor, index + 1, setting))}" aria-label="${label}">${sign}</a>`;
      });
      return `<aside epub:type="footnote" role="doc-footnote" class="note" id="${escapeAttribute(setting.id(anchor))}"><p class="back">${back.join(' ')}</p>\n${writeFlows(flow, setting)}</aside>`;
    })
    .join('\n');

/** An element that links to a place of the book or of the site, or only its words where nothing is there. */
export const writeLink = (href: string | undefined, words: string): string =>
  href === undefined || words === '' ? words : `<a href="${escapeAttribute(href)}">${words}</a>`;

/** `lang` and, where it is not that of French, `dir`. */
export const languageAttributes = (language: string | undefined): string => {
  if (language === undefined) return '';
  const tag = escapeAttribute(language);
  return ` lang="${tag}" xml:lang="${tag}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}`;
};

function writeUnit(unit: Unit, setting: XhtmlSetting): string {
  const { anchor, number, voice, label: words, head = [], language, flow } = unit;
  const label = words === undefined ? '' : `<p class="voice">${escapeText(words)}</p>\n`;
  const id = anchor === undefined ? '' : ` id="${escapeAttribute(setting.id(anchor))}"`;
  const inside = inLanguage(writeFlow(flow, setting), language);
  if (flow.type === 'heading' || flow.type === 'rule') return inside;
  if (flow.type === 'editorial note' || flow.type === 'see') return id === '' ? inside : `<div${id}>${inside}</div>`;
  const sign = number === undefined ? '' : `<p class="number">${number}</p>`;
  const turn = head.length > 0 ? `<p class="turn-head">${writeParticipants(head, setting)}</p>` : '';
  return `${label}<div class="unit ${voice?.kind ?? 'source'}"${id}>${sign}${turn}${inside}</div>`;
}

/** Who speaks in a turn, and in which capacity. */
const writeParticipants = (all: readonly Participant[], setting: XhtmlSetting): string =>
  all
    .map(({ name, standing }) => writeInlines([name], setting) + (standing ? `, ${escapeText(standing)}` : ''))
    .join(' ; ');

/** The language of words, said of their first element, or of each of several. */
const inLanguage = (xhtml: string, language: string | undefined): string =>
  language === undefined || xhtml === ''
    ? xhtml
    : xhtml.replace(/^<[a-z]\w*/, (tag) => tag + languageAttributes(language));

export const writeFlows = (flow: readonly Flow[], setting: XhtmlSetting): string =>
  writeEach(flow, (block) => writeFlow(block, setting), '\n');

function writeFlow(flow: Flow, setting: XhtmlSetting): string {
  switch (flow.type) {
    case 'paragraph':
      return `<p>${writeInlines(flow.children, setting)}</p>`;
    case 'heading': {
      const level = Math.min(flow.level, LOWEST_HEADING);
      return `<h${level} id="${escapeAttribute(setting.id(flow.anchor))}">${writeInlines(flow.children, setting)}</h${level}>`;
    }
    case 'quotation':
      return writeQuotation(flow, setting);
    case 'editorial note':
      return `<aside class="editorial-note" role="note"><p><strong>${escapeText(text.editorialNote)}.</strong></p>\n${writeFlows(flow.flow, setting)}</aside>`;
    case 'see':
      return `<div class="see">${writeFlows(flow.flow, setting)}</div>`;
    case 'block quotation':
      return flow.isSpoken
        ? `<figure class="quotation"><blockquote>${writeFlows(inGuillemets(flow.flow), setting)}</blockquote></figure>`
        : `<blockquote>${writeFlows(flow.flow, setting)}</blockquote>`;
    case 'in language':
      return `<div${languageAttributes(flow.language)}>${writeFlows(flow.flow, setting)}</div>`;
    case 'list': {
      const tag = flow.start === undefined ? 'ul' : 'ol';
      const start = flow.start === undefined || flow.start === 1 ? '' : ` start="${flow.start}"`;
      const items = flow.items.map(
        ({ anchor, flow: inside }) =>
          `<li${anchor === undefined ? '' : ` id="${escapeAttribute(setting.id(anchor))}"`}>${writeFlows(inside, setting)}</li>`,
      );
      return `<${tag}${start}>\n${items.join('\n')}\n</${tag}>`;
    }
    case 'table':
      return writeTable(flow, setting);
    case 'code':
      return `<pre><code>${escapeText(flow.text)}</code></pre>`;
    case 'rule':
      return '<hr/>';
  }
}

const LOWEST_HEADING = 6;

function writeQuotation({ lines, language, about, gloss }: Quotation, setting: XhtmlSetting): string {
  const words = lines.map((line) => writeInlines(line, setting)).join('<br/>\n');
  const caption = writeInlines(about, setting) + (gloss ? ` [${escapeText(gloss)}]` : '');
  const below = caption === '' ? '' : `<figcaption>— ${caption}</figcaption>`;
  return `<figure class="quotation"><blockquote${languageAttributes(language)}><p>${quote(words)}</p></blockquote>${below}</figure>`;
}

function writeTable({ sides, head, rows }: Extract<Flow, { type: 'table' }>, setting: XhtmlSetting): string {
  const row = (cells: readonly Inline[][], open: string, close: string) =>
    `<tr>${cells.map((cell, at) => `<${open}${sideOf(sides[at])}>${writeInlines(cell, setting)}</${close}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td', 'td'));
  return `<table>\n<thead>${row(head, 'th scope="col"', 'th')}</thead>\n${body.length > 0 ? `<tbody>\n${body.join('\n')}\n</tbody>\n` : ''}</table>`;
}

const sideOf = (side: Side): string => (side === undefined ? '' : ` class="${side}"`);

export const writeInlines = (inlines: readonly Inline[], setting: XhtmlSetting): string =>
  writeEach(inlines, (inline) => writeInline(inline, setting));

function writeInline(inline: Inline, setting: XhtmlSetting): string {
  switch (inline.type) {
    case 'text':
      return escapeText(inline.text);
    case 'code':
      return `<code>${escapeText(inline.text)}</code>`;
    case 'break':
      return '<br/>\n';
    case 'note': {
      const { rank, call } = inline;
      const { anchor } = setting.note(rank);
      return `<sup><a epub:type="noteref" role="doc-noteref" href="#${escapeAttribute(setting.id(anchor))}" id="${escapeAttribute(callId(anchor, call, setting))}" aria-label="${escapeAttribute(text.note(rank))}">${rank}</a></sup>`;
    }
    case 'picture': {
      const picture = setting.picture(inline.path);
      if (!picture) return escapeText(inline.description);
      const { name, width, height } = picture;
      return `<img src="images/${name}" alt="${escapeAttribute(inline.description)}" width="${width}" height="${height}"/>`;
    }
    case 'speaker': {
      const words = `<span class="name">${writeInlines(inline.children, setting)}</span>`;
      const { person } = inline;
      return person ? writeLink(setting.href({ type: 'entity', resource: person }), words) : words;
    }
    case 'named':
      return writeInlines(inline.children, setting);
    case 'link':
      return writeLink(setting.href(inline.to), writeInlines(inline.children, setting));
    case 'abbreviation':
      return `<abbr title="${escapeAttribute(inline.full)}"${languageAttributes(inline.language)}>${writeInlines(inline.children, setting)}</abbr>`;
    case 'subscript':
      return `<sub>${writeInlines(inline.children, setting)}</sub>`;
    case 'superscript':
      return `<sup>${writeInlines(inline.children, setting)}</sup>`;
    default: {
      const tag = TAGS[inline.type];
      return `<${tag}${languageAttributes(inline.language)}>${writeInlines(inline.children, setting)}</${tag}>`;
    }
  }
}

const TAGS = { emphasis: 'em', strong: 'strong', deleted: 'del', title: 'cite', plain: 'span' } as const;

const callId = (anchor: string, call: number, { id }: XhtmlSetting): string => `${id(anchor)}-appel-${call}`;
