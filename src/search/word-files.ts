import { groupBy } from '../model/group-by.ts';
import type { CataloguePage } from './catalogue.ts';
import type { Expansion, KnownWord, LexiconContent } from './lexicon.ts';
import { numberOf } from './numbered-texts.ts';
import { cutShards, shardOf } from './shards.ts';
import { soundOf } from '../words/index.ts';
import { isMeaningful, listWords } from './words.ts';

/** Pages listed for a word that stands in their names: the others are found by the other words of their names. */
const MOST_NAMED = 40;

/** A file of words: what a lexicon holds of the words between two beginnings. */
export interface WordFile {
  /** A word a line: as the index has it, the number of texts that hold it unless it is one, and how names write it. */
  words: string;
  /** Those that are common, folded. */
  common: string[];
  /** Those that are of another language, folded; none where there is no such list. */
  foreign?: string[];
  /** Common words of the language that are none of these, and near one of them (see `near-words.ts`), folded. */
  near?: string[];
  /** The pages that have one of them in a name. */
  named: PackedPage[];
  expansions: Expansion[];
}

/** A file of sounds: what words of names sound like, and which of them do. */
export type SoundFile = [sound: string, ...words: string[]][];

/** A page that can be named: its number, title, line, path and other names. */
type PackedPage = [number: number, title: string, byline: string, path: string, ...names: string[]];

/**
 * The files of words of a lexicon, and where each begins.
 * @param isCommon whether a folded word is common (see `indexed-words.ts`)
 * @param foreign the folded words of other languages (see `foreign-words.ts`)
 * @param near the common words that are near those of the texts (see `near-words.ts`)
 */
export function makeWordFiles(
  { words, named, expansions }: Omit<LexiconContent, 'textCount'>,
  isCommon: (word: string) => boolean = () => false,
  foreign: ReadonlySet<string> = new Set(),
  near: readonly string[] = [],
): {
  starts: string[];
  files: WordFile[];
  soundStarts: string[];
  soundFiles: SoundFile[];
} {
  const known = new Map<string, KnownWord>();
  for (const { indexed, frequency } of words) {
    const word = foldIndexed(indexed);
    // Of several ways to write it (« XIXe », « 19e »), the one in which it is compared.
    if (word === indexed || !known.has(word)) known.set(word, { word, indexed, frequency, inName: undefined });
  }
  const pages = new Map<string, CataloguePage[]>();
  for (const { page, written } of named) {
    for (const [word, inName] of written) {
      const entry = known.get(word) ?? { word, indexed: undefined, frequency: 0, inName: undefined };
      if (entry.inName === undefined) known.set(word, { ...entry, inName });
      if (!isMeaningful(word)) continue;
      const withWord = pages.get(word);
      if (!withWord) pages.set(word, [page]);
      else if (withWord.at(-1) !== page) withWord.push(page);
    }
  }
  const sorted = [...known.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
  for (const [word, withWord] of pages) pages.set(word, chooseNamed(withWord));
  const starts = cutShards([
    ...sorted.map(({ word }): [string, number] => {
      const held = (pages.get(word) ?? []).reduce((sum, page) => sum + JSON.stringify(packPage(page)).length, 0);
      return [word, word.length + 4 + held];
    }),
    ...expansions.map((expansion): [string, number] => [expansion.typed[0]!, JSON.stringify(expansion).length]),
  ]);
  const files = starts.map(() => ({
    lines: [] as string[],
    common: [] as string[],
    foreign: [] as string[],
    near: [] as string[],
    named: new Set<CataloguePage>(),
    expansions: [] as Expansion[],
  }));
  for (const word of sorted) {
    const file = files[shardOf(word.word, starts)]!;
    file.lines.push(packWord(word));
    if (isCommon(word.word)) file.common.push(word.word);
    if (foreign.has(word.word)) file.foreign.push(word.word);
    for (const page of pages.get(word.word) ?? []) file.named.add(page);
  }
  for (const word of near) files[shardOf(word, starts)]?.near.push(word);
  for (const expansion of expansions) files[shardOf(expansion.typed[0]!, starts)]!.expansions.push(expansion);
  const bySound = groupBy(
    sorted.filter(({ inName }) => inName !== undefined),
    ({ word }) => [soundOf(word)],
  );
  const sounds = [...bySound].map(([sound, alike]): SoundFile[number] => [sound, ...alike.map(({ word }) => word)]);
  const soundStarts = cutShards(sounds.map((alike): [string, number] => [alike[0], JSON.stringify(alike).length]));
  const soundFiles = soundStarts.map((): SoundFile => []);
  for (const alike of sounds) soundFiles[shardOf(alike[0], soundStarts)]!.push(alike);
  return {
    starts,
    soundStarts,
    soundFiles,
    files: files.map((file) => ({
      words: file.lines.join('\n'),
      common: file.common,
      ...(file.foreign.length > 0 && { foreign: file.foreign }),
      ...(file.near.length > 0 && { near: file.near }),
      named: [...file.named].map(packPage),
      expansions: file.expansions,
    })),
  };
}

/** The words of a file. */
export const unpackWords = ({ words }: WordFile): KnownWord[] =>
  words === '' ? [] : words.split('\n').map(unpackWord);

/** Gives a page what a file of words says of it. */
export function fillPage(page: CataloguePage, [, title, byline, path, ...names]: PackedPage): void {
  Object.assign(page, { title, byline, path, names });
}

/** The folded form under which a word of the index is known. */
const foldIndexed = (indexed: string): string => listWords(indexed)[0] ?? indexed;

/** The shortest names first: a word is most of them, so they are those that it most likely means. */
const chooseNamed = (pages: readonly CataloguePage[]): CataloguePage[] =>
  [...pages].sort((a, b) => a.title.length - b.title.length).slice(0, MOST_NAMED);

const packPage = ({ textId, title, byline, path, names }: CataloguePage): PackedPage => [
  numberOf(textId),
  title,
  byline,
  path,
  ...names,
];

/** « reims 12=Reims », « maire 3 », « seul », « dupont 0=Dupont ». */
function packWord({ word, indexed, frequency, inName }: KnownWord): string {
  const count = frequency === 1 ? '' : ` ${frequency}`;
  return `${indexed ?? word}${count}${inName === undefined ? '' : `=${inName}`}`;
}

function unpackWord(line: string): KnownWord {
  const [, written, count, inName] = /^([^ =]+)(?: (\d+))?(?:=(.*))?$/.exec(line)!;
  const frequency = Number(count ?? 1);
  const indexed = frequency === 0 ? undefined : written!;
  return { word: listWords(written!)[0] ?? written!, indexed, frequency, inName };
}
