import { expect, test } from 'vitest';
import type { Organisation } from '../../../src/model/entities.ts';
import { standingOf } from '../../../src/site/labels.ts';

const organisation = (name: string, acronym?: string): Organisation =>
  ({ kind: 'organisations', slug: 'x', name, acronym, aliases: [] }) as unknown as Organisation;

test.each([
  ['a capacity alone', 'hydrologue', [], 'hydrologue'],
  ['an organisation alone', undefined, [organisation('Rives vives')], 'Rives vives'],
  ['both', 'hydrologue', [organisation('Institut des eaux')], 'hydrologue, Institut des eaux'],
  ['several organisations', 'élue', [organisation('Amiens'), organisation('Rives vives')], 'élue, Amiens, Rives vives'],
  ['an organisation that the capacity names', 'maire d’Amiens', [organisation('Ville d’Amiens')], 'maire d’Amiens'],
  ['by its acronym', 'directrice de l’IEC', [organisation('Institut des eaux', 'IEC')], 'directrice de l’IEC'],
  ['neither', undefined, [], undefined],
])('beside a name stands %s', (_, capacity, organisations, expected) => {
  expect(standingOf({ capacity, organisations })).toBe(expected);
});
