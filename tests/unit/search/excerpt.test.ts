import { describe, expect, test } from 'vitest';
import { isSaidBy, listPassages, type Passage } from '../../../src/search/excerpt.ts';
import { writePassageId, type PassageId } from '../../../src/search/passage-id.ts';
import type { PagefindText } from '../../../src/search/pagefind.ts';
import { toTerm } from '../../../src/search/term.ts';
import type { Understanding } from '../../../src/search/understand.ts';
import { whoSpeaks } from '../../../src/search/voices.ts';

/** Words that nobody looks for. */
const filler = (count: number, name = 'mot'): string =>
  Array.from({ length: count }, (_, place) => `${name}${place}`).join(' ');
const wordsOf = ({ pieces }: Passage): string => pieces.map(({ text }) => text).join('');
const countWords = (passage: Passage): number => wordsOf(passage).split(' ').length;

describe('the words shown of a passage', () => {
  test('are all of a short one', () => {
    const passage = only(['paix'], `${filler(20)} paix ${filler(24)}`);
    expect(countWords(passage)).toBe(45);
    expect([passage.isCutBefore, passage.isCutAfter]).toEqual([false, false]);
  });

  test('are some four lines of a long one, a few words to enter the sentence', () => {
    const passage = only(['paix'], `${filler(40, 'avant')} paix ${filler(60)}`);
    expect(wordsOf(passage)).toMatch(/^avant28 .* paix mot0/);
    expect(countWords(passage)).toBe(45);
    expect([passage.isCutBefore, passage.isCutAfter]).toEqual([true, true]);
  });

  test('begin with the sentence when it begins near', () => {
    const passage = only(['paix'], `${filler(40, 'avant')}. Ici même, la paix ${filler(60)}`);
    expect(wordsOf(passage)).toMatch(/^Ici même, la paix/);
  });

  test('end with a sentence when one ends near', () => {
    const passage = only(['paix'], `La paix ${filler(34)}. Ensuite ${filler(60)}`);
    expect(wordsOf(passage)).toMatch(/mot33\.$/);
    expect(passage.isCutAfter).toBe(true);
  });

  test('are as many near the end of a block: they begin earlier', () => {
    const passage = only(['paix'], `${filler(90)} paix`);
    expect(countWords(passage)).toBe(45);
    expect([passage.isCutBefore, passage.isCutAfter]).toEqual([true, false]);
  });

  test('are those around most of what is asked', () => {
    const passage = only(['paix', 'ville'], `paix ${filler(90)} paix et ville ${filler(90)}`);
    expect(wordsOf(passage)).toContain('paix et ville');
  });

  test('are twice as many of what was said to the letter', () => {
    const spoken = { anchor: 'a', kind: 'quoted', speakers: ['Ana Bel'] } as const;
    const wordsIn = (text: string) => countWords(passagesOf(['paix'], [spoken, text])[0]!);
    expect([wordsIn(`paix ${filler(89)}`), wordsIn(`paix ${filler(150)}`)]).toEqual([90, 90]);
  });

  test('are those of the page: apostrophes, spaces that do not break, numbers in one piece', () => {
    const passage = only(['eau'], "« L'eau » : 5 238 villes ; 2012 ?");
    expect(wordsOf(passage)).toBe('«\u00A0L’eau\u00A0»\u00A0: 5\u202F238 villes\u202F; 2012\u202F?');
  });
});

