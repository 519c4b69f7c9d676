import { bookId } from '../places.ts';
import { joinInlines, toText, type Flow, type Participant, type Quotation, type Unit } from '../text/tree.ts';
import { writeEach } from '../text/write-each.ts';
import { escapeMarkup, inLanguage, toTypstString } from './escape.ts';
import type { TypstSetting } from './setting.ts';
import { fitTable, writeTable } from './write-table.ts';
import { writeInlines } from './write-inline.ts';
import { quotes } from '../../words/index.ts';

/** The units of a text as Typst, one under another. */
export const writeUnits = (units: readonly Unit[], setting: UnitSetting): string =>
  writeEach(units, (unit) => writeUnit(unit, setting), '\n\n');

/** The setting of units, beside that of their blocks. */
export interface UnitSetting extends TypstSetting {
  /** The label of an anchor of the text. */
  id(anchor: string): string;
  /** Whether something of the document leads there. */
  isTarget(anchor: string): boolean;
}

function writeUnit(unit: Unit, setting: UnitSetting): string {
  const { anchor: own, number, voice, speakers = [], label: words, head = [], language, flow } = unit;
  const anchor = own !== undefined && setting.isTarget(own) ? own : undefined;
  const label = words === undefined ? '' : `#voice-label[${escapeMarkup(words)}]\n`;
  const written = inLanguage(writeFlow(flow, setting), language);
  if (flow.type === 'heading' || flow.type === 'rule') return written;
  const keys = setting.isIndexed ? speakers.map((slug) => bookId({ kind: 'intervenants', slug })) : [];
  const mark = keys.length > 0 ? `#speaks(${keys.map(toTypstString).join(', ')});` : '';
  const turn = head.length > 0 ? `#turn-head[${writeParticipants(head, setting)}]\n` : '';
  const body = mark + written;
  if (flow.type === 'editorial note' || flow.type === 'see') {
    return anchor === undefined ? body : `#anchor(${toTypstString(setting.id(anchor))})${body}`;
  }
  const options = [
    number === undefined ? '' : `number: ${number}`,
    anchor === undefined ? '' : `id: ${toTypstString(setting.id(anchor))}`,
    voice ? `voice: ${toTypstString(voice.kind)}` : '',
    turn === '' ? '' : 'headed: true',
  ];
  const whole = `${label}${turn}#unit(${options.filter(Boolean).join(', ')})[${body}]`;
  return flow.type === 'table' && fitTable(flow).isTurned ? `#turned[${whole}]` : whole;
}

/** Blocks inside another: paragraphs are parted by an empty line. */
export const writeFlows = (
  flow: readonly Flow[],
  setting: TypstSetting & Pick<UnitSetting, 'id' | 'isTarget'>,
): string => writeEach(flow, (block) => writeFlow(block, setting), '\n\n');

/** Who speaks in a turn, and in which capacity. */
const writeParticipants = (all: readonly Participant[], setting: TypstSetting): string =>
  all
    .map(({ name, standing }) =>
      writeInlines(joinInlines([[name], standing === undefined ? [] : [toText(standing)]]), setting),
    )
    .join(' ; ');

function writeFlow(flow: Flow, setting: TypstSetting & Pick<UnitSetting, 'id' | 'isTarget'>): string {
  switch (flow.type) {
    case 'paragraph': {
      const [only, second] = flow.children;
      return only?.type === 'picture' && !second
        ? setting.picture(only.path, only.description, true)
        : writeInlines(flow.children, setting);
    }
    case 'heading':
      return `#[#heading(level: ${flow.level}, outlined: false)[${writeInlines(flow.children, setting)}]#label(${toTypstString(setting.id(flow.anchor))})]`;
    case 'quotation':
      return writeQuotation(flow, setting);
    case 'editorial note':
      return `#editorial-note[${setting.words.editorialNote}][${writeFlows(flow.flow, setting)}]`;
    case 'see':
      return `#see[${writeFlows(flow.flow, setting)}]`;
    case 'block quotation':
      return flow.isSpoken
        ? `#quotation(none, ${writeSpoken(flow.flow.map((block) => writeFlow(block, setting)))}, are-paragraphs: true)`
        : `#block-quotation[${writeFlows(flow.flow, setting)}]`;
    case 'in language':
      return inLanguage(writeFlows(flow.flow, setting), flow.language);
    case 'list': {
      const options = `${flow.start === undefined ? '' : `start: ${flow.start}, `}loose: ${flow.isLoose}`;
      const items = flow.items.map(({ anchor, flow: inside }) => {
        const place =
          anchor === undefined || !setting.isTarget(anchor) ? '' : `#anchor(${toTypstString(setting.id(anchor))})`;
        return `[${place}${writeFlows(inside, setting)}]`;
      });
      return `#items(${options})${items.join('')}`;
    }
    case 'table':
      return writeTable(flow, setting);
    case 'code':
      return `#raw(block: true, ${toTypstString(flow.text)})`;
    case 'rule':
      return '#rule-between';
  }
}

function writeQuotation({ lines, language, about, gloss }: Quotation, setting: TypstSetting): string {
  const glossed = gloss === undefined ? '' : ` \\[${escapeMarkup(gloss)}\\]`;
  const caption = about.length + glossed.length > 0 ? `[— ${writeInlines(about, setting)}${glossed}]` : 'none';
  const said = lines.map((line) => inLanguage(writeInlines(line, setting), language));
  return `#quotation(${caption}, ${writeSpoken(said)})`;
}

/** Lines between guillemets. */
const writeSpoken = (lines: readonly string[]): string =>
  lines
    .map((line, rank) => {
      const [open, close] = [rank === 0 ? quotes[0] : '', rank === lines.length - 1 ? quotes[1] : ''];
      return `[${open}${line}${close}]`;
    })
    .join(', ');
