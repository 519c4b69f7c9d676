import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n';
const MESSAGE = 'La typographie française n’est pas respectée.';
const inBody = (body: string) => faultsOf({ 'parties/paix.mdx': HEAD + body });

describe('a departure from French typography is said with its line and column', () => {
  test.each([
    ['a straight apostrophe', "Un temps pour l'eau.", '6:16', '…temps pour l’eau.…'],
    ['on another line of a paragraph', "Un temps\npour l'eau.", '7:7', '…temps pour l’eau.…'],
    ['in bold', "Un **temps pour l'eau**.", '6:18', '…temps pour l’eau…'],
    ['in a link', "Un [temps pour l'eau](/lieux/nantes/).", '6:17', '…temps pour l’eau…'],
    ['in a list', "- un\n- l'eau", '7:4', '…l’eau…'],
    ['in a quotation', 'Un.\n\n<Quote by="ana-bel">Voici l\'eau.</Quote>', '8:28', '…Voici l’eau.…'],
    ['in a footnote', "Un[^1].\n\n[^1]: Voici l'eau.", '8:14', '…Voici l’eau.…'],
    ['before markup', "Un temps pour l'**eau**.", '6:16', '…temps pour l’…'],
    ['before a link', "L'[eau](/lieux/nantes/).", '6:2', '…L’…'],
    ['a breakable space', 'La paix : un but.', '6:8', '…La paix[espace insécable]: un but.…'],
    ['no space at all', 'La paix? Oui.', '6:8', '…La paix[espace fine insécable]? Oui.…'],
  ])('%s', (_, body, place, excerpt) => {
    expect(inBody(body)).toEqual([
      { at: `parties/paix.mdx:${place}`, rule: 'typographie', message: MESSAGE, hint: `Écrire : « ${excerpt} ».` },
    ]);
  });

  test('in an attribute, at its tag', () => {
    const quotation = `Un.\n\n<Quote by="ana-bel" gloss="l'eau">Des mots.</Quote>`;
    expect(inBody(quotation)).toMatchObject([{ at: 'parties/paix.mdx:8:1', hint: 'Écrire : « …l’eau… ».' }]);
  });

  test('in a field', () => {
    const text = HEAD.replace('La paix.', "L'eau et la paix.");
    expect(faultsOf({ 'parties/paix.mdx': text })).toMatchObject([{ at: 'parties/paix.mdx:4:9', rule: 'typographie' }]);
  });

  test('in a list of a field', () => {
    const text = "nom: Nantes\ntype: ville\nalias:\n  - Condevicnum\n  - L'île\n";
    expect(faultsOf({ 'lieux/nantes.yaml': text })).toMatchObject([{ at: 'lieux/nantes.yaml:5:5' }]);
  });
});

test('one fault for a text: the first', () => {
  expect(inBody("L'eau et l'air.\n\nL'eau.").map(({ at }) => at)).toEqual([
    'parties/paix.mdx:6:2',
    'parties/paix.mdx:8:2',
  ]);
});

test.each([
  ['what is set', 'L’eau\u00A0: «\u00A0un but\u00A0»\u202F!'],
  ['what is code', "Écrire `l'eau`."],
  ['an address', 'Voir https://exemple.fr/page?id=3 ici.'],
  ['the address of a link', 'Voir [ici](https://exemple.fr/page?id=3).'],
])('%s is left alone', (_, body) => expect(inBody(body)).toEqual([]));

test.todo('an indented line of a list or a quotation, "- un\\n  deux l\'eau": 7:9 (its indent is not counted: 7:7)');
test.todo('after an entity or an escape, "un &amp; l\'eau": the column counts what is written, not what it stands for');

test('a name in another language keeps the typography of that language', () => {
  const text = "nom: Lynn\ntype: ville\nnoms-locaux:\n  - nom: King's Lynn\n    langue: en\n";
  expect(faultsOf({ 'lieux/lynn.yaml': text })).toEqual([]);
});
