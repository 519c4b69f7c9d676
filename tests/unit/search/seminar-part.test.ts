import { expect, test } from 'vitest';
import { describeSeminar } from '../../../src/search/seminar-part.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

test('a seminar says what it is, and what it names: with numbers and other names', () => {
  const { seminar, things } = describeSeminar(
    proceedingsOf(
      contentFile('parties', 'chapitre', {}),
      contentFile('intervenants', 'ana-bel', { prenom: 'Ana', nom: 'Bel', identifiants: { wikidata: 'Q535' } }),
      contentFile('lieux', 'oslo', { nom: 'Oslo', pays: ['NO'], alias: ['Christiania'] }),
    ),
  );
  expect(seminar).toMatchObject({ counts: { texts: 1, persons: 1 }, things: 1 });
  expect(things.flat()).toEqual(
    expect.arrayContaining([
      {
        kind: 'intervenants',
        path: 'intervenants/ana-bel/',
        name: 'Ana Bel',
        names: [],
        identifiers: ['https://www.wikidata.org/entity/Q535'],
      },
      expect.objectContaining({ name: 'Oslo', names: ['Christiania'], type: 'ville', countries: ['NO'] }),
    ]),
  );
});

test('many things share several files, none of them large', () => {
  const persons = Array.from({ length: 1000 }, (_, place) =>
    contentFile('intervenants', `p-${place}`, { nom: `P${place}` }),
  );
  const { seminar, things } = describeSeminar(proceedingsOf(...persons));
  expect(things.length).toBeGreaterThan(1);
  expect(seminar.things).toBe(things.length);
  expect(Math.max(...things.map((file) => JSON.stringify(file).length))).toBeLessThan(50_000);
});
