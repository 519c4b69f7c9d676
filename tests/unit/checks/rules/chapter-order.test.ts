import { expect, test } from 'vitest';
import { errorsOf } from '../../../support/content-folder.ts';

const chapter = (fields: string) => `---\ntitre: Paix\nresume: La paix.\n${fields}\n---\n`;
const definition = (fields: string) => `---\nterme: paix\nglose: La paix.\n${fields}\n---\n`;

test.each([
  ['two chapters of the first level', 'parties/paix.mdx', chapter('ordre: 1'), 'parties/ouverture.mdx'],
  [
    'two entries of one chapter, whatever their kinds',
    'interventions/bel-accueil.mdx',
    undefined,
    'definitions/paix.mdx',
  ],
])('%s cannot have the same place', (_, path, text, first) => {
  const changes = text ? { [path]: text } : { 'definitions/paix.mdx': definition('partie: ouverture\nordre: 1') };
  const line = text ? '4:8' : '6:8';
  expect(errorsOf(changes)).toEqual([
    {
      at: `${path}:${line}`,
      rule: 'ordre-en-double',
      message: `La place 1 est déjà prise par ${first}.`,
      hint: 'Donner à chacune un « ordre » différent.',
    },
  ]);
});

test('chapters inside a chapter have places of their own, and so do entries', () => {
  expect(
    errorsOf({
      'parties/paix.mdx': chapter('parent: ouverture\nordre: 1'),
      'definitions/paix.mdx': definition('partie: paix\nordre: 1'),
    }),
  ).toEqual([]);
});

test('a third one at the place is told of the first', () => {
  const messages = errorsOf({
    'parties/paix.mdx': chapter('ordre: 1'),
    'parties/treve.mdx': chapter('ordre: 1'),
  }).map(({ message }) => message);
  expect(messages).toEqual(Array(2).fill('La place 1 est déjà prise par parties/ouverture.mdx.'));
});
