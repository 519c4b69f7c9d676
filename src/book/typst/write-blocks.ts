import type { Flow, Unit } from '../text/tree.ts';
import { escapeMarkup, toTypstString } from './escape.ts';
import type { TypstSetting } from './setting.ts';
import { fitTable, writeTable } from './write-table.ts';
import { writeInlines } from './write-inline.ts';

/** The units of a text as Typst, one under another. */
export const writeUnits = (units: readonly Unit[], setting: UnitSetting): string =>
  units.map((unit) => writeUnit(unit, setting)).join('\n\n');

/** What units need besides what their blocks do. */
export interface UnitSetting extends TypstSetting {
  /** The label of an anchor of the text. */
  id(anchor: string): string;
  /** Whether something of the document leads there. */
  isTarget(anchor: string): boolean;
  /** The word that says who speaks. */
  voice(voice: NonNullable<Unit['voice']>): string;
  /** The keys of the persons who speak, for an index of persons. */
  speakerKeys(of: readonly string[]): string[];
}

function writeUnit({ anchor: own, number, voice, isNews, flow }: Unit, setting: UnitSetting): string {
  const anchor = own !== undefined && setting.isTarget(own) ? own : undefined;
  const label = isNews && voice ? `#voice-label[${setting.voice(voice)}]\n` : '';
  if (flow.type === 'heading' || flow.type === 'rule') return writeFlow(flow, setting);
  const speaks = voice && setting.isIndexed ? setting.speakerKeys(voice.of) : [];
  const mark = speaks.length > 0 ? `#speaks(${speaks.map(toTypstString).join(', ')})` : '';
  const body = mark + writeFlow(flow, setting);
  if (flow.type === 'editorial note' || flow.type === 'see') {
    return anchor === undefined ? body : `#anchor(${toTypstString(setting.id(anchor))})${body}`;
  }
  const options = [
    number === undefined ? '' : `number: ${number}`,
    anchor === undefined ? '' : `id: ${toTypstString(setting.id(anchor))}`,
    voice ? `voice: ${toTypstString(voice.kind)}` : '',
  ];
  const whole = `${label}#unit(${options.filter(Boolean).join(', ')})[${body}]`;
  return flow.type === 'table' && fitTable(flow).isTurned ? `#turned[${whole}]` : whole;
}

/** Blocks inside another: paragraphs are parted by an empty line. */
export const writeFlows = (
  flow: readonly Flow[],
  setting: TypstSetting & Pick<UnitSetting, 'id' | 'isTarget'>,
): string => flow.map((block) => writeFlow(block, setting)).join('\n\n');

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
      return `#block-quotation[${writeFlows(flow.flow, setting)}]`;
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

function writeQuotation(
  { lines, by, gloss, reporting }: Extract<Flow, { type: 'quotation' }>,
  setting: TypstSetting,
): string {
  const speaker = setting.speaker(by);
  const about = [
    speaker === undefined ? '' : `#small-capitals[${speaker}]`,
    setting.words.verbatim,
    reporting === undefined ? '' : escapeMarkup(setting.words.reporting(reporting)),
  ];
  const words = lines.map((line) => writeInlines(line, setting));
  const said = words.map((line, rank) => {
    const [open, close] = [rank === 0 ? '«\u00A0' : '', rank === words.length - 1 ? '\u00A0»' : ''];
    return `[${open}${line}${close}]`;
  });
  const glossed = gloss === undefined ? '' : ` \\[${escapeMarkup(gloss)}\\]`;
  return `#quotation([— ${about.filter(Boolean).join(', ')}${glossed}], ${said.join(', ')})`;
}
