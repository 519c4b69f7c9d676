import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const INTERVENTION = SOUND_FILES['interventions/bel-accueil.mdx'];
const PAGES = { 'pages/mentions.mdx': '---\ntitre: Mentions\nresume: Qui édite.\n---\n\nUn mot.\n' };
const linkTo = (url: string) =>
  faultsOf({ ...PAGES, 'interventions/bel-accueil.mdx': INTERVENTION.replace('/lieux/nantes/', url) });

test.each([
  ['/lieux/nante/', '« nante » est inconnu dans lieux/ : vouliez-vous « nantes » ?', ''],
  [
    '/lieux/sarajevo/',
    '« sarajevo » est inconnu dans lieux/.',
    /^Créer le fichier dans .*lieux\/, ou corriger le lien/,
  ],
  ['/lieu/nantes/', 'Le lien mène à « /lieu/ », qui n’existe pas.', 'vouliez-vous « lieux » ?'],
  ['/pages/mentions/', 'Les pages sont à la racine du site.', 'Écrire « /mentions/ ».'],
  ['/zzz/', 'La page « /zzz/ » n’existe pas.', ''],
  ['/citation/', 'La page « /citation/ » n’existe pas.', 'vouliez-vous « citations » ?'],
  ['/mention/', 'La page « /mention/ » n’existe pas.', 'vouliez-vous « mentions » ?'],
  ['/pages/', 'La page « /pages/ » n’existe pas.', ''],
  ['/lieux/nantes/plan/', 'Le lien mène à « /lieux/nantes/plan/ », qui n’existe pas.', /public\//],
  ['/fichiers/actes.pdf', 'Le lien mène à « /fichiers/actes.pdf », qui n’existe pas.', /public\//],
  ['/lieux/nantes', 'L’adresse « /lieux/nantes » ne finit pas par « / ».', 'Écrire « /lieux/nantes/ ».'],
  ['/citations', 'L’adresse « /citations » ne finit pas par « / ».', 'Écrire « /citations/ ».'],
  ['nantes/', 'L’adresse « nantes/ » est relative : elle dépend de la page où on la lit.', /depuis la racine/],
  ['../lieux/nantes/', /^L’adresse « \.\.\/lieux\/nantes\/ » est relative/, /depuis la racine/],
  ['', 'Ce lien n’a pas d’adresse.', /depuis la racine/],
  ['/constructor/', 'La page « /constructor/ » n’existe pas.', ''],
])('[Nantes](%s) leads nowhere', (url, message, hint) => {
  expect(linkTo(url)).toEqual([
    {
      at: 'interventions/bel-accueil.mdx:11:27',
      rule: 'lien-mort',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
      hint: typeof hint === 'string' ? hint : expect.stringMatching(hint),
    },
  ]);
});

test.each([
  '/lieux/nantes/',
  '/lieux/nantes/?retour=1',
  '/mentions/',
  '/',
  '/lieux/',
  '/etudes-de-cas/',
  '/citations/',
  '/recherche/?q=paix',
  '/interventions/bel-accueil/#p1',
  '/monde.svg',
  '#p1',
  'https://www.cnfpt.fr/lieux/zzz/',
  'mailto:ana@exemple.fr',
])('[Nantes](%s) leads somewhere', (url) => expect(linkTo(url)).toEqual([]));

test('a link by reference, where its address is', () => {
  const body = `${INTERVENTION}\nVoir [ici][a].\n\n[a]: /lieux/nante/\n`;
  expect(faultsOf({ 'interventions/bel-accueil.mdx': body })).toMatchObject([
    { at: 'interventions/bel-accueil.mdx:17:1', message: expect.stringContaining('vouliez-vous « nantes » ?') },
  ]);
});
