import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\nUn.\n\n';

test.each([
  ['a tag left open', '<Quote by="ana-bel">Des mots.\n\nDeux.', '9:1', '<Quote> finit par </Quote>'],
  [
    'two paragraphs in a tag that stands beside them',
    '<EditorialNote>Un.\n\nDeux.</EditorialNote>\n',
    '9:1',
    'mettre chacune seule sur sa ligne',
  ],
  ['words between brackets', 'Le projet <TextCoop> dure.\n', '9:11', '« \\<TextCoop> »'],
  ['a tag of several lines left open', '<Quote by="ana-bel">\n\nDes mots.\n', '9:1', 'n’est pas refermée'],
  [
    'a tag left open in the midst of a paragraph',
    'Un\net <Quote by="ana-bel">des mots.\n',
    '10:4',
    'n’est pas refermée',
  ],
  ['a tag left open in a list', '- Un.\n- <Quote by="ana-bel">Des mots.\n', '10:3', 'n’est pas refermée'],
  ['a tag closed without being open', 'Des mots.</Quote>\n', '9:11', 'refermée sans avoir été ouverte'],
  [
    'a tag closed by another',
    '<Quote by="ana-bel">Des mots.</Note>\n',
    '9:30',
    'Une balise ouverte n’est pas refermée',
  ],
  ['an attribute without quotation marks', '<Quote by=ana-bel>Des mots.</Quote>\n', '9:11', 'attribut="valeur"'],
  ['a quotation mark left open', '<Quote by="ana-bel>Des mots.</Quote>\n', '9:1', 'Un guillemet n’est pas refermé'],
  ['markup that crosses a tag', '<i>Des *mots</i>*.\n', '9:13', 'ne se croisent pas'],
  ['a line break of HTML', 'Des<br>mots.\n', '9:4', 'Une ligne se coupe par'],
  ['a rule of HTML', 'Des mots.\n\n<hr>\n', '11:1', 'Un trait s’écrit « *** »'],
  ['a slash in a tag', 'Des <a/b>.\n', '9:8', 'Le programme qui les lit dit, en anglais'],
  ['a « < » before a figure', 'Des villes de <5 habitants.\n', '9:16', 'Un signe « < » isolé'],
])('%s', (_, body, place, hint) => {
  expect(faultsOf({ 'parties/paix.mdx': HEAD + body })).toEqual([
    {
      at: `parties/paix.mdx:${place}`,
      rule: 'corps-illisible',
      message: 'Le texte contient une balise mal formée.',
      hint: expect.stringContaining(hint),
    },
  ]);
});

test('the rest of the file is checked all the same', () => {
  const text = (HEAD + '<Quote by="ana-bel">Des mots.').replace('ordre: 2', 'ordre: deux');
  expect(faultsOf({ 'parties/paix.mdx': text }).map(({ at, rule }) => `${at} ${rule}`)).toEqual([
    'parties/paix.mdx:3:8 valeur-invalide',
    'parties/paix.mdx:9:1 corps-illisible',
  ]);
});

test('an HTML comment, which MDX does not have', () => {
  expect(faultsOf({ 'parties/paix.mdx': `${HEAD}<!-- à revoir -->\n` })).toEqual([
    {
      at: 'parties/paix.mdx:9:1',
      rule: 'corps-illisible',
      message: 'Un commentaire « <!-- … --> » se trouve dans le texte.',
      hint: 'L’enlever : un texte de MDX n’en admet pas.',
    },
  ]);
});

test.each(['https://exemple.fr/a?b=c', 'mailto:a@b.fr', 'a@b.fr'])('an address between brackets: <%s>', (address) => {
  expect(faultsOf({ 'parties/paix.mdx': `${HEAD}Voir <${address}>.\n` })).toMatchObject([
    { rule: 'corps-illisible', hint: `Écrire l’adresse seule : ${address}` },
  ]);
});

test.each([
  ['tags', '<i>'.repeat(900) + 'x' + '</i>'.repeat(900), '9:298'],
  ['block quotations', '>'.repeat(3000) + ' x', '9:101'],
  ['lists', '- '.repeat(300) + 'x', '9:101'],
  ['more than the parser itself bears', '>'.repeat(9000) + ' x', '7:1'],
])('too many things one in another: %s', (_, body, place) => {
  expect(faultsOf({ 'parties/paix.mdx': HEAD + body })).toEqual([
    {
      at: `parties/paix.mdx:${place}`,
      rule: 'corps-illisible',
      message: 'Trop de listes, de balises ou de signes « > » sont mis les uns dans les autres.',
      hint: expect.stringContaining('En enlever'),
    },
  ]);
});

test('lines that end as in Windows', () => {
  const text = `${HEAD}Un.\n\nUn <Quote by=x>mot</Quote>.\n`.replaceAll('\n', '\r\n');
  expect(faultsOf({ 'parties/paix.mdx': text }).map(({ at }) => at)).toEqual(['parties/paix.mdx:11:14']);
});

test.each([
  ['Le texte est trop long pour une page.', 'a\n\n'.repeat(200_000)],
  ['Un paragraphe est trop long.', `Un.\n\n${'a'.repeat(50_001)}`],
  ['Le texte a trop de signes de mise en forme.', `Un.\n\n${'<sub>a</sub>\n\n'.repeat(5001)}`],
])('a text that nobody wrote is not read: %s', (message, body) => {
  expect(faultsOf({ 'parties/paix.mdx': HEAD + body })).toMatchObject([{ rule: 'corps-illisible', message }]);
});
