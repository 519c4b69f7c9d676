import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';
import { readBody } from '../../../../src/prose/body.ts';
import { renderAlone } from '../../../support/rendered-body.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n';
const inBody = (body: string) =>
  faultsOf({ 'parties/paix.mdx': HEAD + body }).map(({ at, rule }) => `${at.replace('parties/paix.mdx:', '')} ${rule}`);

describe('what Markdown takes for something else is told', () => {
  test.each([
    ['1945. La guerre finit.\n\n1958. La mairie rouvre.', '7:1 liste-involontaire'],
    ['1945. La guerre finit.\n1946. La paix.', '7:1 liste-involontaire'],
    ['30. septembre, un jour.', '7:1 liste-involontaire'],
    ['1. Un.\n3. Trois.', '8:1 liste-involontaire'],
    ['3) Un.\n5) Deux.', '8:1 liste-involontaire'],
    ['+ 3 points en un an.', '7:1 liste-involontaire'],
    ['Des mots.\n+ 3 points', '8:1 liste-involontaire'],
    ['- 3,5 °C en un an.', '7:1 liste-involontaire'],
    ['Fin du point.\n---\n\nSuite.', '7:1 titre-involontaire'],
    ['Fin du point.\n- - -\n\nSuite.\n\nFin.\n-\n', '12:1 titre-involontaire'],
    ['Soit 2*3*4.', '7:7 italique-involontaire'],
    ['Un **mot**2.', '7:4 italique-involontaire'],
    ['• un\n• deux', '8:1 lignes-reunies'],
    ['Voici.\n– un,\n– deux', '8:1 lignes-reunies'],
    ['— Bonjour.\n— Bonsoir.', '8:1 lignes-reunies'],
    ['a) un\nb) deux', '8:1 lignes-reunies'],
    ['Terme\n: ce qu’il veut dire', '8:1 lignes-reunies'],
    ['- un\n  • deux', '8:1 lignes-reunies'],
    ['Soit $E = mc^2$.', '7:6 formule-brute'],
    ['Soit \\alpha.', '7:6 formule-brute'],
  ])('%j', (body, fault) => expect(inBody(body)).toEqual([fault]));
});

test('what stands after an element without words is no line of it', () => {
  expect(inBody('<EditorialNote></EditorialNote>\n\n• Un seul.')).toEqual(['7:1 texte-vide']);
});

describe('what is meant is not', () => {
  test.each([
    '1. Un.\n2. Deux.',
    '1. Un.\n1. Deux.',
    '3. Trois.\n4. Quatre.',
    '1945\\. La guerre finit.',
    'En\n1945. Fin.',
    '\\+ 3 points.',
    '- 3 communes.\n- 4 villes.',
    '- Un seul point.',
    'Un.\n\n---\n\nDeux.',
    'Un *mot*, **deux**, l’*in*attendu.',
    'Une phrase coupée\n– par une incise – ici.',
    'Une ligne\\\n– une autre',
    'Entre 100 $ et 200 $ par an.',
    '`$E = mc^2$` et `\\alpha`',
    'Un ~~mot~~ barré.',
  ])('%j', (body) => expect(inBody(body)).toEqual([]));
});

test('one tilde is a sign of its own', () => {
  expect(renderAlone(readBody('Entre 1990~2000 et 2010~2015, H~2~O, ~~non~~.'))).toContain(
    'Entre 1990~2000 et 2010~2015, H~2~O, <del>non</del>.',
  );
});
