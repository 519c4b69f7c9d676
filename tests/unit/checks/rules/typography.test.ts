import { describe, expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n';
const inBody = (body: string) => faultsOf({ 'parties/paix.mdx': HEAD + body });
const placesOf = (body: string) => inBody(body).map(({ at, rule }) => `${at.replace('parties/paix.mdx:', '')} ${rule}`);

describe('a departure from French typography is said with its line and column', () => {
  test.each([
    ['a straight apostrophe', "Un temps pour l'eau.", '6:16', 'apostrophe-droite', '…temps pour l’eau.…'],
    ['on another line of a paragraph', "Un temps\npour l'eau.", '7:7', 'apostrophe-droite', '…temps pour l’eau.…'],
    ['in bold', "Un **temps pour l'eau**.", '6:18', 'apostrophe-droite', '…temps pour l’eau.…'],
    ['in a link', "Un [temps pour l'eau](/lieux/amiens/).", '6:17', 'apostrophe-droite', '…temps pour l’eau.…'],
    ['in a list', "- un\n- l'eau", '7:4', 'apostrophe-droite', '…l’eau…'],
    ['on an indented line of a list', "- un\n  deux l'eau", '7:9', 'apostrophe-droite', '…un deux l’eau…'],
    ['on a line of a block quotation', "> un\n> deux l'eau", '7:9', 'apostrophe-droite', '…un deux l’eau…'],
    ['after an entity', "un &amp; l'eau", '6:11', 'apostrophe-droite', '…un & l’eau…'],
    ['after an escape', "un \\* l'eau", '6:8', 'apostrophe-droite', '…un * l’eau…'],
    [
      'in a quotation',
      'Un.\n\n<Quote by="ana-bel">Voici l\'eau.</Quote>',
      '8:28',
      'apostrophe-droite',
      '…Voici l’eau.…',
    ],
    ['in a footnote', "Un[^1].\n\n[^1]: Voici l'eau.", '8:14', 'apostrophe-droite', '…Voici l’eau.…'],
    [
      'in an attribute',
      'Un.\n\n<Quote by="ana-bel" gloss="l\'eau">Oui.</Quote>',
      '8:29',
      'apostrophe-droite',
      '…l’eau…',
    ],
    ['before markup', "Un temps pour l'**eau**.", '6:16', 'apostrophe-droite', '…temps pour l’eau.…'],
    ['a breakable space', 'La paix : un but.', '6:8', 'espace-insecable', '…La paix[espace insécable]: un but.…'],
    ['no space', 'La paix? Oui.', '6:8', 'espace-insecable', '…La paix[espace fine insécable]? Oui.…'],
    [
      'no space after markup',
      'La **paix**? Oui.',
      '6:12',
      'espace-insecable',
      '…La paix[espace fine insécable]? Oui.…',
    ],
    ['after code', 'Voir `ceci`: oui.', '6:12', 'espace-insecable', '…Voir […][espace insécable]: oui.…'],
    ['three dots', 'La paix...', '6:8', 'points-de-suspension', '…La paix……'],
    ['two spaces', 'La  paix.', '6:4', 'espaces-en-trop', '…La paix.…'],
    ['a space before a comma', 'La paix , oui.', '6:8', 'espaces-en-trop', '…La paix, oui.…'],
    ['a capital without its accent', 'Pour l’Etat.', '6:8', 'majuscule-sans-accent', '…Pour l’État.…'],
  ])('%s', (_, body, place, rule, excerpt) => {
    const found = inBody(body).filter((fault) => fault.rule !== 'citation-sans-source');
    expect(found).toMatchObject([{ at: `parties/paix.mdx:${place}`, rule, hint: `Écrire : « ${excerpt} ».` }]);
  });

  test.each([
    ['plain', "resume: L'eau.", '4:10'],
    ['between quotation marks', 'resume: "Oui \\"l\'eau\\"."', '4:17'],
    ['between apostrophes', "resume: 'Oui, l''eau.'", '4:16'],
    ['on several lines', "resume: Oui,\n  l'eau.", '5:4'],
    ['in parts', 'resume: "Oui,\n  \\\n  oui,\n\n  l\'eau."', '8:4'],
    ['as a block', "resume: |\n  Oui,\n\n  l'eau.", '7:4'],
    ['as a folded block', "resume: >-\n  Oui,\n  oui,\n\n  l'eau.", '8:4'],
  ])('in a field: %s', (_, line, place) => {
    const text = `${HEAD.replace('resume: La paix.', line)}\nUn mot.\n`;
    const faults = faultsOf({ 'parties/paix.mdx': text }).filter(({ rule }) => rule === 'apostrophe-droite');
    expect(faults.map(({ at }) => at)).toEqual([`parties/paix.mdx:${place}`]);
  });

  test('in a list of a field', () => {
    const text = "nom: Amiens\ntype: ville\nalias:\n  - Condevicnum\n  - L'île\n";
    expect(faultsOf({ 'lieux/amiens.yaml': text })).toMatchObject([{ at: 'lieux/amiens.yaml:5:6' }]);
  });
});

test('so are thousands in one paragraph, in no time', () => {
  expect(placesOf("l'eau ".repeat(6000).trim())).toHaveLength(6000);
});

test('each is said', () => {
  expect(placesOf("L'eau et l'air : deux...\n\nL'eau.")).toEqual([
    '6:2 apostrophe-droite',
    '6:11 apostrophe-droite',
    '6:15 espace-insecable',
    '6:22 points-de-suspension',
    '8:2 apostrophe-droite',
  ]);
});

test.each([
  ['what is set', 'L’eau\u00A0: «\u00A0un but\u00A0»\u202F!'],
  ['what is code', "Écrire `l'eau`.\n\n```\nl'eau  :\t  \n```"],
  ['an address', 'Voir https://exemple.fr/page?id=3 ici.'],
  ['the address of a link', 'Voir [ici](https://exemple.fr/page?id=3).'],
  ['another language', 'Les <i lang="en">mayors\' wives: one</i>.'],
  ['the capitals of a quotation', '<Quote by="ana-bel">A travers l’Etat.</Quote>'],
])('%s is left alone', (_, body) => expect(inBody(body)).toEqual([]));

test.each([
  ['a name in another language', "nom: Lynn\ntype: ville\nnoms-locaux:\n  - nom: King's Lynn\n    langue: en\n", []],
  ['the name of a file that says its language', "nom: King's Lynn\ntype: port\nlangue: en\n", []],
  ['what such a file says in French', "nom: King's Lynn\ntype: port d'Angleterre\nlangue: en\n", ['2:13']],
  ['an old spelling', 'nom: Lynn\ntype: port\nalias: [l’Etat]\n', []],
])('%s', (_, text, places) => {
  const path = 'organisations/ligue.yaml';
  const kind = text.includes('noms-locaux') ? 'lieux/amiens.yaml' : path;
  expect(faultsOf({ [kind]: text }).map(({ at }) => at)).toEqual(places.map((place) => `${path}:${place}`));
});

describe('spaces that end a line', () => {
  test.each([
    ['of a paragraph', 'Un mot. \n\nDeux.', ['6:8 espaces-en-trop']],
    ['that is blank', 'Un mot.\n  \nDeux.', ['7:1 espaces-en-trop']],
    ['at the end', 'Un mot.\n\nDeux.  ', ['8:6 espaces-en-trop']],
    ['which they cut', 'Un mot.  \nDeux.', ['6:8 espaces-en-trop']],
    ['as in Windows', 'Un mot. \r\n\r\nDeux.', ['6:8 espaces-en-trop']],
  ])('%s', (_, body, faults) => expect(placesOf(body)).toEqual(faults));
});

test('the seminar is read too', () => {
  const text = SOUND_FILES['seminaire.yaml'].replace('Au centre', "À l'Etat");
  expect(faultsOf({ 'seminaire.yaml': text }).map(({ at, rule }) => `${at} ${rule}`)).toEqual([
    'seminaire.yaml:7:10 apostrophe-droite',
    'seminaire.yaml:7:11 majuscule-sans-accent',
  ]);
});