describe('the order of passages', () => {
  const paragraph = (anchor: string, kind: PassageId['kind'] = 'source', speakers: string[] = []): PassageId => ({
    anchor,
    kind,
    speakers,
  });
  const anchorsOf = (words: string[], ...passages: Written[]) =>
    passagesOf(words, ...passages).map(({ anchor }) => anchor);

  test('most of what is asked comes first: a word said again and again answers less', () => {
    expect(anchorsOf(['paix', 'ville'], [paragraph('a'), 'Paix paix PAIX'], [paragraph('b'), 'paix, ville'])).toEqual([
      'b',
      'a',
    ]);
  });

  test('the very word comes before another of its family', () => {
    expect(anchorsOf(['jumelage'], [paragraph('a'), 'jumelée'], [paragraph('b'), 'jumelage'])).toEqual(['b', 'a']);
  });

  test('among equals, the surest voice first, then as they come', () => {
    expect(
      anchorsOf(
        ['paix'],
        [paragraph('e', 'editor'), 'paix'],
        [paragraph('s'), 'paix'],
        [paragraph('r', 'reported'), 'paix'],
        [paragraph('t'), 'paix'],
        [paragraph('q', 'quoted'), 'paix'],
      ),
    ).toEqual(['q', 'r', 's', 't', 'e']);
  });

  test('a summary says again what the text says: it comes where nothing else says as much', () => {
    const summary: Written = [paragraph('contenu', 'summary'), 'paix et ville'];
    expect(anchorsOf(['paix'], summary, [paragraph('a'), 'paix'])).toEqual(['a']);
    expect(anchorsOf(['paix', 'ville'], summary, [paragraph('a'), 'paix'])).toEqual(['contenu', 'a']);
  });

  test('who speaks is a part of what is said: a name finds their words', () => {
    const spoken: Written = [paragraph('q', 'quoted', ['Ana Bel']), 'Nous voulons la paix.'];
    expect(anchorsOf(['ana', 'paix'], [paragraph('a'), 'la paix'], spoken)).toEqual(['q', 'a']);
    expect(
      anchorsOf(['synthese'], [paragraph('s', 'source', ['la synthèse']), 'rien'], [paragraph('t'), 'rien']),
    ).toEqual(['s']);
    expect(passagesOf(['synthese'], [paragraph('s', 'source', ['la synthèse']), 'rien'])[0]!.held).toBe(0);
  });

  test('a text that holds nothing of what is asked gives its first passage, in which nothing is found', () => {
    const [first, ...others] = passagesOf(['paix'], [paragraph('a'), 'résumé'], [paragraph('b'), 'corps']);
    expect(first).toMatchObject({ anchor: 'a', held: 0, found: [], pieces: [{ text: 'résumé', found: false }] });
    expect(others).toEqual([]);
  });

  test('a text without passages has none', () => {
    expect(passagesOf(['paix'])).toEqual([]);
  });
});

describe('who is asked to speak', () => {
  const TEXT = textOf(
    [{ anchor: 'r', kind: 'reported', number: 1, speakers: ['Ana Bel'] }, 'La paix, la paix et encore la paix.'],
    [{ anchor: 'q', kind: 'quoted', number: 2, speakers: ['Léo Roy'] }, 'Nous voulons la paix.'],
  );
  const anchorsFor = (filters: Parameters<typeof whoSpeaks>[0]) =>
    listPassages(TEXT, understandingOf(['paix']), whoSpeaks(filters)).map(({ anchor }) => anchor);

  test('a voice: its passages, and no others', () => {
    expect(anchorsFor({ voix: ['mot pour mot'] })).toEqual(['q']);
    expect(anchorsFor({ voix: ['mot pour mot', 'rapporté'] })).toEqual(['q', 'r']);
    expect(anchorsFor({ voix: ['la synthèse'] })).toEqual([]);
  });

  test('a person: theirs first', () => {
    expect(anchorsFor({ intervenant: ['Ana Bel'] })).toEqual(['r', 'q']);
  });

  test('whether a voice says something of what is asked', () => {
    const says = (words: string[], voix: string[]) => isSaidBy(TEXT, understandingOf(words), whoSpeaks({ voix }));
    expect(says(['voulons'], ['mot pour mot'])).toBe(true);
    expect(says(['encore'], ['mot pour mot'])).toBe(false);
  });
});

type Written = [PassageId, string];

function only(words: string[], text: string): Passage {
  return passagesOf(words, [{ anchor: 'a', kind: 'source', speakers: [] }, text])[0]!;
}

function passagesOf(words: string[], ...passages: Written[]): Passage[] {
  return listPassages(textOf(...passages), understandingOf(words));
}

function textOf(...passages: Written[]): PagefindText {
  const anchors = passages.map(([id, text]) => ({ id: writePassageId(id), text }));
  return { content: '', meta: {}, anchors };
}

function understandingOf(words: string[]): Understanding {
  const terms = words.map((typed) => ({ ...toTerm(typed, new Map([[typed, 1]])), weight: 1 }));
  return {
    phrases: [],
    terms,
    nameWords: words,
    headWords: [],
    ignored: [],
    unknown: [],
    endsKnown: true,
    excluded: [],
    proposals: [],
  };
}
