import { describe, expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const INTERVENTION = SOUND_FILES['interventions/bel-accueil.mdx'];
const inIntervention = (from: string, to: string) => {
  expect(INTERVENTION).toContain(from);
  return faultsOf({ 'interventions/bel-accueil.mdx': INTERVENTION.replace(from, to) });
};

describe('a reference to nothing is said where it stands, with the nearest thing', () => {
  test.each([
    ['in a list', 'lieux: [nantes]', 'lieux: [nantes, nante]', '8:17', '« nante » est inconnu dans lieux/', 'nantes'],
    ['in a group', 'ana-bel', 'ana-bell', '4:15', '« ana-bell » est inconnu dans intervenants/', 'ana-bel'],
    [
      'in a field',
      'partie: ouverture',
      'partie: overture',
      '5:9',
      '« overture » est inconnu dans parties/',
      'ouverture',
    ],
    ['who is quoted', 'by="ana-bel"', 'by="anabel"', '13:1', '« anabel » est inconnu dans intervenants/', 'ana-bel'],
    ['a link', '/lieux/nantes/', '/lieux/nante/', '11:27', '« nante » est inconnu dans lieux/', 'nantes'],
  ])('%s', (_, from, to, place, message, near) => {
    expect(inIntervention(from, to)).toEqual([
      {
        at: `interventions/bel-accueil.mdx:${place}`,
        rule: 'reference-inconnue',
        message: `${message} : vouliez-vous « ${near} » ?`,
        hint: '',
      },
    ]);
  });
});

test('near nothing, it is said what to do', () => {
  expect(inIntervention('lieux: [nantes]', 'lieux: [sarajevo]')).toMatchObject([
    {
      message: '« sarajevo » est inconnu dans lieux/.',
      hint: expect.stringMatching(/^Créer le fichier dans .*lieux\/, ou corriger la référence\.$/),
    },
  ]);
});

test('a quotation without a speaker', () => {
  expect(inIntervention(' by="ana-bel"', '')).toMatchObject([
    {
      at: 'interventions/bel-accueil.mdx:13:1',
      rule: 'reference-inconnue',
      message: expect.stringContaining('est inconnu dans intervenants/'),
    },
  ]);
});

test('a link to a folder that does not exist', () => {
  expect(inIntervention('/lieux/nantes/', '/lieu/nantes/')).toMatchObject([
    {
      at: 'interventions/bel-accueil.mdx:11:27',
      rule: 'reference-inconnue',
      message: 'Le lien mène à « /lieu/ », qui n’existe pas.',
      hint: 'vouliez-vous « lieux » ?',
    },
  ]);
});

test('the seminar’s own references', () => {
  const text = SOUND_FILES['seminaire.yaml'].replace('[cnfpt]', '[cnfpt, cnftp]');
  expect(faultsOf({ 'seminaire.yaml': text })).toMatchObject([
    { at: 'seminaire.yaml:9:24', message: '« cnftp » est inconnu dans organisations/ : vouliez-vous « cnfpt » ?' },
  ]);
});

test('a file that disappears leaves as many faults as references', () => {
  expect(faultsOf({ 'lieux/nantes.yaml': undefined }).map(({ at }) => at)).toEqual([
    'interventions/bel-accueil.mdx:8:9',
    'interventions/bel-accueil.mdx:11:27',
    'seminaire.yaml:8:8',
  ]);
});

test('a file that is broken is still there to be referred to', () => {
  const rules = faultsOf({ 'lieux/nantes.yaml': 'nom: Nantes : port\n' }).map(({ rule }) => rule);
  expect(rules).toEqual(['en-tete-illisible']);
});

test('a paragraph that does not exist', () => {
  expect(inIntervention('/lieux/nantes/', '/interventions/bel-accueil/#p9')).toMatchObject([
    {
      at: 'interventions/bel-accueil.mdx:11:27',
      rule: 'reference-inconnue',
      message: '« #p9 » n’existe pas dans interventions/bel-accueil.',
      hint: 'Paragraphes : de #p1 à #p2.',
    },
  ]);
  expect(inIntervention('/lieux/nantes/', '/interventions/bel-accueil/#p2')).toEqual([]);
});

test('a page as if it stood in a folder: pages stand at the root', () => {
  const page = '---\ntitre: Mentions\nresume: Qui édite.\n---\n';
  const body = INTERVENTION.replace('/lieux/nantes/', '/pages/mentions/');
  expect(faultsOf({ 'pages/mentions.mdx': page, 'interventions/bel-accueil.mdx': body })).toMatchObject([
    {
      at: 'interventions/bel-accueil.mdx:11:27',
      message: 'Les pages sont à la racine du site.',
      hint: 'Écrire « /mentions/ ».',
    },
  ]);
});

test('a link by reference, where its address is', () => {
  const body = `${INTERVENTION}\nVoir [ici][a].\n\n[a]: /lieux/nante/\n`;
  expect(faultsOf({ 'interventions/bel-accueil.mdx': body })).toMatchObject([
    {
      at: 'interventions/bel-accueil.mdx:17:1',
      message: '« nante » est inconnu dans lieux/ : vouliez-vous « nantes » ?',
    },
  ]);
});

test.todo('a link to a page at the root, /zzz/, is refused when there is none: it is not seen as a link');

test('a paragraph of a record, which has none', () => {
  const body = INTERVENTION.replace('/lieux/nantes/', '/lieux/nantes/#p1');
  expect(faultsOf({ 'interventions/bel-accueil.mdx': body })).toMatchObject([
    { message: '« #p1 » n’existe pas dans lieux/nantes.', hint: 'Cette fiche n’a pas de paragraphes.' },
  ]);
});
