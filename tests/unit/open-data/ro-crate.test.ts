import { expect, test } from 'vitest';
import type { Seminar } from '../../../src/model/entities.ts';
import { buildProceedings } from '../../../src/model/proceedings.ts';
import { findFileText } from '../../../src/open-data/make-files.ts';
import type { Row } from '../../../src/open-data/table.ts';
import { seminarSchema } from '../../../src/schema/index.ts';
import { contentFile, MINIMAL_SEMINAR } from '../../support/content-fixture.ts';

const files = [contentFile('lieux', 'angers'), contentFile('organisations', 'cnfpt')];
const versions = [{ version: '2', date: '2027-01-31', changements: ['Des coquilles.'] }];

function describeCrate(data: object, site?: string): Map<unknown, Row> {
  const seminar = seminarSchema.parse({ ...MINIMAL_SEMINAR, versions, ...data });
  const edition = {
    proceedings: buildProceedings({ files, seminar }),
    site: site === undefined ? undefined : new URL(site),
  };
  const crate = JSON.parse(findFileText('ro-crate-metadata.json', edition)!) as { '@graph': Row[] };
  return new Map(crate['@graph'].map((thing) => [thing['@id'], thing]));
}

test('the edition as a publication: who publishes and edits it, under which licence, in which version', () => {
  const publication = {
    doi: '10.1234/actes',
    editeur: 'Presses',
    responsables: [{ prenom: 'Ana', nom: 'de La Tour' }],
    licence: 'CC-BY-4.0' satisfies NonNullable<Seminar['publication']['licence']>['id'],
  };
  const things = describeCrate({ publication }, 'https://exemple.fr/actes');
  const licence = 'https://creativecommons.org/licenses/by/4.0/deed.fr';
  expect(things.get('./')).toMatchObject({
    datePublished: '2027-01-31',
    version: '2',
    license: { '@id': licence },
    publisher: { '@id': '#editeur' },
    editor: [{ '@id': '#ana-de-la-tour' }],
    url: 'https://exemple.fr/actes/donnees/',
    identifier: { '@id': 'https://doi.org/10.1234/actes' },
  });
  expect(things.get('https://doi.org/10.1234/actes')).toMatchObject({ value: 'doi:10.1234/actes' });
  expect(things.get(licence)).toMatchObject({ name: 'CC BY 4.0' });
  expect(things.get('#editeur')).toMatchObject({ name: 'Presses' });
  expect(things.get('#ana-de-la-tour')).toMatchObject({
    '@type': 'Person',
    givenName: 'Ana',
    familyName: 'de La Tour',
  });
});

test('without a licence it says so in words; what nobody knows is left out', () => {
  const root = describeCrate({}).get('./')!;
  expect(root['license']).toMatch(/tous les droits sont réservés/);
  expect(Object.keys(root)).not.toEqual(expect.arrayContaining(['publisher']));
  expect(Object.keys(root)).not.toEqual(expect.arrayContaining(['url']));
});
