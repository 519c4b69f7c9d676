import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n';
const inBody = (body: string) => faultsOf({ 'parties/paix.mdx': HEAD + body });

test('a tag that is not known is said with the nearest one, wherever it stands', () => {
  expect(inBody('<Qoute by="ana-bel">Des mots.</Qoute>\n\nEt <font>des mots</font>.\n')).toEqual([
    {
      at: 'parties/paix.mdx:7:1',
      rule: 'balise-inconnue',
      message: 'La balise <Qoute> est inconnue : vouliez-vous « Quote » ?',
      hint: expect.stringMatching(/^Balises admises : <Quote>, <EditorialNote>, /),
    },
    {
      at: 'parties/paix.mdx:9:4',
      rule: 'balise-inconnue',
      message: 'La balise <font> est inconnue.',
      hint: expect.stringContaining('<sup>'),
    },
  ]);
});

test.each([
  ['in a sentence', 'Elle dit <Quote by="ana-bel">des mots</Quote> et part.', '7:10'],
  ['in a list', '- <Quote by="ana-bel">Des mots.</Quote>', '7:3'],
  ['in a block quotation', '> <Quote by="ana-bel">Des mots.</Quote>', '7:3'],
  ['in an editorial note', '<EditorialNote>\n\n<Quote by="ana-bel">Des mots.</Quote>\n\n</EditorialNote>', '9:1'],
])('a quotation %s has no number, so it is refused', (_, body, place) => {
  expect(inBody(body)).toEqual([
    {
      at: `parties/paix.mdx:${place}`,
      rule: 'balise-inconnue',
      message: '<Quote> se trouve dans une phrase ou une liste.',
      hint: 'La mettre seule entre deux lignes vides.',
    },
  ]);
});

test.each([
  ['a quotation', '<Quote by="ana-bel">Des mots.</Quote>'],
  ['two in a row', '<Quote by="ana-bel">Un.</Quote>\n<Quote by="ana-bel">Deux.</Quote>'],
  ['an editorial note', '<EditorialNote>\n\nUne note.\n\n</EditorialNote>'],
  ['signs that Markdown does not have', 'Le CO<sub>2</sub>, le XX<sup>e</sup> siècle.'],
])('%s is known', (_, body) => expect(inBody(body)).toEqual([]));

test.each([
  ['an expression in a sentence', 'a {1 + 1} b', '7:3'],
  ['an expression on its own', '{page}', '7:1'],
  ['an import', "import x from 'y'", '7:1'],
])('%s is code, and MDX is not a program here', (_, body, place) => {
  expect(inBody(body)).toMatchObject([{ at: `parties/paix.mdx:${place}`, rule: 'balise-inconnue' }]);
});
