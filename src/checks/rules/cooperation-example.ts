import type { Example } from '../rule.ts';

/** An intervention that tells of a cooperation between Amiens and the League, or of what is given instead. */
export const exampleOf = ({ other = LEAGUE, kind = 'réseau', words = WORDS, beside = {} }: Change): Example => ({
  insteadOf: 'themes: []',
  text: ['cooperations:', cooperation({ other, kind, words })].join('\n'),
  beside: { 'lieux/amiens.yaml': 'coordonnees: { latitude: 49.9, longitude: 2.3 }', ...beside },
});

/** One cooperation, as an item of its list. */
export const cooperation = ({ other = LEAGUE, kind = 'réseau', words = WORDS }: Change): string =>
  [
    `  - partenaires: [{ lieu: amiens }, ${other}]`,
    `    genre: ${kind}`,
    '    sujet: les jardins',
    `    mots: ${words}`,
  ].join('\n');

/** Lille, which has a position, as a partner; and its file. */
export const LILLE = {
  other: '{ lieu: lille, mots: le séminaire }',
  beside: {
    'lieux/lille.yaml': 'nom: Lille\ntype: ville\npays: [FR]\ncoordonnees: { latitude: 50.6, longitude: 3 }\n',
  },
};

const LEAGUE = '{ organisation: ligue, mots: le séminaire }';
const WORDS = 'Elle ouvre le séminaire';

interface Change {
  other?: string;
  kind?: string;
  words?: string;
  beside?: Readonly<Record<string, string>>;
}
