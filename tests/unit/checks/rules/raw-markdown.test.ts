import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n';
const inBody = (body: string) =>
  faultsOf({ 'parties/paix.mdx': HEAD + body }).map(({ at, rule }) => `${at.replace('parties/paix.mdx:', '')} ${rule}`);

describe('what was meant and is shown as it is', () => {
  test.each([
    ['##Titre', '7:1'],
    ['Un **mot.', '7:4'],
    ['Un **mot ** deux', '7:4'],
    ['Un [mot](/lieux/amiens/ deux', '7:8'],
    ['Un [mot](https://exemple.fr deux', '7:8'],
    ['Un [mot] (/lieux/amiens/)', '7:8'],
    ['Un [mot] (https://exemple.fr)', '7:8'],
    ['Un [mot][inconnu].', '7:4'],
    ['| un | deux |\n| trois | quatre |', '7:1'],
    ['- Un **mot.', '7:6'],
  ])('%j', (body, place) => expect(inBody(body)).toEqual([`${place} signe-de-markdown`]));
});

describe('what may be wanted', () => {
  test.each([
    'Un n° #12 et ##12.',
    'Un \\*\\*mot.',
    '`##Titre **mot` et * un * mot',
    'Des mots […](suivis d’autres) et [sic] (voir plus haut).',
    'Un mot [sic] (<i lang="en">word</i>), […][sic].',
    'Un | deux\n\n|x|',
    '| un | deux |\n| --- | --- |\n| trois | quatre |',
    'Un **mot**, *un autre*, [un lien](/lieux/amiens/) et [un autre][a].\n\n[a]: /lieux/amiens/',
  ])('%j', (body) => expect(inBody(body)).toEqual([]));
});

describe('notes whose name has a space', () => {
  test.each([
    ['Un[^ 1].', '7:3'],
    ['Un[^ 1].\n\n[^ 1]: Note.', '9:1'],
    ['Un.\n\n[^note un]: Note.', '9:1'],
  ])('%j', (body, place) => expect(inBody(body)).toEqual([`${place} note-manquante`]));
});

test('boxes to tick', () => {
  expect(inBody('- [ ] un\n- [x] deux\n- trois')).toEqual(['7:1 case-a-cocher', '8:1 case-a-cocher']);
});
