import { expect, test } from 'vitest';
import { searchText } from '../../../src/words/index.ts';
import { explain, type Explained } from '../../../src/search/interface/explanation.ts';

const sayOf = (answer: Partial<Explained>, query = 'moi la paix') =>
  explain({ understanding: {}, ...answer }, query).map((line) =>
    line.map((part) => (typeof part === 'string' ? part : `[${part.words}]`)).join(''),
  );

test.each<[string, Partial<Explained>, string[]]>([
  ['nothing to say', {}, []],
  [
    'a correction, and the way back',
    { understanding: { corrected: 'toi la paix' } },
    ['Résultats pour «\u00A0toi la paix\u00A0». [Chercher plutôt «\u00A0moi la paix\u00A0»]'],
  ],
  [
    'a word left out',
    { understanding: { ignored: ['moi'] } },
    ['Sans «\u00A0moi\u00A0»\u00A0: ce mot n’est dans aucun texte.'],
  ],
  [
    'words left out',
    { understanding: { ignored: ['moi', 'toi', 'lui'] } },
    ['Sans «\u00A0moi\u00A0», «\u00A0toi\u00A0» ni «\u00A0lui\u00A0»\u00A0: ces mots ne sont dans aucun texte.'],
  ],
  ['of nothing found, nothing more', { understanding: { ignored: ['moi'] }, isEmpty: true }, []],
  [
    'a phrase that is not there',
    { unmatchedPhrases: ['la paix même'] },
    ['«\u00A0la paix même\u00A0» ne se trouve pas à la lettre\u00A0: voici ce qui en a les mots.'],
  ],
  [
    'phrases that are not there',
    { unmatchedPhrases: ['un deux', 'trois quatre'] },
    [
      '«\u00A0un deux\u00A0» et «\u00A0trois quatre\u00A0» ne se trouvent pas à la lettre\u00A0: voici ce qui en a les mots.',
    ],
  ],
  [
    'excluded words',
    { understanding: { excluded: ['a', 'b'] } },
    ['Sauf ce qui contient «\u00A0a\u00A0» ou «\u00A0b\u00A0».'],
  ],
  [
    'other queries, each once, but the same',
    { proposals: ['la paix', 'moi la paix'], suggestions: [{ word: 'la paix' }, { word: 'moins' }] },
    ['Vouliez-vous dire\u00A0[la paix], [moins]\u202F?'],
  ],
  [
    'a part of the index that is missing',
    { lacksParts: true },
    ['Une partie de l’index n’a pas pu être chargée\u00A0: il manque peut-être des résultats.'],
  ],
])('%s', (_, answer, said) => expect(sayOf(answer)).toEqual(said));

test.each([
  [{ isLeast: false, isMost: false }, 12, '12\u00A0résultats', '12'],
  [{ isLeast: true, isMost: false }, 604, 'plus de 600\u00A0résultats', '≥\u00A0604'],
  [{ isLeast: true, isMost: false }, 12, 'au moins 12\u00A0résultats', '≥\u00A012'],
  [{ isLeast: false, isMost: true }, 45, '45\u00A0résultats au plus', '≤\u00A045'],
  [{ isLeast: true, isMost: true }, 640, 'environ 640\u00A0résultats', '≈\u00A0640'],
])('a number that is not exact says so (%o)', (counted, count, whole, short) => {
  expect([searchText.count(count, counted), searchText.shortCount(count, counted)]).toEqual([whole, short]);
});

test.each<[string, Explained['silent'], string]>([
  ['unreachable', [{ seminar: 'A', why: 'unreachable' }], 'Sans «\u00A0A\u00A0», dont l’index ne répond pas.'],
  [
    'of another version',
    [
      { seminar: 'A', why: 'other version' },
      { seminar: 'B', why: 'other version' },
    ],
    'Sans «\u00A0A\u00A0» ni «\u00A0B\u00A0», publiés avec une autre version du moteur\u00A0: la recherche y est possible sur place.',
  ],
  ['late', [{ seminar: 'A', why: 'late' }], '«\u00A0A\u00A0» n’a pas encore répondu.'],
])('a seminar that is silent is named: %s', (_, silent, line) => {
  expect(sayOf({ silent: silent! })).toEqual([line]);
});
