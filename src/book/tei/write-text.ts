import { escapeText } from '../../prose/escape.ts';
import { inGuillemets } from '../text/walk.ts';
import { writeEach } from '../text/write-each.ts';
import { type BookNote, type Destination, type Flow, type Inline, type Quotation, type Unit } from '../text/tree.ts';
import type { Vocabulary } from './vocabulary.ts';
import { element, lines, type Attributes } from './xml.ts';

/** The surroundings in its file of a text that is written in TEI. */
export interface TeiSetting {
  vocabulary: Vocabulary;
  id(anchor: string): string;
  note(rank: number): BookNote;
  /** Undefined where nothing is there. */
  target(to: Destination): string | undefined;
  pictureAddress(path: string): string | undefined;
  /** The pointers at those who speak, persons or not; empty where the file has nobody. */
  who(persons: readonly string[], others: readonly string[]): string;
}

/** The units of a text: those that follow a heading are its division, in which others may stand. */
export function writeUnits(units: readonly Unit[], setting: TeiSetting): string {
  const first = units.findIndex(({ flow }) => flow.type === 'heading');
  const before = first < 0 ? units : units.slice(0, first);
  const parts = writeTurns(before, setting);
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

/** Units of which those that are a turn stand together under who speaks. */
function writeTurns(units: readonly Unit[], setting: TeiSetting): string[] {
  const parts: string[] = [];
  for (let at = 0; at < units.length;) {
    const { turn, head = [] } = units[at]!;
    let end = at + 1;
    if (turn && head.length > 0) while (units[end]?.turn === turn) end += 1;
    const inside = units.slice(at, end).map((unit) => writeUnit(unit, setting));
    if (turn && head.length > 0) {
      const names = head.map(
        ({ name, standing }) => writeInlines([name], setting) + (standing ? `, ${escapeText(standing)}` : ''),
      );
      const who = setting.who(turn.voice.of, turn.voice.others ?? []);
      parts.push(setting.vocabulary.turn(who, names.join(' ; '), lines(...inside)));
    } else parts.push(...inside);
    at = end;
  }
  return parts;
}

function writeUnit({ anchor, number, voice, language, flow }: Unit, setting: TeiSetting): string {
  const { vocabulary } = setting;
  const attributes = {
    'xml:id': anchor === undefined ? undefined : setting.id(anchor),
    // The chains of OpenEdition number paragraphs themselves.
    n: vocabulary.hasVoices ? number : undefined,
    ana: voice && vocabulary.hasVoices && flow.type !== 'editorial note' ? `#voix.${voice.kind}` : undefined,
    'xml:lang': language,
  };
  const wrap = (inside: string) =>
    voice?.kind === 'reported' ? vocabulary.said(setting.who(voice.of, voice.others ?? []), inside) : inside;
  switch (flow.type) {
    case 'paragraph':
      return element('p', attributes, wrap(writeInlines(flow.children, setting)));
    case 'quotation':
      return writeQuotation(flow, attributes, setting);
    case 'editorial note':
      return vocabulary.editorialNote(attributes, writeFlowsOrWords(flow.flow, setting));
    case 'block quotation':
      return writeBlockQuotation(flow, attributes, setting);
    default:
      return wrap(writeFlow(flow, setting, { 'xml:lang': language }));
  }
}

export const writeFlows = (flow: readonly Flow[], setting: TeiSetting): string =>
  writeEach(flow, (block) => writeFlow(block, setting), '\n');

/** One paragraph as its words, where an element holds words or paragraphs. */
const writeFlowsOrWords = (flow: readonly Flow[], setting: TeiSetting): string => {
  const [only, second] = flow;
  return only?.type === 'paragraph' && !second ? writeInlines(only.children, setting) : writeFlows(flow, setting);
};

function writeFlow(flow: Flow, setting: TeiSetting, attributes: Attributes = {}): string {
  const { vocabulary } = setting;
  switch (flow.type) {
    case 'paragraph':
      return element('p', attributes, writeInlines(flow.children, setting));
    case 'heading':
      return element('p', {}, vocabulary.marked('strong', undefined, writeInlines(flow.children, setting)));
    case 'quotation':
      return writeQuotation(flow, attributes, setting);
    case 'editorial note':
      return vocabulary.editorialNote(attributes, writeFlowsOrWords(flow.flow, setting));
    case 'see':
      return vocabulary.see(writeFlowsOrWords(flow.flow, setting));
    case 'block quotation':
      return writeBlockQuotation(flow, attributes, setting);
    case 'in language':
      return flow.flow.map((block) => writeFlow(block, setting, { 'xml:lang': flow.language })).join('\n');
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
        { [vocabulary.hasVoices ? 'rend' : 'type']: flow.start === undefined ? 'unordered' : 'ordered', ...attributes },
        lines(...items),
      );
    }
    case 'table': {
      const row = (cells: readonly Inline[][], label = {}) =>
        element('row', label, ...cells.map((cell) => element('cell', {}, writeInlines(cell, setting))));
      return element(
        'table',
        attributes,
        lines(row(flow.head, vocabulary.labelRow), ...flow.rows.map((cells) => row(cells))),
      );
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
  { lines: said, language, by, about, gloss }: Quotation,
  attributes: Attributes,
  setting: TeiSetting,
): string {
  const { vocabulary } = setting;
  return vocabulary.quotation(attributes, {
    who: by === undefined ? '' : setting.who([by], []),
    language,
    lines: said.map((line) => writeInlines(line, setting)).join('<lb/>'),
    about: about
      .map((inline) =>
        vocabulary.hasVoices && inline.type === 'speaker' && !inline.person
          ? element('author', {}, writeInlines(inline.children, setting))
          : writeInline(inline, setting),
      )
      .join(''),
    gloss: gloss ? escapeText(gloss) : '',
  });
}

/** The guillemets of words quoted are what `quote` means. */
function writeBlockQuotation(
  { flow, isSpoken }: Extract<Flow, { type: 'block quotation' }>,
  attributes: Attributes,
  setting: TeiSetting,
): string {
  const { vocabulary } = setting;
  return vocabulary.blockQuotation(
    attributes,
    (isSpoken && !vocabulary.hasVoices ? inGuillemets(flow) : flow).map((block) => ({
      isParagraph: block.type === 'paragraph',
      inside: block.type === 'paragraph' ? writeInlines(block.children, setting) : writeFlow(block, setting),
    })),
  );
}

export const writeInlines = (inlines: readonly Inline[], setting: TeiSetting): string =>
  writeEach(inlines, (inline) => writeInline(inline, setting));

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
    case 'speaker':
      return vocabulary.speaker(inline.person, writeInlines(inline.children, setting));
    case 'named':
      return vocabulary.named(inline.what, writeInlines(inline.children, setting));
    case 'link': {
      const target = setting.target(inline.to);
      const inside = writeInlines(inline.children, setting);
      // What is named points at it by itself.
      if (target?.startsWith('#') && inline.children.every(({ type }) => type === 'named')) return inside;
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
