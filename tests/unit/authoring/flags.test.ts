import { describe, expect, test } from 'vitest';
import { describeFields } from '../../../src/authoring/field.ts';
import { readFlags } from '../../../src/authoring/flags.ts';
import { schemaOf, type Genre } from '../../../src/authoring/genre.ts';

const read = (genre: Genre, ...args: string[]) => readFlags(args, describeFields(schemaOf(genre)));

test.each<[Genre, string[], unknown]>([
  ['lieux', ['--nom', 'Amiens', '--type=ville'], { nom: 'Amiens', type: 'ville' }],
  ['lieux', ['--nom', '- tiret'], { nom: '- tiret' }],
  ['lieux', ['--nom=--x'], { nom: '--x' }],
  ['lieux', ['--pays', 'FR,BE', '--pays', 'CH'], { pays: ['FR', 'BE', 'CH'] }],
  ['lieux', ['--pays', 'FR, BE,'], { pays: ['FR', 'BE'] }],
  ['lieux', ['--alias', 'Amiens, la ville', '--alias', 'Naoned'], { alias: ['Amiens, la ville', 'Naoned'] }],
  [
    'lieux',
    ['--coordonnees.latitude', '47,2', '--coordonnees.longitude', '-1.5'],
    { coordonnees: { latitude: 47.2, longitude: -1.5 } },
  ],
  [
    'lieux',
    ['--noms-locaux', 'Genf', '--noms-locaux.langue', 'de'],
    { 'noms-locaux': [{ nom: 'Genf', langue: 'de' }] },
  ],
  [
    'interventions',
    ['--intervenants', 'ana-bel,luc', '--intervenants.qualite', 'maire', '--intervenants', 'eve'],
    { intervenants: [{ personne: 'ana-bel' }, { personne: 'luc', qualite: 'maire' }, { personne: 'eve' }] },
  ],
  [
    'interventions',
    ['--intervenants.personne', 'luc', '--intervenants.organisations', 'mae,cuf'],
    { intervenants: [{ personne: 'luc', organisations: ['mae', 'cuf'] }] },
  ],
  [
    'etudes-de-cas',
    ['--dates.date', '1856', '--dates.evenement', 'Crue', '--dates.date', '1910', '--dates.evenement', 'Crue'],
    {
      dates: [
        { date: '1856', evenement: 'Crue' },
        { date: '1910', evenement: 'Crue' },
      ],
    },
  ],
  [
    'interventions',
    ['--intervenants.qualite', 'maire', '--intervenants', 'luc'],
    { intervenants: [{ qualite: 'maire', personne: 'luc' }] },
  ],
  ['definitions', ['--proposee-par.personnes', 'luc'], { 'proposee-par': { personnes: ['luc'] } }],
  [
    'etudes-de-cas',
    ['--reseaux', 'cuf,aru', '--soutiens', 'afd', '--soutiens', 'mae'],
    { reseaux: ['cuf', 'aru'], soutiens: ['afd', 'mae'] },
  ],
  ['parties', ['--liminaire', '--titre', 'x'], { liminaire: true, titre: 'x' }],
  ['parties', ['--liminaire=non'], { liminaire: false }],
])('%s %j', (genre, args, data) => expect(read(genre, ...args)).toEqual({ data, faults: [] }));

describe('what cannot be understood is said', () => {
  test.each<[Genre, string[], string[]]>([
    ['lieux', ['--nome', 'x'], ['--nome est inconnu\u00A0: vouliez-vous « --nom » ?']],
    ['lieux', ['-n', 'x'], ['-n est inconnu\u00A0: vouliez-vous « --nom » ?']],
    ['lieux', ['--nom'], ['--nom attend une valeur.']],
    ['lieux', ['--nom', '--type', 'ville'], ['--nom attend une valeur.']],
    ['lieux', ['--nom', 'a', '--nom', 'b'], ['--nom est donné deux fois.']],
    [
      'lieux',
      ['--nom', 'Le', 'Mans'],
      ['« Mans » n’est attendu nulle part\u00A0: l’enlever, ou mettre entre guillemets la valeur dont il fait partie.'],
    ],
    [
      'parties',
      ['--liminaire', 'true'],
      ['« true » n’est attendu nulle part\u00A0: l’enlever, ou écrire --liminaire=true.'],
    ],
    [
      'parties',
      ['--liminaire', 'Fin'],
      ['« Fin » n’est attendu nulle part\u00A0: l’enlever, ou mettre entre guillemets la valeur dont il fait partie.'],
    ],
    [
      'etudes-de-cas',
      ['--dates.date', '1856', '--dates.evenement', 'Crue', '--dates.evenement', 'Paix'],
      ['--dates.evenement est donné deux fois\u00A0: commencer le suivant par --dates.date.'],
    ],
    [
      'lieux',
      ['--coordonnees.latitude', '1', '--coordonnees.latitude', '2'],
      ['--coordonnees.latitude est donné deux fois.'],
    ],
    ['lieux', ['--coordonnees', '47'], ['--coordonnees est inconnu\u00A0: vouliez-vous « --coordonnees.latitude » ?']],
    ['lieux', ['--__proto__', 'x'], ['--__proto__ est inconnu.']],
    ['lieux', ['--constructor', 'x'], ['--constructor est inconnu.']],
  ])('%s %j', (genre, args, faults) => expect(read(genre, ...args).faults).toEqual(faults));
});
