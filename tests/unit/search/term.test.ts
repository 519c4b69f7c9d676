import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { indexNames } from '../../../src/search/names.ts';
import { toTerm, weigh } from '../../../src/search/term.ts';

/** What a word weighs that so many texts hold. */
function weightOf(word: string, frequency: number, textCount = 100): number {
  const lexicon = makeLexicon({
    textCount,
    words: [{ indexed: word, frequency }],
    named: indexNames([
      { kind: 'lieux', path: '', title: 'Nantes', byline: '', names: [], facets: {}, textId: undefined },
    ]),
    expansions: [],
  });
  return weigh(toTerm(word, new Map([[word, 1]])), lexicon);
}

describe('what a word says of what is looked for', () => {
  test.each([
    ['a rare word more than a common one', ['jumelage', 5], ['ville', 50]],
    ['the word of a name more than another as rare', ['nantes', 5], ['jumelage', 5]],
    ['but less than one that is rare indeed', ['jumelage', 1], ['nantes', 5]],
    [
      'the word of all texts more than one with which one asks, however many they are and rare it is',
      ['ville', 10_000, 10_000],
      ['texte', 1, 10_000],
    ],
  ] as [string, Parameters<typeof weightOf>, Parameters<typeof weightOf>][])('%s', (_, more, less) => {
    expect(weightOf(...more)).toBeGreaterThan(weightOf(...less));
  });

  test('where all are words with which one asks, the rare one still says more', () => {
    expect(weightOf('texte', 1)).toBeGreaterThan(weightOf('texte', 50));
    expect(weightOf('texte', 50)).toBeGreaterThan(0);
  });
});
