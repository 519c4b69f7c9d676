import { ofName, quote, text } from '../words/index.ts';
import type { Extract, Part } from '../model/extracts.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { escapeText } from '../prose/escape.ts';
import { isSameVoice, type Voice } from '../prose/voice.ts';
import { voiceLabel } from './body-setting.ts';
import { namesIn, placeOf, resourceLabel } from './labels.ts';
import { markNamed } from './mark-named.ts';
import { pathOf } from './paths.ts';

/** The parts of an extract that are in one voice, one under another. */
export interface VoiceRun {
  voice: Voice;
  parts: readonly Part[];
  /** The same, items of one list together. */
  groups: readonly { isList: boolean; parts: readonly Part[] }[];
  /** Whether it says under it whose it is: a sentence that only leads into words spoken leaves that to them. */
  isCaptioned: boolean;
  isLast: boolean;
}

/** An extract, voice by voice; words quoted stand alone. */
export function toRuns({ parts }: Extract): VoiceRun[] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const before = runs.at(-1)?.at(-1);
    if (before && part.voice.kind !== 'quoted' && isSameVoice(before.voice, part.voice)) runs.at(-1)!.push(part);
    else runs.push([part]);
  }
  return runs.map((run, rank) => ({
    voice: run[0]!.voice,
    parts: run,
    groups: toGroups(run),
    isCaptioned: !leadsInto(run, runs[rank + 1]?.[0]),
    isLast: rank === runs.length - 1,
  }));
}

/** Whether words are only there for the words spoken that follow: one sentence, or the end of one. */
function leadsInto(run: readonly Part[], next: Part | undefined): boolean {
  const last = run.at(-1)!;
  if (!last.leadsIn || next?.voice.kind !== 'quoted') return false;
  return run.length === 1 && last.pieces.every((piece) => !/[.!?…] /.test(piece.text));
}

function toGroups(run: readonly Part[]): VoiceRun['groups'] {
  const groups: { isList: boolean; parts: Part[] }[] = [];
  for (const part of run) {
    const last = groups.at(-1);
    if (last && last.isList === part.isItem) last.parts.push(part);
    else groups.push({ isList: part.isItem, parts: [part] });
  }
  return groups;
}

/** The words of a part as HTML: what it is shown for stands out, and what is left out is marked. */
export function wordsOf({ voice, pieces, isAfterGap }: Part): string {
  const words = pieces.map((piece) => markNamed(piece.text, piece.named)).join(` ${OMISSION} `);
  return voice.kind === 'quoted' ? quote(words) : `${isAfterGap ? `${OMISSION} ` : ''}${words}`;
}

const OMISSION = '[…]';

/** Who says it, as HTML: of words spoken, with the name first. */
export function saidBy({ voice, reporting, gloss }: Part, { proceedings, link }: Setting): string {
  const { kind, of, others = [] } = voice;
  const label = (names: readonly string[]): string => voiceLabel(kind, names, proceedings.seminar);
  if (kind !== 'quoted') return `<i>${escapeText(label(namesIn(voice, proceedings)))}</i>`;
  const nameOf = (slug: string): string => resourceLabel(proceedings.get('intervenants', slug));
  const linkTo = (slug: string): string =>
    `<a href="${link(pathOf({ kind: 'intervenants', slug }))}">${escapeText(nameOf(slug))}</a>`;
  const beside = gloss ? ` [${escapeText(gloss)}]` : '';
  // Words that are somebody else's than those whose words stand around them.
  if (reporting) {
    const around = of.map((slug) => escapeText(text.reportedWith(ofName(nameOf(slug))[0])) + linkTo(slug));
    return `— ${[escapeText(text.reporting(reporting)), ...around].join(', ')}${beside}`;
  }
  const names = [...of.map(linkTo), ...others.map(escapeText)];
  return `— ${(names.length === 0 ? [text.quotedWords] : [...names, label([])]).join(', ')}${beside}`;
}

interface Setting {
  proceedings: Proceedings;
  link: (path: string) => string;
}

/** Where an extract stands: the number of the chapter, the title of the text, the numbers of the paragraphs. */
export function extractPlace({ entry, parts }: Extract): string {
  const numbers = parts.flatMap(({ paragraph }) => paragraph ?? []);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (first === last) return placeOf({ entry, paragraph: numbers[0] });
  return placeOf({ entry, paragraph: text.paragraphRange(first, last) });
}
