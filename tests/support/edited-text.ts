import { Chance } from '../../scripts/generate-seminar/chance.ts';

/** A passage under edit: its words, and the passages of the first version that have become it. */
export interface Passage {
  words: readonly string[];
  from: ReadonlySet<number>;
}

export const toPassages = (texts: readonly string[]): Passage[] =>
  texts.map((text, rank) => ({ words: text.split(/\s+/).filter(Boolean), from: new Set([rank]) }));

export const toTexts = (passages: readonly Passage[]): string[] => passages.map(({ words }) => words.join(' '));

/** What an editor does to a text, by what it is called. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'typing errors mended': onOne(({ words, from }, { chance }) => ({
    words: words.map((word) => (chance.draw() < 0.04 ? mistype(word, chance) : word)),
    from,
  })),
  'a new opening': onOne(({ words, from }, { chance, foreign }) => ({
    words: [
      ...borrow(foreign, chance, chance.between(4, 9)),
      ...words.slice(Math.min(chance.between(3, 7), words.length >> 1)),
    ],
    from,
  })),
  'a sentence added': onOne(({ words, from }, { chance, foreign }) => {
    const at = chance.pick([0, words.length, chance.between(0, words.length)]);
    return {
      words: [...words.slice(0, at), ...borrow(foreign, chance, chance.between(8, 25)), ...words.slice(at)],
      from,
    };
  }),
  '30 % of the words replaced': onOne(replace(0.3)),
  '60 % of the words replaced': onOne(replace(0.6)),
  'split in two': (passages, { chance }) => {
    const at = chance.between(0, passages.length - 1);
    const { words, from } = passages[at]!;
    if (words.length < 12) return passages;
    const cut = chance.between(Math.ceil(words.length / 3), Math.floor((2 * words.length) / 3));
    return passages.toSpliced(at, 1, { words: words.slice(0, cut), from }, { words: words.slice(cut), from });
  },
  'two merged': (passages, { chance }) => {
    if (passages.length < 2) return passages;
    const at = chance.between(0, passages.length - 2);
    const [a, b] = [passages[at]!, passages[at + 1]!];
    return passages.toSpliced(at, 2, { words: [...a.words, ...b.words], from: a.from.union(b.from) });
  },
  'one inserted': (passages, { chance, foreign }) =>
    passages.toSpliced(chance.between(0, passages.length), 0, { words: chance.pick(foreign), from: new Set() }),
  'one deleted': (passages, { chance }) =>
    passages.length < 2 ? passages : passages.toSpliced(chance.between(0, passages.length - 1), 1),
  'one replaced by another': (passages, { chance, foreign }) =>
    passages.with(chance.between(0, passages.length - 1), { words: chance.pick(foreign), from: new Set() }),
  'one moved': (passages, { chance }) => {
    const at = chance.between(0, passages.length - 1);
    const rest = passages.toSpliced(at, 1);
    return rest.toSpliced(chance.between(0, rest.length), 0, passages[at]!);
  },
};

export type Edit = (passages: readonly Passage[], means: Means) => readonly Passage[];

interface Means {
  chance: Chance;
  /** The passages of other texts, from which new words come. */
  foreign: readonly (readonly string[])[];
}

function onOne(change: (passage: Passage, means: Means) => Passage): Edit {
  return (passages, means) => {
    const at = means.chance.between(0, passages.length - 1);
    return passages.with(at, change(passages[at]!, means));
  };
}

function replace(share: number) {
  return ({ words, from }: Passage, { chance, foreign }: Means): Passage => ({
    words: words.map((word) => (chance.draw() < share ? chance.pick(chance.pick(foreign)) : word)),
    from,
  });
}

/** Some words that follow one another in a passage of another text. */
function borrow(foreign: Means['foreign'], chance: Chance, count: number): readonly string[] {
  const words = chance.pick(foreign);
  const start = chance.between(0, Math.max(0, words.length - count));
  return words.slice(start, start + count);
}

function mistype(word: string, chance: Chance): string {
  const at = chance.between(0, word.length - 1);
  return word.slice(0, at) + chance.pick([...'aeinrst', '']) + word.slice(at + 1);
}
