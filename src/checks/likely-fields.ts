import { foldLetters } from '../prose/letters.ts';

/**
 * The field that a word means which is the name of none: « fonction » for « qualite ». Of one that stands inside another,
 * the other too: « intervenants.qualite ».
 * @param siblings the fields that may stand where the word does
 */
export function findLikelyField(word: string, siblings: readonly string[]): string | undefined {
  return MEANT_BY.get(foldLetters(word))?.find((field) => siblings.includes(field.split('.')[0]!));
}

const ROLE =
  'moderateur moderatrice moderation animateur animatrice animation president presidente presidence rapporteur rapporteuse rapport discutant discutante';

/** Fields → the words by which people call them, folded. */
const WORDS: Readonly<Record<string, string>> = {
  qualite: 'fonction poste statut profession metier fonctions',
  'intervenants.qualite': 'fonction poste statut profession metier fonctions',
  role: ROLE,
  'intervenants.role': ROLE,
  cle: 'initiales abreviation identifiant key',
  voix: 'public salle auditoire',
  traductions: 'traduction translation translations titreanglais resumeanglais abstract',
  organisations: 'affiliation affiliations organisme institution employeur structure',
  'intervenants.organisations': 'affiliation affiliations organisme institution employeur structure',
  personne: 'nom intervenant orateur speaker',
  intervenants:
    'auteur auteurs author authors orateur orateurs oratrice conferencier conferenciere speaker speakers qui personne',
  'presentee-par': 'auteur auteurs author presentateur presentee intervenant intervenants',
  'proposee-par': 'auteur auteurs author proposee intervenant intervenants',
  jour: 'date quand seance',
  partie: 'chapitre section rubrique parent session',
  parent: 'partie chapitre section',
  ordre: 'numero rang position place',
  resume: 'description abstract summary chapeau chapo accroche',
  description: 'resume abstract summary',
  glose: 'definition resume description',
  terme: 'titre nom notion mot',
  titre: 'title intitule nom terme',
  nom: 'titre name title intitule',
  prenom: 'firstname given',
  themes: 'tags tag motscles keywords mots categories categorie theme',
  dates: 'evenements evenement chronologie',
  pays: 'country code codepays',
  coordonnees: 'position latitude longitude gps lat geo',
  alias: 'synonymes acronyme surnom autresnoms variantes sigle',
  note: 'remarque commentaire notes biographie',
  langue: 'lang language',
  debut: 'depuis commencement annee',
  partenaires: 'organisations collectivites villes',
  lieu: 'salle endroit location',
  organisateurs: 'organisateur organisation',
  editeur: 'publisher',
};

const MEANT_BY: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      Object.entries(WORDS).flatMap(([field, words]) => words.split(' ').map((word) => ({ field, word }))),
      ({ word }) => word,
    ),
  ].map(([word, meant]) => [word, meant.map(({ field }) => field)]),
);
