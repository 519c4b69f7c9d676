import { escapeText } from '../../prose/escape.ts';
import { text } from '../../site/text.ts';
import type { BookNote, Destination, Flow, Inline, Unit } from '../text/tree.ts';
import { pointTo, type Vocabulary } from './vocabulary.ts';
import { element, lines } from './xml.ts';

/** What a text that is written in TEI has to know of the file around it. */
export interface TeiSetting {
  vocabulary: Vocabulary;
  id(anchor: string): string;
  note(rank: number): BookNote;
  /** Undefined where nothing is there. */
  target(to: Destination): string | undefined;
  pictureAddress(path: string): string | undefined;
  speaker(slug: string): string | undefined;
}

/** The units of a text: those that follow a heading are its division, in which others may stand. */
export function writeUnits(units: readonly Unit[], setting: TeiSetting): string {
  const first = units.findIndex(({ flow }) => flow.type === 'heading');
  const before = first < 0 ? units : units.slice(0, first);
  const parts = before.map((unit) => writeUnit(unit, setting));
  for (let at = first; at >= 0 && at < units.length;) {
    const { level, anchor, children } = units[at]!.flow as Extract<Flow, { type: 'heading' }>;
    const isNext = ({ flow }: Unit, rank: number) => rank > at && flow.type === 'heading' && flow.level <= level;
    const next = units.findIndex(isNext);
    const end = next < 0 ? units.length : next;
    const head = element('head', setting.vocabulary.headAttributes(level), writeInlines(children, setting));
    const inside = writeUnits(units.slice(at + 1, end), setting);
    parts.push(element('div', { 'xml:id': setting.id(anchor) }, lines(head, inside || element('p'))));
    at = end;
  }
  return parts.filter(Boolean).join('\n');
}

function writeUnit({ anchor, number, voice, flow }: Unit, setting: TeiSetting): string {
  const { vocabulary } = setting;
  const attributes = {
    'xml:id': anchor === undefined ? undefined : setting.id(anchor),
    // The chains of OpenEdition number paragraphs themselves.
    n: vocabulary.hasVoices ? number : undefined,
    ana: voice && vocabulary.hasVoices && flow.type !== 'editorial note' ? `#voix.${voice.kind}` : undefined,
  };
  const wrap = (inside: string) => (voice?.kind === 'reported' ? vocabulary.said(voice.of, inside) : inside);
  switch (flow.type) {
    case 'paragraph':
      return element('p', attributes, wrap(writeInlines(flow.children, setting)));
    case 'quotation':
      return writeQuotation(flow, attributes, setting);
    case 'editorial note':
      return vocabulary.editorialNote(attributes, writeFlowsOrWords(flow.flow, setting));
    default:
      return wrap(writeFlow(flow, setting));
  }
}

const writeFlows = (flow: readonly Flow[], setting: TeiSetting): string =>
  flow.map((block) => writeFlow(block, setting)).join('\n');

/** One paragraph as its words, where an element holds words or paragraphs. */
const writeFlowsOrWords = (flow: readonly Flow[], setting: TeiSetting): string => {
  const [only, second] = flow;
  return only?.type === 'paragraph' && !second ? writeInlines(only.children, setting) : writeFlows(flow, setting);
};

function writeFlow(flow: Flow, setting: TeiSetting): string {
  const { vocabulary } = setting;
  switch (flow.type) {
    case 'paragraph':
      return element('p', {}, writeInlines(flow.children, setting));
    case 'heading':
      return element('p', {}, vocabulary.marked('strong', undefined, writeInlines(flow.children, setting)));
    case 'quotation':
      return writeQuotation(flow, {}, setting);
    case 'editorial note':
      return vocabulary.editorialNote({}, writeFlowsOrWords(flow.flow, setting));
    case 'see':
      return vocabulary.see(writeFlowsOrWords(flow.flow, setting));
    case 'block quotation':
      return vocabulary.blockQuotation(
        flow.flow.map((block) => ({
          isParagraph: block.type === 'paragraph',
          inside: block.type === 'paragraph' ? writeInlines(block.children, setting) : writeFlow(block, setting),
        })),
      );
    case 'list': {
      const items = flow.items.map(({ anchor, flow: inside }) =>
        element(
          'item',
          { 'xml:id': anchor === undefined ? undefined : setting.id(anchor) },
          writeFlowsOrWords(inside, setting),
        ),
      );
      return element(
        'list',
        { [vocabulary.hasVoices ? 'rend' : 'type']: flow.start === undefined ? 'unordered' : 'ordered' },
        lines(...items),
      );
    }
    case 'table': {
      const row = (cells: readonly Inline[][], attributes = {}) =>
        element('row', attributes, ...cells.map((cell) => element('cell', {}, writeInlines(cell, setting))));
      return element('table', {}, lines(row(flow.head, vocabulary.labelRow), ...flow.rows.map((cells) => row(cells))));
    }
    case 'code':
      return element('p', {}, vocabulary.code(flow.text));
    case 'rule':
      return vocabulary.hasVoices
        ? element('milestone', { unit: 'section' })
        : element('p', { rend: 'break' }, '* * *');
  }
}

function writeQuotation(
  { lines: said, by, gloss, reporting }: Extract<Flow, { type: 'quotation' }>,
  attributes: Readonly<Record<string, string | number | undefined>>,
  setting: TeiSetting,
): string {
  const name = setting.speaker(by);
  const about = [
    name &&
      (setting.vocabulary.hasVoices
        ? element('persName', { ref: pointTo({ kind: 'intervenants', slug: by }) }, escapeText(name))
        : escapeText(name)),
    escapeText(text.verbatim),
    reporting && escapeText(text.reporting(reporting)),
  ];
  return setting.vocabulary.quotation(attributes, by, {
    lines: said.map((line) => writeInlines(line, setting)).join('<lb/>'),
    about: about.filter(Boolean).join(', '),
    gloss: gloss ? escapeText(gloss) : '',
  });
}

const writeInlines = (inlines: readonly Inline[], setting: TeiSetting): string =>
  inlines.map((inline) => writeInline(inline, setting)).join('');

function writeInline(inline: Inline, setting: TeiSetting): string {
  const { vocabulary } = setting;
  switch (inline.type) {
    case 'text':
      return escapeText(inline.text);
    case 'code':
      return vocabulary.code(inline.text);
    case 'break':
      return '<lb/>';
    case 'note': {
      const note = setting.note(inline.rank);
      const id = setting.id(note.anchor);
      // A note that is called again stands where it was called first.
      if (inline.call > 1) return element('ref', { target: `#${id}` }, String(inline.rank));
      return element('note', { place: 'foot', n: inline.rank, 'xml:id': id }, writeFlows(note.flow, setting));
    }
    case 'picture': {
      const url = setting.pictureAddress(inline.path);
      return url === undefined ? escapeText(inline.description) : vocabulary.picture(url, inline.description);
    }
    case 'named':
      return vocabulary.named(inline.what, writeInlines(inline.children, setting));
    case 'link': {
      const target = setting.target(inline.to);
      const inside = writeInlines(inline.children, setting);
      return target === undefined || inside === '' ? inside : element('ref', { target }, inside);
    }
    case 'abbreviation':
      return vocabulary.abbreviation(inline.full, inline.language, writeInlines(inline.children, setting));
    case 'subscript':
      return element('hi', { rend: 'sub' }, writeInlines(inline.children, setting));
    case 'superscript':
      return element('hi', { rend: 'sup' }, writeInlines(inline.children, setting));
    default:
      return vocabulary.marked(inline.type, inline.language, writeInlines(inline.children, setting));
  }
}
