import { expect, test } from 'vitest';
import { toRoman } from '../../../src/words/roman.ts';
import type { ContentFile } from '../../../src/source/content.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

test.each([
  [1, 'I'],
  [2, 'II'],
  [3, 'III'],
  [4, 'IV'],
  [5, 'V'],
  [8, 'VIII'],
  [9, 'IX'],
  [10, 'X'],
  [14, 'XIV'],
  [19, 'XIX'],
  [39, 'XXXIX'],
  [40, 'XL'],
  [49, 'XLIX'],
  [94, 'XCIV'],
  [100, 'C'],
])('%i is %s', (value, roman) => expect(toRoman(value)).toBe(roman));

test('parts in Roman figures, what they contain in Arabic, at any depth; liminary chapters have no number', () => {
  const proceedings = proceedingsOf(
    contentFile('parties', 'introduction', { ordre: 1, liminaire: true }),
    contentFile('parties', 'premiere', { ordre: 2 }),
    contentFile('parties', 'seconde', { ordre: 3 }),
    contentFile('parties', 'conclusion', { ordre: 4, liminaire: true }),
    contentFile('parties', 'preambule', { ordre: 1, parent: 'seconde', liminaire: true }),
    contentFile('parties', 'seconde-a', { ordre: 2, parent: 'seconde' }),
    contentFile('parties', 'seconde-b', { ordre: 3, parent: 'seconde' }),
    contentFile('parties', 'seconde-b-un', { ordre: 1, parent: 'seconde-b' }),
    contentFile('parties', 'seconde-b-deux', { ordre: 2, parent: 'seconde-b' }),
  );
  expect(proceedings.list('parties').map(({ slug, number }) => `${slug}: ${number}`)).toEqual([
    'introduction: undefined',
    'premiere: I',
    'seconde: II',
    'preambule: undefined',
    'seconde-a: II.1',
    'seconde-b: II.2',
    'seconde-b-un: II.2.1',
    'seconde-b-deux: II.2.2',
    'conclusion: undefined',
  ]);
});

test('an only chapter has no number: what it contains is numbered in its place', () => {
  const proceedings = proceedingsOf(
    contentFile('parties', 'introduction', { ordre: 1, liminaire: true }),
    contentFile('parties', 'seule', { ordre: 2 }),
    contentFile('parties', 'a', { ordre: 1, parent: 'seule' }),
    contentFile('parties', 'a-seule', { ordre: 1, parent: 'a' }),
    contentFile('parties', 'b', { ordre: 2, parent: 'seule' }),
  );
  expect(proceedings.list('parties').map(({ slug, number }) => `${slug}: ${number}`)).toEqual([
    'introduction: undefined',
    'seule: undefined',
    'a: I',
    'a-seule: undefined',
    'b: II',
  ]);
});

test.each<[string, ContentFile[], string[]]>([
  [
    'where some hold chapters, all of the first level are parts, those inside chapters',
    [
      contentFile('parties', 'avant', { ordre: 1, liminaire: true }),
      contentFile('parties', 'un', { ordre: 2 }),
      contentFile('parties', 'dedans', { parent: 'un' }),
      contentFile('parties', 'deux', { ordre: 3 }),
      contentFile('parties', 'apres', { ordre: 4, liminaire: true }),
    ],
    ['avant opening', 'un part', 'dedans chapter', 'deux part', 'apres closing'],
  ],
  [
    'where none does, all are chapters',
    [contentFile('parties', 'un'), contentFile('parties', 'deux', { ordre: 2 })],
    ['un chapter', 'deux chapter'],
  ],
  ['nothing but a foreword opens', [contentFile('parties', 'avant', { liminaire: true })], ['avant opening']],
])('what a chapter is among the others: %s', (_, files, ranks) => {
  const { readingOrder } = proceedingsOf(...files);
  expect(readingOrder.map((entry) => `${entry.slug} ${entry.kind === 'parties' ? entry.rank : ''}`)).toEqual(ranks);
});
