import { beforeAll, describe, expect, test } from 'vitest';
import { foldLetters } from '../../src/prose/letters.ts';
import { search, type SearchAnswer, type SearchIndex } from '../../src/search/engine.ts';
import { NAMED_KINDS } from '../../src/search/names.ts';
import { absentNames } from '../cases/absent-names.ts';
import { SITE } from '../support/built-site.ts';
import { openSearchIndex } from '../support/search-index.ts';

/** The search asked for what is derived from its own names and words: each as people mistype it, half typed, or absent. */

let index: SearchIndex;
beforeAll(async () => {
  index = await openSearchIndex(SITE);
});

const ask = (query: string, typing = false): Promise<SearchAnswer> =>
  search({ query, filters: {}, typing, literal: false }, index);
const pathsOf = ({ named, texts, partial, alsoNamed }: SearchAnswer): string[] =>
  [...named, ...texts, ...partial, ...alsoNamed].map(({ page }) => page.path);

test('every name leads to its page, or to its namesake’s, without accents or in capitals too', async () => {
  for (const { title, path } of listNamed()) {
    for (const query of [title, foldLetters(title), title.toUpperCase()]) {
      expect(pathsOf(await ask(query)).slice(0, 2), query).toContain(path);
    }
  }
});

test('with a letter left out, twice or swapped, a name is found or proposed', async () => {
  for (const { title, path } of listNamed().filter(({ kind }) => kind === 'lieux' || kind === 'intervenants')) {
    for (const word of title.split(/[\s’'-]+/).filter((part) => /^\p{L}{6,}$/u.test(part))) {
      const slips = [word.slice(0, 3) + word.slice(4), word.slice(0, 4) + word.slice(3), swap(word, 3)];
      for (const slip of slips.filter((one) => one !== word)) {
        const query = title.replace(word, slip);
        const answer = await ask(query);
        const isProposed = answer.proposals.some((proposal) => foldLetters(proposal).includes(foldLetters(word)));
        expect(isProposed || pathsOf(answer).slice(0, 3).includes(path), query).toBe(true);
      }
    }
  }
});

describe('three hundred names that are not there', () => {
  test('show nothing', async () => {
    const shown: string[] = [];
    for (const name of absentNames) {
      const answer = await ask(name);
      if (pathsOf(answer).length > 0) shown.push(`${name} → ${answer.understanding.corrected ?? pathsOf(answer)[0]}`);
    }
    expect(absentNames.length).toBeGreaterThan(280);
    expect(shown).toEqual([]);
  });
});

test('the answer of an unfinished word stays once the typing stops', async () => {
  const words = index.lexicon
    .beginningWith('')
    .filter(({ word, frequency }) => /^[a-z]{7,}$/.test(word) && frequency > 2)
    .sort((a, b) => b.frequency - a.frequency)
    .slice(0, 50);
  const lost: string[] = [];
  let count = 0;
  for (const { word } of words) {
    for (let length = 4; length < word.length; length += 1) {
      const typed = pathsOf(await ask(word.slice(0, length), true));
      const done = pathsOf(await ask(word.slice(0, length)));
      count += 1;
      if (typed.length > 0 && done.length === 0) lost.push(word.slice(0, length));
    }
  }
  expect(count).toBeGreaterThan(200);
  expect(lost).toEqual([]);
});

test.each([
  ['ten thousand characters of words', 'abracadabra coopération '.repeat(420)],
  ['one word of ten thousand letters', 'x'.repeat(10_000)],
  ['signs', '"«-[…]1.'.repeat(1250)],
  ['a thousand unknown words', Array.from({ length: 1000 }, (_, place) => `zz${place}q`).join(' ')],
])('%s ask no more of the index than the longest query that anybody types', async (_, query) => {
  const asked: string[] = [];
  const searchTexts = (words: string, everywhere?: boolean) => {
    asked.push(words);
    return index.pagefind.search(words, everywhere);
  };
  await search({ query, filters: {}, typing: false, literal: false }, { ...index, pagefind: { search: searchTexts } });
  // Sixteen words, each in some of its forms.
  expect(asked.length).toBeLessThanOrEqual(16 * 8);
});

const listNamed = () => index.catalogue.filter(({ kind, title }) => NAMED_KINDS.includes(kind) && title !== '');

const swap = (word: string, place: number): string =>
  word.slice(0, place) + word[place + 1]! + word[place]! + word.slice(place + 2);
