import { expect, test } from 'vitest';
import { errorsOf } from '../../../support/content-folder.ts';

const chapter = (parent: string, order = 1) =>
  `---\ntitre: Paix\nparent: ${parent}\nordre: ${order}\nresume: La paix.\n---\n`;

test.each([
  ['itself', { 'parties/paix.mdx': chapter('paix') }, ['parties/paix.mdx:3:9']],
  [
    'another that is contained in it',
    { 'parties/paix.mdx': chapter('treve'), 'parties/treve.mdx': chapter('paix') },
    ['parties/paix.mdx:3:9', 'parties/treve.mdx:3:9'],
  ],
  [
    'a third one, with a chapter below them that is not itself at fault',
    {
      'parties/a.mdx': chapter('b'),
      'parties/b.mdx': chapter('c'),
      'parties/c.mdx': chapter('a'),
      'parties/d.mdx': chapter('a', 2),
    },
    ['parties/a.mdx:3:9', 'parties/b.mdx:3:9', 'parties/c.mdx:3:9'],
  ],
])('a chapter cannot be contained in %s', (_, files, places) => {
  const faults = errorsOf(files);
  expect(faults.map(({ at }) => at)).toEqual(places);
  expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(['chapitres-en-boucle']));
  expect(faults[0]!.message).toMatch(/^Ce chapitre est contenu dans lui-même, par « [a-z]+ »\.$/);
});

test('chapters inside chapters are no loop', () => {
  expect(errorsOf({ 'parties/paix.mdx': chapter('ouverture'), 'parties/treve.mdx': chapter('paix') })).toEqual([]);
});
