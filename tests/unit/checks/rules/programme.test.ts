import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const show = (text: string, more: Record<string, string> = {}) =>
  faultsOf({ 'programme.yaml': text, ...more }).map(
    ({ at, rule, message }) => `${at.split(':').slice(1).join(':')} ${rule} ${message.replace(/[\u00A0\u202F]/g, ' ')}`,
  );

test.each([
  [
    'a session on another day than the seminar’s',
    'seances:\n  - titre: Ouverture\n    jour: 2012-05-25\n',
    '3:11 jour-hors-seminaire Le séminaire ne se tenait pas le 2012-05-25 : il va du 2012-05-23 au 2012-05-24.',
  ],
  [
    'an end before the beginning',
    'seances:\n  - titre: Ouverture\n    jour: 2012-05-23\n    debut: 14h\n    fin: 9h30\n',
    '5:10 programme-contradictoire La séance finit à 09:30, et commence à 14:00.',
  ],
  [
    'an end without a beginning',
    'seances:\n  - titre: Ouverture\n    jour: 2012-05-23\n    fin: 9h30\n',
    '4:10 programme-contradictoire La séance finit à 09:30 sans avoir commencé.',
  ],
  [
    'a text in two sessions',
    'seances:\n  - { titre: A, jour: 2012-05-23, textes: [{ intervention: bel-accueil }] }\n  - { titre: B, jour: 2012-05-23, textes: [{ intervention: bel-accueil }] }\n',
    '3:44 programme-contradictoire « interventions/bel-accueil » est déjà dans la séance « A ».',
  ],
  [
    'a line without a text',
    'seances:\n  - { titre: A, jour: 2012-05-23, textes: [{}] }\n',
    '2:44 programme-contradictoire Aucun texte sur cette ligne.',
  ],
  [
    'a text that nobody wrote',
    'seances:\n  - { titre: A, jour: 2012-05-23, textes: [{ intervention: bel-acceuil }] }\n',
    expect.stringMatching(/^2:60 reference-inconnue .*bel-acceuil/),
  ],
  [
    'an hour that is none',
    'seances:\n  - titre: Ouverture\n    jour: 2012-05-23\n    debut: 25h\n',
    expect.stringMatching(/^4:12 valeur-invalide .*debut/),
  ],
  ['no session', 'seances: []\n', expect.stringMatching(/^1:10 champ-vide/)],
])('%s', (_, text, fault) => expect(show(text)).toContainEqual(fault));

test('a text dated otherwise than its session', () => {
  const dated = faultsOf({
    'programme.yaml': 'seances:\n  - { titre: A, jour: 2012-05-23, textes: [{ intervention: bel-accueil }] }\n',
    'interventions/bel-accueil.mdx':
      '---\ntitre: Accueil\nintervenants:\n  - personne: ana-bel\njour: 2012-05-24\npartie: ouverture\nordre: 1\nresume: Les premiers mots.\n---\n\nElle ouvre le séminaire à [Amiens](/lieux/amiens/).\n',
  });
  expect(dated.map(({ message }) => message)).toEqual([
    '« interventions/bel-accueil » est daté du 2012-05-24, et cette séance du 2012-05-23.',
  ]);
});

test('whoever only presides is named', () => {
  expect(
    show('seances:\n  - { titre: A, jour: 2012-05-23, presidence: [luc-roy] }\n', {
      'intervenants/luc-roy.yaml': 'prenom: Luc\nnom: Roy\n',
    }),
  ).toEqual([]);
});
