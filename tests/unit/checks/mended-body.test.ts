import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixContent } from '../../../src/checks/fix.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { contentFolder, faultsOf } from '../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n';
const inBody = (body: string) =>
  faultsOf({ 'parties/paix.mdx': HEAD + body }).map(({ at, rule }) => `${at.replace('parties/paix.mdx:', '')} ${rule}`);

test.each([
  [
    'an open tag',
    '<EditorialNote>Une note.\n\nUn [lien](/lieux/nulle-part/).',
    ['7:1 corps-illisible', '9:4 lien-mort'],
  ],
  ['a tag that closes nothing', 'Un mot</EditorialNote>.\n\n##Titre', ['7:8 corps-illisible', '9:1 signe-de-markdown']],
  ['a comment', '<!-- une note -->\n\n1945. Un.\n\n1958. Deux.', ['7:1 corps-illisible', '9:1 liste-involontaire']],
  [
    'an address between brackets',
    'Voir <https://exemple.fr>.\n\nUn <b>mot.',
    ['7:6 corps-illisible', '9:4 corps-illisible'],
  ],
  ['a brace', 'Un {mot.\n\nUn <Quotte>mot</Quotte>.', ['7:4 code-interdit', '9:4 balise-inconnue']],
])('%s hides no other fault of its file', (_, body, expected) => expect(inBody(body)).toEqual(expected));

test('a tag that is opened twice is two faults, and what follows is told at its place', () => {
  expect(inBody('Un <b>mot.\n\nUn <b>mot.\n\n[x](/lieux/nulle-part/)')).toEqual([
    '7:4 corps-illisible',
    '9:4 corps-illisible',
    '11:1 lien-mort',
  ]);
});

test('what is certain is fixed beside it, and nothing of what cannot be read', () => {
  const folder = contentFolder({ 'parties/paix.mdx': `${HEAD}Un  mot <b> de l'eau.\n\nL'air.\n` });
  fixContent(() => readContent(folder));
  expect(readFileSync(join(folder, 'parties/paix.mdx'), 'utf8')).toBe(`${HEAD}Un mot <b> de l’eau.\n\nL’air.\n`);
});
