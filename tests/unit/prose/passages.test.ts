import { describe, expect, test } from 'vitest';
import { parseWithPlaces } from '../../../src/prose/parse.ts';
import { FOREIGN, listPassages } from '../../../src/prose/passages.ts';

const passagesOf = (body: string) => listPassages(parseWithPlaces(body), body, 'fr');
const textsOf = (body: string) => passagesOf(body).map(({ text }) => text.replaceAll(FOREIGN, '□'));

test.each([
  ['paragraphs and headings', '## Un\n\nDeux **trois**.', ['Un', 'Deux trois.']],
  ['lists, tables, notes', '- un[^1]\n\n| a |\n|---|\n| b |\n\n[^1]: c', ['un', 'a', 'b', 'c']],
  ['a link in a sentence', 'Voir [ici](/lieux/nantes/).', ['Voir ici.']],
  ['an address that shows itself', 'Voir https://a.fr/b ou www.a.fr.', ['Voir □ ou □.']],
  ['code and pictures', "`l'eau` ![x](/y.svg)", ['□ □']],
  ['another language', 'Les <i lang="en">mayors\' wives</i>, <i lang="fr">ici</i>', ['Les □, ici']],
  ['a quotation and what its tag says', '<Quote by="a" gloss="la Ville">Un.</Quote>', ['la Ville', 'Un.']],
  ['a break', 'un\\\ndeux', ['un\ndeux']],
])('%s', (_, body, texts) => expect(textsOf(body)).toEqual(texts));

test('what is quoted is known', () => {
  const body = 'Un.\n\n<Quote by="a">Deux.</Quote>\n\n<Quote by="a">\n\nTrois.\n\n</Quote>';
  expect(passagesOf(body).map(({ isQuoted }) => isQuoted)).toEqual([false, true, true]);
});

describe('a character is found again where it is written', () => {
  test.each([
    ['after markup', 'un **deux** trois', 'trois'],
    ['after an entity', 'un &amp; deux', 'deux'],
    ['in a list', '- un\n  deux', 'deux'],
    ['in an attribute', '<Quote by="a" gloss="un &amp; deux">x</Quote>', 'deux'],
  ])('%s', (_, body, word) => {
    const [passage] = passagesOf(body);
    const index = passage!.text.indexOf(word);
    const place = passage!.locate(index, index + word.length)!;
    expect(body.slice(place.start, place.end)).toBe(word);
  });

  test('but not when markup stands between', () => {
    expect(passagesOf('un **deux**')[0]!.locate(2, 4)).toBeUndefined();
  });
});
