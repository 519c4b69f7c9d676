import type { Block } from './blocks.ts';
import { foldLetters } from './letters.ts';

/** Words said from a moment of a recording on. */
export interface Caption {
  /** In seconds. */
  start: number;
  text: string;
}

/** The captions of a file, and its faults. */
export interface ReadCaptions {
  captions: Caption[];
  /** By line, from 1. */
  faults: { line: number; message: string }[];
}

/** The captions of a file in WebVTT (https://www.w3.org/TR/webvtt1/), in their order. */
export function readCaptions(text: string): ReadCaptions {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const captions: Caption[] = [];
  const faults: ReadCaptions['faults'] = [];
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0]!)) {
    return { captions, faults: [{ line: 1, message: 'La première ligne n’est pas « WEBVTT ».' }] };
  }
  for (let at = 1; at < lines.length; at += 1) {
    if (!lines[at]!.includes('-->')) continue;
    const { start, end } = readTimes(lines[at]!);
    const line = at + 1;
    const words: string[] = [];
    while (lines[at + 1]?.trim()) words.push(lines[(at += 1)]!);
    if (start === undefined || end === undefined) {
      faults.push({ line, message: 'Ces temps ne se lisent pas : « 00:01:05.000 --> 00:01:09.500 » est attendu.' });
    } else if (end <= start) faults.push({ line, message: 'Ce sous-titre finit avant d’avoir commencé.' });
    else if (start < (captions.at(-1)?.start ?? 0)) {
      faults.push({ line, message: 'Ce sous-titre commence avant le précédent.' });
    } else captions.push({ start, text: words.join(' ').replace(/<[^>]*>/g, '') });
  }
  if (captions.length + faults.length === 0) faults.push({ line: 1, message: 'Aucun sous-titre.' });
  return { captions, faults };
}

function readTimes(line: string): { start: number | undefined; end: number | undefined } {
  const [, start, end] = /^\s*([\d:.]+)\s+-->\s+([\d:.]+)(?:\s|$)/.exec(line) ?? [];
  return { start: toSeconds(start), end: toSeconds(end) };
}

/** `01:02:03.500`, `02:03.500` */
function toSeconds(time: string | undefined): number | undefined {
  const [, hours = '0', minutes, seconds] = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})$/.exec(time ?? '') ?? [];
  return minutes === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** Words by which the beginning of a block is recognised; all of them, where it has fewer. */
const FIRST_WORDS = 5;

/**
 * The second at which each numbered block begins, by its anchor: where the captions say its first words, after the block
 * before it. A text that is rewritten does not say the words of the recording: it has no times.
 */
export function timesOf(blocks: readonly Block[], captions: readonly Caption[]): Map<string, number> {
  const said = captions.flatMap(({ start, text }) => wordsOf(text).map((word) => ({ word, start })));
  const places = new Map<string, number[]>();
  for (const [place, { word }] of said.entries()) {
    const others = places.get(word);
    if (others) others.push(place);
    else places.set(word, [place]);
  }
  const times = new Map<string, number>();
  let from = 0;
  for (const { numbered, anchor, text } of blocks) {
    const first = numbered ? wordsOf(text).slice(0, FIRST_WORDS) : [];
    if (first.length === 0) continue;
    const found = (places.get(first[0]!) ?? []).find(
      (place) => place >= from && first.every((word, rank) => said[place + rank]?.word === word),
    );
    if (found === undefined) continue;
    times.set(anchor, said[found]!.start);
    from = found + first.length;
  }
  return times;
}

const wordsOf = (text: string): string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
