import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n';
const inBody = (body: string) => faultsOf({ 'parties/paix.mdx': HEAD + body });

test.each([
  ['La p\u200Baix', '7:5', 'U+200B'],
  ['La p\uFEFFaix', '7:5', 'U+FEFF'],
  ['La p\u00ADaix', '7:5', 'U+00AD'],
  ['La \u202Epaix', '7:4', 'U+202E'],
  ['La p\u200Daix', '7:5', 'U+200D'],
])('%j', (body, place, code) => {
  expect(inBody(body)).toMatchObject([
    { at: `parties/paix.mdx:${place}`, rule: 'signe-invisible', message: expect.stringContaining(code) },
  ]);
});

test('an accent beside its letter, in a field too', () => {
  expect(faultsOf({ 'lieux/amiens.yaml': `${SOUND_FILES['lieux/amiens.yaml']}note: Une e\u0301cole\n` })).toMatchObject(
    [{ at: 'lieux/amiens.yaml:4:11', rule: 'signe-invisible', hint: 'Récrire la lettre : « é ».' }],
  );
});

test.each(['می\u200Cخواهم', '👩\u200D🔬', 'Voir https://exemple.fr/e\u0301cole.', 'q\u0308'])(
  '%j is left alone',
  (body) => {
    expect(inBody(body)).toEqual([]);
  },
);
