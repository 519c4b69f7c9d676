import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n';
const inBody = (body: string) =>
  faultsOf({ 'parties/paix.mdx': HEAD + body }).map(({ at, rule }) => `${at.replace('parties/paix.mdx:', '')} ${rule}`);

describe('headings', () => {
  test.each([
    ['# Un', ['7:1 niveau-de-titre']],
    ['Un\n==', ['7:1 niveau-de-titre']],
    ['### Un', ['7:1 niveau-de-titre']],
    ['## Un\n\n#### Deux', ['9:1 niveau-de-titre']],
    ['## Un\n\n### Deux\n\n#### Trois\n\n##### Quatre', ['13:1 niveau-de-titre']],
    ['## Un\n\n### Deux\n\n#### Trois\n\n## Quatre\n\n### Cinq', []],
    ['## Un\n\n##', ['9:1 texte-vide']],
  ])('%j', (body, faults) => expect(inBody(body)).toEqual(faults));
});

describe('notes', () => {
  test.each([
    ['Un[^1].', ['7:3 note-manquante']],
    ['Un &amp; deux[^a] et[^a].', ['7:14 note-manquante', '7:21 note-manquante']],
    ['Un[^1].\n\n[^1]: Note.\n\n[^2]: Note.', ['11:1 note-sans-appel']],
    ['Un[^1].\n\n[^1]: Note.\n\n[^1]: Encore.', ['11:1 note-sans-appel']],
    ['Un[^1] et[^1].\n\n[^1]: Note.', []],
    ['Un[^1].\n\n[^1]:\n', ['9:1 texte-vide']],
    ['Un `[^1]`.', []],
  ])('%j', (body, faults) => expect(inBody(body)).toEqual(faults));
});

describe('pictures', () => {
  test.each([
    ['![](/monde.svg)', ['7:1 image-sans-description']],
    ['![ ](/monde.svg)', ['7:1 image-sans-description']],
    ['![Une carte](/mondes.svg)', ['7:1 image-introuvable']],
    ['![Une carte](monde.svg)', ['7:1 image-introuvable']],
    ['![Une carte](https://exemple.fr/monde.svg)', ['7:1 image-introuvable']],
    ['![Une carte][a]\n\n[a]: /mondes.svg', ['7:1 image-introuvable']],
    ['![Une carte][a]\n\n[a]: https://exemple.fr/monde.svg', ['7:1 image-introuvable']],
    ['![Une carte][a]\n\n[a]: http://exemple.fr/monde.svg', ['7:1 image-introuvable']],
    ['![Une carte][a] [Elle][a]\n\n[a]: /mondes.svg', ['7:1 image-introuvable', '9:1 lien-mort']],
    ['![Une carte][a]\n\n[a]: /monde.svg\n[a]: /mondes.svg', []],
    ['![Une carte][a]\n\n[a]: /monde.svg', []],
    ['![][a]\n\n[a]: /monde.svg', ['7:1 image-sans-description']],
    ['![Une carte](/monde.svg)', []],
    ['[![Une carte](/monde.svg)](/monde.svg)', []],
  ])('%s', (body, faults) => expect(inBody(body)).toEqual(faults));

  test('one that is nearly there', () => {
    expect(faultsOf({ 'parties/paix.mdx': `${HEAD}![Une carte](/Monde.svg)` })).toMatchObject([
      { message: 'L’image « /Monde.svg » n’existe pas : son nom s’écrit « /monde.svg ».' },
    ]);
  });
});

describe('what is empty', () => {
  test.each([
    ['Un [](/lieux/amiens/).', ['7:4 texte-vide']],
    ['<Quote by="ana-bel"></Quote>', ['7:1 texte-vide']],
    ['<EditorialNote>\n\n</EditorialNote>', ['7:1 texte-vide']],
    ['<EditorialNote />', ['7:1 texte-vide']],
  ])('%j', (body, faults) => expect(inBody(body)).toEqual(faults));
});

describe('quotation marks', () => {
  test.each([
    ['Un «\u00A0mot.', ['7:4 guillemets-depareilles']],
    ['Un mot\u00A0».', ['7:8 guillemets-depareilles']],
    ['Un «\u00A0*mot\u00A0» de «\u00A0trop*.', ['7:16 guillemets-depareilles']],
    ['- un «\u00A0mot\n- un autre\u00A0»', ['7:6 guillemets-depareilles', '8:12 guillemets-depareilles']],
    ['Un «\u00A0grand «\u00A0mot\u00A0»\u00A0».', []],
    ['Un "mot".', ['7:4 guillemets-droits', '7:8 guillemets-droits']],
    ["Un 'mot'.", ['7:4 guillemets-droits']],
    ['Un 12" et <i lang="en">the "word"</i>, `"code"`.', []],
  ])('%s', (body, faults) => expect(inBody(body)).toEqual(faults));

  test('in a field', () => {
    const text = `${HEAD.replace('La paix.', 'La «\u00A0paix.')}Un mot.\n`;
    expect(faultsOf({ 'parties/paix.mdx': text })).toMatchObject([
      { at: 'parties/paix.mdx:4:12', rule: 'guillemets-depareilles' },
    ]);
  });
});
