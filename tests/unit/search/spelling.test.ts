import { describe, expect, test } from 'vitest';
import { foldLetters } from '../../../src/prose/letters.ts';
import { areNear, editDistance, findCorrections, soundAlike, type Standing } from '../../../src/search/spelling.ts';
import { soundOf } from '../../../src/words/index.ts';

test.each([
  ['angers', 'angers', 0],
  ['anger', 'angers', 1],
  ['angerss', 'angers', 1],
  ['angors', 'angers', 1],
  ['agners', 'angers', 1],
  ['angres', 'angers', 1],
  ['rennes', 'nantes', 3],
  ['', 'paix', 4],
])('from %s to %s: %i edits', (a, b, distance) => {
  expect(editDistance(a, b, 10)).toBe(distance);
  expect(editDistance(b, a, 10)).toBe(distance);
});

test('past the limit, only that it is past', () => expect(editDistance('angers', 'montpellier', 2)).toBeGreaterThan(2));

/** What is made of an unknown word among known ones: a correction, proposals, or nothing. */
function judge(
  typed: string,
  known: string[],
  { isProper = true, isOfPerson = false, beside = undefined as Standing | undefined } = {},
) {
  const found = findCorrections(
    {
      word: foldLetters(typed),
      sound: soundOf(foldLetters(typed)),
      isCapitalized: /^\p{Lu}\p{Ll}/u.test(typed),
      isAcronym: /^\p{Lu}+$/u.test(typed),
      isProper: () => isProper,
      isOfPerson: () => isOfPerson,
      standsWith: () => beside,
    },
    known.map((inName) => ({
      word: foldLetters(inName),
      indexed: undefined,
      frequency: 1,
      inName: isProper ? inName : undefined,
    })),
  );
  return found.map(({ candidate, sure }) => `${sure ? '=' : '?'}${candidate.inName ?? candidate.word}`);
}

describe('sure', () => {
  test.each([
    ['two letters swapped', 'Limgoes', 'Limoges'],
    ['two letters swapped in six', 'Angesr', 'Angers'],
    ['a letter left out, of six', 'Nants', 'Nantes'],
    ['a letter twice', 'Bamakko', 'Bamako'],
    ['a letter of the next key as well', 'Bamakjo', 'Bamako'],
    ['the next key: first row of a French keyboard', 'Bamzko', 'Bamako'],
    ['the next key: second row', 'Balako', 'Bamako'],
    ['the next key: second row, which begins as in French', 'Angerq', 'Angers'],
    ['the next key: third row', 'Nanvy', 'Nancy'],
    ['one letter of seven in a name', 'Lizoges', 'Limoges'],
    ['a long name with one letter wrong', 'Diyxrbakir', 'Diyarbakir'],
    ['two letters of nine', 'Marxxille', 'Marseille'],
    ['the same sound and beginning', 'pougno', 'Pougnaud'],
    ['the same sound, of three', 'Nisse', 'Nice'],
    ['the same sound of seven letters, whatever the beginning', 'Kotonou', 'Cotonou'],
  ])('%s: %s', (_, typed, meant) => expect(judge(typed, [meant])).toEqual([`=${meant}`]));

  test.each([
    ['one letter of eight', 'jumelxge', 'jumelage'],
    ['the same sound of seven letters', 'balaine', 'baleine'],
  ])('a word that is no name: %s', (_, typed, meant) => {
    expect(judge(typed, [meant], { isProper: false })).toEqual([`=${meant}`]);
  });

  test('two letters are, beside another word of the same name', () => {
    expect(judge('Prabong', ['Prabang'], { beside: 'as typed' })).toEqual(['=Prabang']);
    expect(judge('Besxe', ['Besse'], { beside: 'as typed' })).toEqual(['=Besse']);
    expect(judge('Praxxng', ['Prabang'], { beside: 'as typed' })).toEqual(['=Prabang']);
  });
});

describe('only proposed', () => {
  test.each([
    ['one letter for another makes another name', 'Anvers', 'Angers'],
    ['one letter of six', 'Kigxli', 'Kigali'],
    ['two letters of eight', 'Monxxvia', 'Monrovia'],
    ['three letters', 'Diyxxxakir', 'Diyarbakir'],
    ['another second letter', 'Lomoges', 'Limoges'],
    ['a key that is two keys away', 'Bamaho', 'Bamako'],
    ['two letters swapped in five', 'Nanyc', 'Nancy'],
    ['the next key, in four letters', 'Oslp', 'Oslo'],
    ['the same sound with another beginning', 'Kéro', 'Quéro'],
    ['the same sound of six letters, with another beginning', 'Quigali', 'Kigali'],
    ['a sound too short to tell', 'Mets', 'Metz'],
    ['a letter more', 'Lagos', 'Laos'],
  ])('%s: %s', (_, typed, meant) => expect(judge(typed, [meant])).toEqual([`?${meant}`]));

  test.each([
    ['one letter of seven', 'tramwxy', 'tramway'],
    ['the same sound of six letters', 'meison', 'maison'],
    ['the same beginning, and a sound of five', 'polisse', 'police'],
  ])('a word that is no name: %s', (_, typed, meant) => {
    expect(judge(typed, [meant], { isProper: false })).toEqual([`?${meant}`]);
  });

  test('two letters of a short name, beside another word of it', () => {
    expect(judge('Besson', ['Besse'], { isOfPerson: true, beside: 'as typed' })).toEqual(['?Besse']);
  });

  test('one letter, beside a word that may be another of the same name, unless that one sounds so', () => {
    expect(judge('Debot', ['Debut'], { isOfPerson: true, beside: 'nearly' })).toEqual(['?Debut']);
    expect(judge('Debot', ['Debut'], { isOfPerson: true, beside: 'by its sound' })).toEqual(['=Debut']);
    expect(judge('Debu', ['Debut'], { isOfPerson: true, beside: 'nearly' })).toEqual(['=Debut']);
  });

  test('an acronym that sounds so', () => {
    expect(judge('UNITAID', ['United'])).toEqual(['?United']);
    expect(judge('unitaid', ['United'])).toEqual(['=United']);
    expect(judge('LIMGOES', ['Limoges'])).toEqual(['=Limoges']);
  });

  test('three letters, beside another word of the same name', () => {
    expect(judge('Diyxxxakir', ['Diyarbakir'], { beside: 'as typed' })).toEqual(['?Diyarbakir']);
  });

  test('a common word, for what is written with a capital', () => {
    expect(judge('Jumelqge', ['jumelage'], { isProper: false })).toEqual(['?jumelage']);
    expect(judge('jumelqge', ['jumelage'], { isProper: false })).toEqual(['=jumelage']);
  });
});

