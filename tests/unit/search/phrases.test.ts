import { describe, expect, test } from 'vitest';
import { holdsPhrase, piecesOf } from '../../../src/search/phrases.ts';

const TEXT =
  'Elles doivent « donner [à ce partenariat] une dimension concrète ». L’œuvre d’Évreux\u00A0: 14\u202F200 pêches.';

describe('to the letter', () => {
  test.each([
    ['une dimension concrète'],
    ['UNE DIMENSION'],
    ["l'œuvre d'évreux"],
    ['donner [à ce partenariat] une dimension'],
    ['donner […] une dimension'],
    ['donner (...) concrète'],
    ['donner … concrète'],
    ['donner [quelque chose] une dimension'],
    ['concrète.'],
    ['pêches'],
    ['doivent "donner'],
    ['doivent donner'],
  ])('« %s » is there', (phrase) => expect(holdsPhrase(TEXT, phrase)).toBe(true));

  test.each([
    ['accents', 'peches'],
    ['number', 'pêche'],
    ['order', 'concrète dimension'],
    ['order of the pieces', 'dimension […] donner'],
    ['whole words', 'imension concrète'],
    ['nothing', '[…]'],
  ])('%s: « %s » is not', (_, phrase) => expect(holdsPhrase(TEXT, phrase)).toBe(false));
});

test('the pieces of a phrase are what the index is asked for', () => {
  expect(piecesOf('donner […] une « dimension »')).toEqual(['donner', 'une dimension']);
});
