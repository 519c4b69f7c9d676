import { expect, test } from 'vitest';
import { toIndexDocuments, listTexts } from '../../../src/search/index-document.ts';
import { Tokenizer } from '../../../src/search/tokenizer.ts';
import { listWords } from '../../../src/search/words.ts';
import { loadProceedings } from '../../support/built-site.ts';

const cut = (text: string) => new Tokenizer().cut(text).tokens.map(({ written }) => written);

test.each([
  [
    'what stands between spaces, of whatever kind',
    'L’eau\u00A0: des «\u202Fmots\u202F».',
    ["L'eau", ':', 'des', '«', 'mots', '».'],
  ],
  ['spaces alone are none', ' un  mot ', ['un', 'mot']],
  ['a number in groups is one', 'les 14\u202F200 000 euros', ['les', '14 200 000', 'euros']],
  ['a year is not of the number that follows', 'en 2012 300 villes', ['en', '2012 300', 'villes']],
  ['a rank is of its number', 'le 19 e siècle', ['le', '19 e siècle']],
  ['an acronym is one', 'la S. N. C. F. et moi', ['la', 'S. N. C. F.', 'et', 'moi']],
  ['the end of a sentence is none', 'le plan B. Il faut', ['le', 'plan', 'B.', 'Il', 'faut']],
  ['a numeral may be one because of its century', 'au xixe siècle', ['au', 'xixe siècle']],
])('tokens: %s', (_, text, tokens) => expect(cut(text)).toEqual(tokens));

test('the words of a text are those of its tokens, each read alone', () => {
  const proceedings = loadProceedings();
  const documents = toIndexDocuments(proceedings.resources, proceedings, new Tokenizer());
  const texts = documents.flatMap(listTexts);
  for (const { text, tokens } of texts) {
    expect(tokens.flatMap(({ written }) => listWords(written))).toEqual(listWords(text));
  }
  expect(texts.length).toBeGreaterThan(500);
});

test('a token that several texts have is one', () => {
  const tokenizer = new Tokenizer();
  const [first, second] = [tokenizer.cut('la ville'), tokenizer.cut('une ville, la ville')];
  expect(second.tokens.map(({ number }) => number)).toEqual([2, 3, 0, 1]);
  expect(second.tokens[3]).toBe(first.tokens[1]);
});