describe('how far what is proposed may be', () => {
  test.each([
    ['a common word of seven letters: one', 'tramwxy', ['tramway'], 1],
    ['two of seven are another word', 'traxxay', ['tramway'], 0],
    ['two of eight are not', 'jumexxge', ['jumelage'], 1],
    ['three of nine are', 'commxxxes', ['communale'], 0],
  ])('%s', (_, typed, known, count) => expect(judge(typed, known, { isProper: false })).toHaveLength(count));

  test.each([
    ['one of four', 'Osxo', 'Oslo', 1],
    ['two of five are too many', 'Naxxy', 'Nancy', 0],
    ['two of six', 'Kigxxi', 'Kigali', 1],
    ['three of eight', 'Monxxxia', 'Monrovia', 1],
    ['four are too many of any', 'Diyxxxxkir', 'Diyarbakir', 0],
    ['words of three letters are all near one another', 'Oxo', 'Oslo', 0],
  ])('a name: %s', (_, typed, known, count) => expect(judge(typed, [known])).toHaveLength(count));
});

test.each([
  ['the name of a country is no other’s', 'Chili', ['Chine', 'Chinon']],
  ['nor is what begins otherwise', 'Lyon', ['Yon']],
  ['nor what is too far', 'sarajevo', ['Marseille']],
  ['nor figures', '1954', ['1945']],
])('%s: %s', (_, typed, known) => {
  expect(judge(typed, known).filter((one) => one.startsWith('='))).toEqual([]);
});

describe('in which order', () => {
  test('what is sure before what is not, however near', () => {
    expect(judge('Limogse', ['Limoux', 'Limoges'])[0]).toBe('=Limoges');
    // « Angery » is as near as « Angers », whose last letter is on the next key.
    expect(judge('Angerd', ['Angery', 'Angers'])).toEqual(['=Angers', '?Angery']);
  });

  test('the nearest before the others, a name before a word as near, then what more texts say', () => {
    const found = findCorrections(
      {
        word: 'monxoria',
        sound: soundOf('monxoria'),
        isCapitalized: false,
        isAcronym: false,
        isProper: () => true,
        isOfPerson: () => true,
        standsWith: () => undefined,
      },
      [
        { word: 'monsotia', indexed: 'monsotia', frequency: 1, inName: 'Monsotia' },
        { word: 'motsoria', indexed: 'motsoria', frequency: 1, inName: undefined },
        { word: 'montotia', indexed: 'montotia', frequency: 3, inName: undefined },
        { word: 'monvotia', indexed: 'monvotia', frequency: 5, inName: undefined },
      ],
    );
    expect(found.map(({ candidate }) => candidate.word)).toEqual(['monsotia', 'monvotia', 'montotia', 'motsoria']);
  });
});

test.each([
  ['a name that sounds alike', 'gallé', 'Gallet', '?Gallet'],
  ['a word of the language', 'galet', 'Gallet', '?Gallet'],
  ['letters that no other name has', 'pougno', 'Pougnaud', '=Pougnaud'],
  ['two letters that are not heard', 'gallai', 'Gallet', '=Gallet'],
  ['a long one', 'Viltardd', 'Viltard', '=Viltard'],
  ['a letter twice', 'Cibbot', 'Cibot', '=Cibot'],
])('of persons, one letter makes somebody else of a short name: %s', (_, typed, known, expected) => {
  expect(judge(typed, [known], { isOfPerson: true })).toEqual([expected]);
});

test('unless the rest of the query is of the same name', () => {
  expect(judge('gallé', ['Gallet'], { isOfPerson: true, beside: 'as typed' })).toEqual(['=Gallet']);
});

test('what two words have in common', () => {
  expect([soundAlike('cotras', 'kotras'), soundAlike('kotras', 'kotrat'), soundAlike('as', 'az')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([areNear('piere', 'pierre'), areNear('pier', 'piere'), areNear('kierre', 'pierre')]).toEqual([
    true,
    false,
    false,
  ]);
});
