import { expect, test } from 'vitest';
import { findFirstMentions } from '../../../src/model/first-mentions.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

/** What the first names of a text are, each with the words that stand before it in its node, and where it leads. */
function firstIn(body: string, data = {}): string[] {
  const proceedings = proceedingsOf(
    contentFile('interventions', 'dit', { intervenants: [{ personne: 'ana-bel' }], ...data }, body),
    contentFile('lieux', 'amiens', { nom: 'Amiens' }),
    contentFile('lieux', 'lyon', { nom: 'Lyon' }),
    contentFile('organisations', 'ville-amiens', { nom: 'Ville d’Amiens', administre: 'amiens' }),
    contentFile('definitions', 'jumelage', { terme: 'jumelage' }),
  );
  const found = findFirstMentions(proceedings.get('interventions', 'dit'), proceedings);
  return [...found].flatMap(([node, mentions]) =>
    mentions.map(({ start, end, resource }) => `${node.value.slice(start, end)} → ${resource.kind}/${resource.slug}`),
  );
}

test('the first name of each thing, once', () => {
  expect(firstIn('À Amiens, un jumelage.\n\nAmiens encore, Lyon,  \nun jumelage, Lyon.')).toEqual([
    'Amiens → lieux/amiens',
    'jumelage → definitions/jumelage',
    'Lyon → lieux/lyon',
  ]);
});

test.each([
  ['a heading', '## Amiens\n\nRien.'],
  ['words quoted', '<Quote by="ana-bel">Amiens attend.</Quote>'],
  ['a link that leads there', '[Amiens](/lieux/amiens/) puis Amiens.'],
  ['a note of the editor', 'Rien.\n\n<EditorialNote>À Amiens.</EditorialNote>'],
  ['code', 'Écrire `Amiens`.'],
])('never in %s', (_, body) => {
  expect(firstIn(body)).toEqual([]);
});

test('what another link holds does not count: the next name does', () => {
  expect(firstIn('[d’Amiens](/lieux/lyon/#p1) puis Amiens.')).toEqual(['Amiens → lieux/amiens']);
});

test('who speaks is named above the text', () => {
  expect(firstIn('Ana Bel va à Lyon.')).toEqual(['Lyon → lieux/lyon']);
});

test('what stands on the page of a place leads there, with its whole name', () => {
  expect(firstIn('La Ville d’Amiens, puis Amiens.')).toEqual(['Ville d’Amiens → lieux/amiens']);
});

test('across lines, marks and notes, the words are those of the text', () => {
  expect(firstIn('Un mot\n  *et* Lyon[^1].\n\n- un\n- **Amiens** là\n\n[^1]: Un\njumelage.')).toEqual([
    'Lyon → lieux/lyon',
    'Amiens → lieux/amiens',
    'jumelage → definitions/jumelage',
  ]);
});
