import { expect, test } from 'vitest';
import { rangeFinder, type Asked } from '../../../src/search/found-ranges.ts';

const term = (typed: string, ...others: string[]) => ({
  typed,
  alternatives: [typed, ...others].map((word) => ({ word, worth: word === typed ? 1 : 0.5 })),
});
const PARTNERSHIP = { ...term('jumelage'), alternatives: [{ word: 'partenariat', worth: 0.7 }] };
const MEANING = { ...term('hollande', 'polder'), means: ['Pays-Bas'] };
const asked = (parts: Partial<Asked>): Asked => ({ phrases: [], terms: [], ...parts });
const foundIn = (text: string, parts: Partial<Asked>, names?: string) => {
  const { ranges, held } = rangeFinder(asked(parts))(text, names);
  return [held, ...ranges.map(({ start, end }) => text.slice(start, end))];
};

test.each<[string, string, Partial<Asked>, (string | number)[]]>([
  ['the word alone, without its comma', 'Une aide, enfin', { terms: [term('aide')] }, [1, 'aide']],
  ['nor the article elided before it', 'à l’eau', { terms: [term('eau')] }, [1, 'eau']],
  ['a piece of a name with a hyphen', 'Loire-Atlantique', { terms: [term('loire')] }, [1, 'Loire']],
  ['whatever its accents and capitals', 'COOPÉRATION', { terms: [term('cooperation')] }, [1, 'COOPÉRATION']],
  ['every time', 'paix et paix', { terms: [term('paix')] }, [1, 'paix', 'paix']],
  ['another form of the word', 'jumelées, jumelages', { terms: [term('jumelage')] }, [1, 'jumelées', 'jumelages']],
  ['another word that stands for it', 'une aide', { terms: [term('secours', 'aide')] }, [1, 'aide']],
  ['an acronym with its full stops', 'à la S.N.C.F., là', { terms: [term('sncf')] }, [1, 'S.N.C.F']],
  ['a number in groups', 'il y a 5\u202F238 villes', { terms: [term('5238')] }, [1, '5\u202F238']],
  ['a phrase as a whole', 'la voix de la paix', { phrases: ['voix de la paix'] }, [1, 'voix de la paix']],
  ['and only where it stands whole', 'la voix, la paix', { phrases: ['voix de la paix'] }, [0]],
  [
    'the pieces of a phrase',
    'une ville, dit-elle, en paix',
    { phrases: ['une ville […] en paix'] },
    [1, 'une ville', 'en paix'],
  ],
  [
    'each word asked counts once',
    'paix, ville, paix',
    { terms: [term('paix'), term('ville'), term('mer')] },
    [2, 'paix', 'ville', 'paix'],
  ],
  [
    'one mark where several answer',
    'la paix mondiale',
    { phrases: ['paix mondiale'], terms: [term('paix')] },
    [2, 'paix mondiale'],
  ],
  ['nothing', 'rien', { terms: [term('paix')] }, [0]],
])('%s', (_, text, parts, expected) => {
  expect(foundIn(text, parts)).toEqual(expected);
});

test.each<[string, string, Partial<Asked>, (string | number)[]]>([
  [
    'several words that stand for one, wherever they are, if all are there',
    'l’armement, fût-il nucléaire',
    { terms: [term('bombe', 'armement nucleaire')] },
    [1, 'armement', 'nucléaire'],
  ],
  ['not one of them alone', 'l’armement', { terms: [term('bombe', 'armement nucleaire')] }, [0]],
  ['a name that is meant', 'les Pays-Bas', { terms: [{ ...term('hollande'), means: ['Pays-Bas'] }] }, [1, 'Pays-Bas']],
  [
    'not the words with which one asks',
    'qui parle de paix',
    { terms: [{ ...term('parle'), isAsking: true }, term('paix')] },
    [1, 'paix'],
  ],
  ['unless there are no others', 'qui parle', { terms: [{ ...term('parle'), isAsking: true }] }, [1, 'parle']],
  ['a word for what it weighs', 'paix', { terms: [{ ...term('paix'), weight: 3 }] }, [3, 'paix']],
  ['a phrase with its accents', 'le péché', { phrases: ['pêche'] }, [0]],
  ['a phrase with its endings', 'les boulangeries', { phrases: ['boulangerie'] }, [0]],
])('as it was understood: %s', (_, text, parts, expected) => {
  expect(foundIn(text, parts)).toEqual(expected);
});

test('what stands beside the text counts, and is not found in it', () => {
  expect(foundIn('la paix', { terms: [term('ana'), term('paix')] }, 'Ana Bel')).toEqual([2, 'paix']);
});

test('a form other than the one typed is worth less', () => {
  const worth = (text: string) => rangeFinder(asked({ terms: [term('jumelage')] }))(text).worth;
  expect(worth('jumelage')).toBeGreaterThan(worth('jumelées'));
  expect(worth('jumelées')).toBeGreaterThan(0);
});

test.each([
  [
    'a word that was understood',
    'a form that was not',
    { terms: [term('jumelage', 'partenariat')] },
    'partenariat',
    'jumelées',
  ],
  [
    'the word beside a form of another',
    'two words that stand for them',
    { terms: [PARTNERSHIP, term('paix', 'concorde')] },
    'jumelées, paix',
    'partenariat, concorde, ',
  ],
  ['the word typed', 'the name that it means', { terms: [MEANING] }, 'hollande', 'Pays-Bas'],
  ['the name that a word means', 'another word for it', { terms: [MEANING] }, 'Pays-Bas', 'polder'],
] as [string, string, Partial<Asked>, string, string][])('%s is worth more than %s', (_, __, parts, more, less) => {
  const worth = (text: string) => rangeFinder(asked(parts))(text).worth;
  expect(worth(more)).toBeGreaterThan(worth(less));
  const find = rangeFinder(asked(parts));
  expect(find(less).held).toBe(find(more).held);
});
