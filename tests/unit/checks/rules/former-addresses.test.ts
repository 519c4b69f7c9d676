import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const show = (text: string) =>
  faultsOf({ 'adresses.yaml': text }).map(
    ({ at, rule, message }) => `${at.split(':').slice(1).join(':')} ${rule} ${message}`,
  );
const moved = (...pairs: [string, string][]) =>
  `deplacees:\n${pairs.map(([from, to]) => `  - de: ${from}\n    vers: ${to}\n`).join('')}`;

test.each([
  [
    'that of a file that is there',
    moved(['lieux/amiens', 'lieux/amiens']),
    '2:9 ancienne-adresse « lieux/amiens » est l’adresse d’un fichier qui existe.',
  ],
  [
    'one twice',
    moved(['lieux/a', 'lieux/amiens'], ['lieux/a', 'lieux/amiens']),
    '4:9 ancienne-adresse « lieux/a » est déjà plus haut.',
  ],
  [
    'to nothing',
    moved(['lieux/a', 'lieux/amien']),
    '3:11 ancienne-adresse « lieux/amien » n’existe pas : vouliez-vous « lieux/amiens » ?',
  ],
  [
    'one after another',
    moved(['lieux/a', 'lieux/b'], ['lieux/b', 'lieux/amiens']),
    '3:11 ancienne-adresse « lieux/b » est elle-même une ancienne adresse.',
  ],
  [
    'round in a circle',
    moved(['lieux/a', 'lieux/b'], ['lieux/b', 'lieux/a']),
    '5:11 ancienne-adresse « lieux/a » est elle-même une ancienne adresse.',
  ],
  [
    'of a text that was withdrawn, and is there',
    'retirees:\n  - { adresse: interventions/bel-accueil, titre: Accueil, date: 2026-11-26, raison: À sa demande. }\n',
    '2:16 ancienne-adresse « interventions/bel-accueil » est l’adresse d’un fichier qui existe.',
  ],
  [
    'no address',
    moved(['lieu/a', 'lieux/amiens']),
    '2:9 valeur-invalide « deplacees.de » n’a pas la forme attendue : « lieu/a ».',
  ],
])('%s', (_, text, fault) => {
  expect(show(text).map((line) => line.replace(/\u202F/g, ' '))).toContain(fault);
});

test('two former addresses of one page, and a withdrawn text, are all right', () => {
  const withdrawn = 'retirees:\n  - { adresse: interventions/z, titre: Z, date: 2026-11-26, raison: À sa demande. }\n';
  expect(show(moved(['lieux/a', 'lieux/amiens'], ['lieux/b', 'lieux/amiens']) + withdrawn)).toEqual([]);
});
