import { expect, test } from 'vitest';
import { listDefined, listFaultsOf, type JsonNode } from '../../support/schema-org.ts';

const city: JsonNode = { '@type': 'City', '@id': 'https://a.fr/#lyon', name: 'Lyon' };
const faultsOf = (node: JsonNode): string[] => listFaultsOf(node, listDefined([city, node]));

test('what the vocabulary knows has no fault', () => {
  expect(
    faultsOf({
      '@type': 'EducationEvent',
      name: 'Un séminaire',
      startDate: '2012-05-23',
      location: { '@type': 'Place', name: 'Salle', containedInPlace: { '@id': 'https://a.fr/#lyon' } },
      performer: [{ '@type': 'Person', name: 'Ana Bel' }],
    }),
  ).toEqual([]);
});

test.each([
  ['an unknown type', { '@type': 'Seminar', name: 'x' }, ['no type Seminar']],
  ['a property of another type', { '@type': 'Person', name: 'x', startDate: '2012' }, ['Person has no startDate']],
  ['a wrong range', { '@type': 'Person', affiliation: city }, ['Person.affiliation is a City']],
  ['a text where a thing is wanted', { '@type': 'Book', author: 'Ana Bel' }, ['Book.author is "Ana Bel"']],
  ['a day that is none', { '@type': 'Book', datePublished: '23 mai' }, ['Book.datePublished is "23 mai"']],
  ['an address that is not whole', { '@type': 'Book', license: '/licence/' }, ['Book.license is "/licence/"']],
  [
    'a wrong range inside',
    { '@type': 'Book', about: { '@type': 'City', geo: { '@type': 'Person', name: 'x' } } },
    ['City.geo is a Person'],
  ],
  [
    'an id that leads to nothing',
    { '@type': 'Book', about: { '@id': 'https://a.fr/#paris' } },
    ['Book.about leads to nothing: https://a.fr/#paris'],
  ],
  [
    'an id that leads to a thing out of range',
    { '@type': 'Person', affiliation: { '@id': 'https://a.fr/#lyon' } },
    ['Person.affiliation leads to a City'],
  ],
  ['no value', { '@type': 'Book', author: [] }, ['Book.author is empty']],
])('%s is found', (_, node, faults) => {
  expect(faultsOf(node)).toEqual(faults);
});
