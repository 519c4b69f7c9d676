import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const INTERVENTION = SOUND_FILES['interventions/bel-accueil.mdx'];
const PAGES = { 'pages/mentions.mdx': '---\ntitre: Mentions\nresume: Qui édite.\n---\n\nUn mot.\n' };
const linkTo = (url: string) =>
  faultsOf({ ...PAGES, 'interventions/bel-accueil.mdx': INTERVENTION.replace('/lieux/amiens/', url) });

test.each([
  ['/lieux/amien/', '« amien » est inconnu dans lieux/ : vouliez-vous « amiens » ?', ''],
  [
    '/lieux/sarajevo/',
    '« sarajevo » est inconnu dans lieux/.',
    /^Créer le fichier dans .*lieux\/, ou corriger le lien/,
  ],
  ['/lieu/amiens/', 'Le lien mène à « /lieu/ », qui n’existe pas.', 'vouliez-vous « lieux » ?'],
  ['/pages/mentions/', 'Les pages sont à la racine du site.', 'Écrire « /mentions/ ».'],
  ['/zzz/', 'La page « /zzz/ » n’existe pas.', ''],
  ['/citation/', 'La page « /citation/ » n’existe pas.', 'vouliez-vous « citations » ?'],
  ['/mention/', 'La page « /mention/ » n’existe pas.', 'vouliez-vous « mentions » ?'],
  ['/pages/', 'La page « /pages/ » n’existe pas.', ''],
  ['/lieux/amiens/plan/', 'Le lien mène à « /lieux/amiens/plan/ », qui n’existe pas.', /fichiers\//],
  ['/fichiers/actes.pdf', 'Le lien mène à « /fichiers/actes.pdf », qui n’existe pas.', /fichiers\//],
  ['/lieux/amiens', 'L’adresse « /lieux/amiens » ne finit pas par « / ».', 'Écrire « /lieux/amiens/ ».'],
  ['/citations', 'L’adresse « /citations » ne finit pas par « / ».', 'Écrire « /citations/ ».'],
  ['amiens/', 'L’adresse « amiens/ » est relative : elle dépend de la page où on la lit.', /depuis la racine/],
  ['../lieux/amiens/', /^L’adresse « \.\.\/lieux\/amiens\/ » est relative/, /depuis la racine/],
  ['a@b.fr', '« a@b.fr » est une adresse électronique.', 'Écrire « mailto:a@b.fr ».'],
  ['www.exemple.fr', '« www.exemple.fr » est l’adresse d’un autre site.', 'Écrire « https://www.exemple.fr ».'],
  ['exemple.fr/a', '« exemple.fr/a » est l’adresse d’un autre site.', 'Écrire « https://exemple.fr/a ».'],
  ['actes.pdf', /est relative/, /depuis la racine/],
  ['/texte-integral/x/', 'La page « /texte-integral/ » n’a pas de page « x ».', 'Écrire « /texte-integral/ ».'],
  ['', 'Ce lien n’a pas d’adresse.', /depuis la racine/],
  ['/constructor/', 'La page « /constructor/ » n’existe pas.', ''],
])('[Amiens](%s) leads nowhere', (url, message, hint) => {
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
  '/lieux/amiens/',
  '/lieux/amiens/?retour=1',
  '/mentions/',
  '/',
  '/lieux/',
  '/etudes-de-cas/',
  '/citations/',
  '/recherche/?q=paix',
  '/interventions/bel-accueil/#p1',
  '/monde.svg',
  '#p1',
  'https://www.ligue.fr/lieux/zzz/',
  'mailto:ana@exemple.fr',
])('[Amiens](%s) leads somewhere', (url) => expect(linkTo(url)).toEqual([]));

test('a link by reference, where its address is', () => {
  const body = `${INTERVENTION}\nVoir [ici][a].\n\n[a]: /lieux/amien/\n`;
  expect(faultsOf({ 'interventions/bel-accueil.mdx': body })).toMatchObject([
    { at: 'interventions/bel-accueil.mdx:17:1', message: expect.stringContaining('vouliez-vous « amiens » ?') },
  ]);
});
