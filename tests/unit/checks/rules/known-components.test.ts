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
  ['<a href="/lieux/amiens/">Amiens</a>', '[texte](adresse)'],
  ['Un<br />deux', 'Une ligne se coupe'],
  ['<constructor>x</constructor>', 'Balises admises'],
  ['<>x</>', 'Balises admises'],
  ['<Quote.x>x</Quote.x>', 'Balises admises'],
])('%s is not known either', (body, hint) => {
  expect(inBody(body)).toMatchObject([{ rule: 'balise-inconnue', hint: expect.stringContaining(hint) }]);
});

test.each([
  ['a quotation', '<Quote by="ana-bel">Des mots.</Quote>'],
  ['two in a row', '<Quote by="ana-bel">Un.</Quote>\n<Quote by="ana-bel">Deux.</Quote>'],
  ['an editorial note', '<EditorialNote>\n\nUne note.\n\n</EditorialNote>'],
  ['marks that Markdown does not have', 'Le CO<sub>2</sub>, le XX<sup>e</sup> siècle.'],
])('%s is known', (_, body) => expect(inBody(body)).toEqual([]));

test('pages about the edition, and they alone, show components of the site', () => {
  const page = (body: string) => `---\ntitre: Aide\nresume: Lire.\n---\n\n${body}\n`;
  expect(faultsOf({ 'pages/aide.mdx': page('Un.\n\n<Contact />') })).toEqual([]);
  expect(faultsOf({ 'pages/aide.mdx': page('Un <Contact /> deux.') })).toMatchObject([{ rule: 'balise-mal-placee' }]);
  expect(faultsOf({ 'pages/aide.mdx': page('<Contact nom="x" />') })).toMatchObject([{ rule: 'attribut-invalide' }]);
  expect(faultsOf({ 'parties/paix.mdx': page('<Contact />').replace('resume', 'ordre: 2\nresume') })).toMatchObject([
    { rule: 'balise-inconnue' },
  ]);
});
