import { describe, expect, test } from 'vitest';
import { Chance } from '../../../../scripts/generate-seminar/chance.ts';
import { followPassages } from '../../../../src/prose/anchors/follow.ts';
import { loadContent } from '../../../../src/source/content.ts';
import { SECOND_SEMINAR } from '../../../support/build-second-seminar.ts';
import { EDITS, toPassages, toTexts, type Edit } from '../../../support/edited-text.ts';

/** So many that the shares hardly depend on chance. */
const SEEDS = Array.from({ length: 16 }, (_, rank) => rank + 1);
/** The edit that is hardest to tell from a passage written anew: it is judged apart. */
const REPLACED = 'one replaced by another';

const texts = ['content', SECOND_SEMINAR.CONTENT_DIR]
  .flatMap((directory) => loadContent(directory).files)
  .map(({ body }) => body.passages.map(({ text }) => text).filter(Boolean))
  .filter((passages) => passages.length > 0);
const words = texts.map((passages) => toPassages(passages).map((passage) => passage.words));

/**
 * Of the passages of texts, how many are followed to where they are, are taken for others, and are to be asked about. One that
 * has gone, and is said to be lost, is right.
 */
type Outcome = Record<'right' | 'wrong' | 'asked', number>;

/** What becomes of each passage of a text in a series of edits, the text being recorded after each. */
function follow(first: readonly string[], edits: readonly Edit[], means: Parameters<Edit>[1]): (keyof Outcome)[] {
  let before = first;
  let places: (number | undefined)[] = [...first.keys()];
  const fates = first.map((): keyof Outcome => 'right');
  for (const edit of edits) {
    const edited = edit(toPassages(before), means);
    const after = toTexts(edited);
    const { to } = followPassages(before, after);
    places = places.map((place, rank) => {
      if (place === undefined) return undefined;
      const found = to[place];
      if (found === undefined) {
        if (edited.some(({ from }) => from.has(place))) fates[rank] = 'asked';
      } else if (!edited[found]!.from.has(place)) fates[rank] = 'wrong';
      return fates[rank] === 'right' ? found : undefined;
    });
    before = after;
  }
  return fates;
}

/** The outcomes of all texts and seeds together. */
function simulate(listEdits: (chance: Chance) => readonly Edit[]): Outcome {
  const outcome: Outcome = { right: 0, wrong: 0, asked: 0 };
  for (const seed of SEEDS) {
    texts.forEach((text, rank) => {
      const chance = new Chance(seed * 1000 + rank);
      const foreign = words.filter((_, other) => other !== rank).flat();
      for (const fate of follow(text, listEdits(chance), { chance, foreign })) outcome[fate] += 1;
    });
  }
  return outcome;
}

const shareOf = ({ right, wrong, asked }: Outcome): number => right / (right + wrong + asked);
const { [REPLACED]: replaced, ...edits } = EDITS;

test('there are texts enough', () => expect(texts.flat().length).toBeGreaterThan(200));

describe('one edit', () => {
  const outcomes = Object.entries(edits).map(([name, edit]) => ({ name, outcome: simulate(() => [edit]) }));

  test.each(outcomes)('$name: no passage is taken for another, hardly any is lost', ({ outcome }) => {
    expect(outcome.wrong).toBe(0);
    expect(shareOf(outcome)).toBeGreaterThanOrEqual(0.95);
  });

  test('in all, nearly every passage is followed', () => {
    const all = outcomes.map(({ outcome }) => shareOf(outcome));
    expect(all.reduce((sum, share) => sum + share, 0) / all.length).toBeGreaterThanOrEqual(0.995);
  });

  test('a passage whose place another has taken, on the same subject, is hardly ever taken for it', () => {
    const outcome = simulate(() => [replaced!]);
    expect(outcome.wrong / (outcome.right + outcome.wrong)).toBeLessThan(0.004);
  });
});

test('ten edits, recorded after each', () => {
  const outcome = simulate((chance) => Array.from({ length: 10 }, () => chance.pick(Object.values(edits))));
  expect(outcome.wrong).toBe(0);
  expect(shareOf(outcome)).toBeGreaterThanOrEqual(0.97);
});
