import { describe, expect, test } from 'vitest';
import { makeExcerpt, type Excerpt } from '../../../src/search/excerpt.ts';
import { toTerm } from '../../../src/search/term.ts';
import type { Understanding } from '../../../src/search/understand.ts';

/** Words that nobody looks for. */
const filler = (count: number, name = 'mot'): string =>
  Array.from({ length: count }, (_, place) => `${name}${place}`).join(' ');
const countWords = (excerpt: Excerpt): number => excerpt.pieces.length;
const foundIn = (excerpt: Excerpt): string[] => excerpt.pieces.filter(({ found }) => found).map(({ text }) => text);

describe('the passage shown', () => {
  test('ten words to enter the sentence, thirty-four in all: about three lines', () => {
    const excerpt = excerptOf(['paix'], `${filler(20, 'avant')} paix ${filler(40)}`);
    expect(excerpt.pieces[10]).toEqual({ text: 'paix', found: true });
    expect(excerpt.pieces[0]!.text).toBe('avant10');
    expect(countWords(excerpt)).toBe(34);
    expect([excerpt.isCutBefore, excerpt.isCutAfter]).toEqual([true, true]);
  });

  test('tells that it is cut, be it of one word', () => {
    expect(excerptOf(['paix'], `${filler(11)} paix ${filler(40)}`).isCutBefore).toBe(true);
  });

  test('begins with its block when the word stands near its beginning', () => {
    const excerpt = excerptOf(['paix'], `${filler(10, 'avant')} paix ${filler(40)}`);
    expect(excerpt.pieces[0]!.text).toBe('avant0');
    expect([excerpt.isCutBefore, excerpt.isCutAfter]).toEqual([false, true]);
  });

  test('is as long near the end of its block: it begins earlier', () => {
    const excerpt = excerptOf(['paix'], `${filler(50)} paix`);
    expect(countWords(excerpt)).toBe(34);
    expect([excerpt.isCutBefore, excerpt.isCutAfter]).toEqual([true, false]);
  });

  test('is the whole of a short block', () => {
    const excerpt = excerptOf(['paix'], filler(33) + ' paix');
    expect(countWords(excerpt)).toBe(34);
    expect([excerpt.isCutBefore, excerpt.isCutAfter]).toEqual([false, false]);
  });
});

describe('the block shown', () => {
  test('is the one with the most different words: one said again and again answers less', () => {
    expect(excerptOf(['paix', 'ville'], 'Paix paix PAIX', 'paix, ville').anchor).toBe('p1');
  });

  test('is the first of those with as many', () => {
    expect(excerptOf(['paix', 'ville'], 'rien', 'paix', 'ville').anchor).toBe('p1');
  });

  test('is the summary when the words stand in the title alone; it points at no word', () => {
    const excerpt = excerptOf(['paix'], 'résumé du texte', 'corps');
    expect(excerpt.pieces.map(({ text }) => text)).toEqual(['résumé', 'du', 'texte']);
    expect(excerpt).toMatchObject({ anchor: 'p0', isCutBefore: false });
    expect(excerpt.pointer).toBeUndefined();
  });

  test('is none for a text without blocks', () => {
    expect(makeExcerpt({ content: '', meta: {}, anchors: [] }, understandingOf(['paix']))).toBeUndefined();
  });
});

describe('the words set apart', () => {
  test('are those that answered, whatever their accents, with those of their families', () => {
    const understanding = understandingOf(['cooperation']);
    understanding.terms[0]!.alternatives.push({ word: 'aide', worth: 0.9 });
    const excerpt = makeExcerpt(textOf('La coopération aide, on coopère à part'), understanding)!;
    expect(foundIn(excerpt)).toEqual(['coopération', 'aide,', 'coopère']);
  });

  test('are those of a quoted phrase, but for its smallest', () => {
    const excerpt = makeExcerpt(textOf('la voix de la paix'), {
      ...understandingOf([]),
      phrases: ['voix de la paix'],
    })!;
    expect(foundIn(excerpt)).toEqual(['voix', 'paix']);
  });

  test('a number in groups is one word, held by narrow no-break spaces as on the page', () => {
    expect(foundIn(excerptOf(['5238'], 'il y a 5 238 villes'))).toEqual(['5\u202F238']);
    expect(foundIn(excerptOf(['5238000'], '5 238 000 euros'))).toEqual(['5\u202F238\u202F000']);
  });

  test('apostrophes are curved again, as on the page', () => {
    expect(excerptOf(['eau'], "l'eau").pieces).toEqual([{ text: 'l’eau', found: true }]);
  });
});

describe('the word pointed at', () => {
  test('is the first found, with its neighbours up to a punctuation mark, so that the browser finds that one', () => {
    const { pointer } = excerptOf(['eau'], "Un temps pour toute l'eau de la ville, enfin");
    expect(pointer).toEqual({ before: 'temps pour toute', word: 'l’eau', after: 'de la' });
    expect(excerptOf(['eau'], 'Un temps pour toute «eau» de la ville').pointer).toBeUndefined();
  });

  test('is none when fewer than three neighbours tell it from another', () => {
    expect(excerptOf(['eau'], 'eau').pointer).toBeUndefined();
    expect(excerptOf(['eau'], 'toute eau de, enfin').pointer).toBeUndefined();
  });

  test('is none when the same words stand elsewhere on the page', () => {
    expect(excerptOf(['eau'], 'toute eau de la ville', 'et toute eau de la ville').pointer).toBeUndefined();
  });
});

function excerptOf(words: string[], ...blocks: string[]): Excerpt {
  return makeExcerpt(textOf(...blocks), understandingOf(words))!;
}

function textOf(...blocks: string[]) {
  return { content: blocks.join(' '), meta: {}, anchors: blocks.map((text, place) => ({ id: `p${place}`, text })) };
}

function understandingOf(words: string[]): Understanding {
  const terms = words.map((typed) => ({ ...toTerm(typed, new Map([[typed, 1]])), weight: 1 }));
  return {
    phrases: [],
    terms,
    nameWords: words,
    ignored: [],
    unknown: [],
    endsKnown: true,
    excluded: [],
    proposals: [],
  };
}
