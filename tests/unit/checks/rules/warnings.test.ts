import { describe, expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const chapter = (order: number, more = '', body = 'Un mot.') =>
  `---\ntitre: Paix\nordre: ${order}\nresume: La paix.\n${more}---\n\n${body}\n`;
const definition = (order: number) => `---\nterme: paix\nglose: La paix.\npartie: ouverture\nordre: ${order}\n---\n`;
const shortOf = (changes: Record<string, string | undefined>) =>
  faultsOf(changes).map(({ at, rule, message }) => `${at} ${rule} ${message}`);

describe('gaps in an order', () => {
  test.each([
    [{ 'parties/paix.mdx': chapter(3) }, 'parties/paix.mdx:3:8', 'la place 2 au premier niveau'],
    [{ 'parties/paix.mdx': chapter(5) }, 'parties/paix.mdx:3:8', 'les places 2 à 4 au premier niveau'],
    [{ 'definitions/paix.mdx': definition(3) }, 'definitions/paix.mdx:5:8', 'la place 2 dans « ouverture »'],
    [
      { 'parties/paix.mdx': chapter(2, 'parent: ouverture\n') },
      'parties/paix.mdx:3:8',
      'la place 1 dans « ouverture »',
    ],
  ])('%#', (changes, place, what) => {
    expect(shortOf(changes)).toEqual([`${place} ordre-incomplet Rien n’occupe ${what}.`]);
  });

  const lost = SOUND_FILES['interventions/bel-accueil.mdx'];
  test.each([
    ['of its place', lost.replace('ordre: 1', 'ordre: un')],
    ['of its chapter', lost.replace('partie: ouverture', 'partie: ouvertur')],
  ])('one that a fault %s explains is not told again', (_, text) => {
    const changes = { 'interventions/bel-accueil.mdx': text, 'definitions/paix.mdx': definition(2) };
    expect(faultsOf(changes)).toHaveLength(1);
  });

  test('but another is', () => {
    const changes = {
      'interventions/bel-accueil.mdx': lost.replace('partie: ouverture', 'partie: ouvertur'),
      'parties/paix.mdx': chapter(3),
    };
    expect(faultsOf(changes).map(({ rule }) => rule)).toContain('ordre-incomplet');
  });

  test('an order without a gap', () => {
    expect(shortOf({ 'parties/paix.mdx': chapter(2), 'definitions/paix.mdx': definition(2) })).toEqual([]);
  });
});

describe('empty chapters', () => {
  test('nothing to read at all', () => {
    expect(shortOf({ 'parties/paix.mdx': chapter(2, '', '') })).toEqual([
      'parties/paix.mdx:2:8 chapitre-vide Ce chapitre est vide.',
    ]);
  });

  test.each([
    ['a text', { 'parties/paix.mdx': chapter(2) }],
    ['a chapter in it', { 'parties/paix.mdx': chapter(2, '', ''), 'parties/treve.mdx': chapter(1, 'parent: paix\n') }],
  ])('%s is enough', (_, changes) => expect(shortOf(changes)).toEqual([]));
});

describe('entities that nothing mentions', () => {
  const person = { 'intervenants/zoe-zola.yaml': 'prenom: Zoé\nnom: Zola\n' };
  const inText = (text: string) => ({
    'interventions/bel-accueil.mdx': SOUND_FILES['interventions/bel-accueil.mdx'] + text,
  });

  test('are said', () => {
    expect(shortOf(person)).toEqual([
      'intervenants/zoe-zola.yaml:1:1 fiche-orpheline Aucun texte ne nomme ce que décrit cette fiche.',
    ]);
  });

  test.each([
    ['a link', '\nVoir [Zoé](/intervenants/zoe-zola/).\n'],
    ['a quotation', '\n<Quote by="zoe-zola">Bonsoir.</Quote>\n'],
  ])('%s is a mention', (_, text) => expect(shortOf({ ...person, ...inText(text) })).toEqual([]));

  test('its own text is none', () => {
    const changes = { 'themes/paix.yaml': 'nom: Paix\ndescription: Voir la paix.\n' };
    expect(shortOf(changes)).toHaveLength(1);
  });
});

test('what an unreadable file says is unknown: nothing is said missing', () => {
  const broken = {
    'interventions/bel-accueil.mdx': '---\ntitre: Un : deux\n---\n',
    'themes/paix.yaml': 'nom: Paix\ndescription: Elle.\n',
  };
  expect(faultsOf(broken).map(({ rule }) => rule)).toEqual(['en-tete-illisible']);
});
