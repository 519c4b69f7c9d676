import { describe, expect, test } from 'vitest';
import { isMeaningful, listWords } from '../../../src/search/words.ts';

test.each([
  ['La Roche-sur-Yon', ['la', 'roche', 'sur', 'yon']],
  ["l’eau, l'air", ['l', 'eau', 'l', 'air']],
  ['l’O.N.U. et l’U.E.', ['l', 'onu', 'et', 'l', 'ue']],
  ['J.-P. Laucournet', ['j', 'p', 'laucournet']],
  ['La fin. Le début.', ['la', 'fin', 'le', 'debut']],
  ['14\u202F200 000 euros en 2012', ['14200000', 'euros', 'en', '2012']],
  ['en 2012 300 villes', ['en', '2012', '300', 'villes']],
  ['23 456 et 1 2 3', ['23456', 'et', '1', '2', '3']],
  ['Œuvre', ['oeuvre']],
  ['S. N. C. F. & R&D, St-Malo', ['sncf', 'rd', 'saint', 'malo']],
  ['le constructor et __proto__', ['le', 'constructor', 'et', 'proto']],
  ['« … » – 🙂', []],
])('the words of « %s »', (text, words) => expect(listWords(text)).toEqual(words));

test.each([
  ['paix', true],
  ['ue', true],
  ['1', true],
  ['la', false],
  ['qu', false],
  ['etre', false],
  ['l', false],
])('« %s » says what one looks for: %s', (word, meaningful) => expect(isMeaningful(word)).toBe(meaningful));

describe('words that stand in every French text, and would find them all', () => {
  test.each([
    ['articles', 'le la les un une des du au aux de'],
    ['pronouns', 'je tu il elle on nous vous ils elles lui eux leur leurs se te y en cela celle celles celui ceux'],
    ['demonstratives and possessives', 'ce cet cette ces ceci ca ta te tes ton sa ses son nos notre vos votre'],
    ['what introduces a question', 'qui que quoi quel quelle quels quelles comment combien pourquoi quand ou est qu'],
    ['prepositions', 'a avec chez dans depuis entre par pendant pour sans selon sur vers lors'],
    ['conjunctions and adverbs', 'et ou mais donc ni si comme dont alors ainsi bien plus ne pas meme'],
    ['auxiliaries', 'etre est ete sont avoir ai ont fait faire doit peut peuvent'],
    ['verbs that ask to be told', 'dire dit parle parler'],
    ['quantities', 'tout toute tous toutes'],
  ])('%s', (_, words) => expect(listWords(words).filter(isMeaningful)).toEqual([]));

  test.each(['eau air mer paix nord sud etat pays ville monde temps non ong onu ue usa maire vie art role cas'])(
    'short words that name something are looked for: %s',
    (words) => expect(listWords(words).filter(isMeaningful)).toEqual(words.split(' ')),
  );
});

test('readers type « st » and « ste » for « saint » and « sainte »', () => {
  expect(listWords('St-Étienne, Ste-Marie')).toEqual(['saint', 'etienne', 'sainte', 'marie']);
});
