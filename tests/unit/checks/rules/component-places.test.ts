import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n';

test.each([
  ['in a sentence', 'Elle dit <Quote by="ana-bel">des mots</Quote> et part.', '7:10'],
  ['in a list', '- <Quote by="ana-bel">Des mots.</Quote>', '7:3'],
  ['in a block quotation', '> <Quote by="ana-bel">Des mots.</Quote>', '7:3'],
  ['in an editorial note', '<EditorialNote>\n\n<Quote by="ana-bel">Des mots.</Quote>\n\n</EditorialNote>', '9:1'],
])('a quotation %s has no number, so it is refused', (_, body, place) => {
  expect(faultsOf({ 'parties/paix.mdx': HEAD + body }).filter(({ rule }) => rule === 'balise-mal-placee')).toEqual([
    {
      at: `parties/paix.mdx:${place}`,
      rule: 'balise-mal-placee',
      message: '<Quote> se trouve dans une phrase, une liste ou une autre balise.',
      hint: 'La mettre seule entre deux lignes vides.',
    },
  ]);
});
