import { formatCount } from './count.ts';
import { quoteTitle as quote } from './format.ts';

const EXACTLY = { isLeast: false, isMost: false };

/** The sentences of the search: apart, because browsers fetch them. Functions take what varies. */
export const searchText = {
  label: 'Rechercher dans l’édition',
  placeholder: 'Nom, ville, mot…',
  submit: 'Rechercher',
  title: 'Recherche',
  lead: 'Une personne, une ville, une organisation, une notion, ou n’importe quel mot des textes.',
  needs:
    'La recherche a besoin de JavaScript et d’un navigateur récent. Sans eux, tout reste accessible par les index ci-dessous.',
  notOnDisk:
    'Cette copie n’a pas l’index qui permet de chercher depuis un disque. Tout reste accessible par les index ci-dessous.',
  tooLargeForDisk:
    'Cette édition est trop grande pour être cherchée depuis un disque\u00A0: la recherche y demande un serveur. Tout reste accessible par les index ci-dessous.',
  hint: 'Tapez au moins deux lettres.',
  searching: 'Recherche en cours…',
  failed: 'L’index de recherche n’a pas pu être chargé. Tout reste accessible par les index ci-dessous.',
  retry: 'Réessayer',
  lacksParts: 'Une partie de l’index n’a pas pu être chargée\u00A0: il manque peut-être des résultats.',
  outdated: 'Le site a été publié de nouveau depuis l’ouverture de cette page\u00A0: rechargez-la pour chercher.',
  reload: 'Recharger la page',
  titleOf: (query: string) => `Recherche\u00A0: ${quote(query)}`,
  none: (query: string) => `Aucune page ne contient ${quote(query)}.`,
  noneWithFilters: (query: string) =>
    query === '' ? 'Aucune page avec ces filtres.' : `Avec ces filtres, aucune page ne contient ${quote(query)}.`,
  withoutFilters: (count: number, counted?: Counted): string =>
    `Retirer les filtres\u00A0: ${searchText.count(count, counted)}`,
  /** A number of results: there may be more, or fewer, or both. */
  count: (count: number, { isLeast, isMost }: Counted = EXACTLY): string => {
    if (isLeast && isMost) return `environ ${formatCount(count, 'résultat')}`;
    if (isMost) return `${formatCount(count, 'résultat')} au plus`;
    if (!isLeast) return formatCount(count, 'résultat');
    const hundreds = Math.floor(count / 100) * 100;
    return hundreds > 0 ? `plus de ${formatCount(hundreds, 'résultat')}` : `au moins ${formatCount(count, 'résultat')}`;
  },
  /** The same in a list of values, in two signs. */
  shortCount: (count: number, { isLeast, isMost }: Counted = EXACTLY): string =>
    `${isLeast && isMost ? '≈\u00A0' : isLeast ? '≥\u00A0' : isMost ? '≤\u00A0' : ''}${count}`,
  more: 'Afficher plus de résultats',
  allResults: 'Tous les résultats et les filtres',
  close: 'Fermer',
  dialogHelp: 'Flèches pour parcourir, Entrée pour ouvrir, Échap pour fermer.',
  clear: 'Tout effacer',
  filters: 'Filtres',
  moreFacets: 'Qui parle, lieu, thème, année…',
  noValue: 'Aucune valeur dans ces résultats.',
  narrow: 'Parmi les valeurs, chercher',
  removeFilter: (facet: string, value: string) => `Retirer le filtre ${facet}\u00A0: ${value}`,
  sort: 'Classer',
  orders: { relevance: 'par pertinence', proceedings: 'dans l’ordre de lecture' },
  corrected: (query: string) => `Résultats pour ${quote(query)}.`,
  literal: (query: string) => `Chercher plutôt ${quote(query)}`,
  didYouMean: 'Vouliez-vous dire',
  closeThings: 'Ce qui s’en approche\u00A0:',
  ignored: (words: readonly string[]) =>
    `Sans ${formatChoice(words.map(quote), 'ni')}\u00A0: ${words.length > 1 ? 'ces mots ne sont' : 'ce mot n’est'} dans aucun texte.`,
  excluded: (words: readonly string[]) => `Sauf ce qui contient ${formatChoice(words.map(quote), 'ou')}.`,
  unmatched: (phrases: readonly string[]) =>
    `${formatChoice(phrases.map(quote), 'et')} ne se ${phrases.length > 1 ? 'trouvent' : 'trouve'} pas à la lettre\u00A0: voici ce qui en a les mots.`,
  /** Before the last of several names. */
  lastSpeaker: ' et ',
  alsoIn: 'Aussi dans',
  /** Of several seminars, those that have not answered. */
  silent: {
    unreachable: (names: readonly string[]) =>
      `Sans ${formatChoice(names.map(quote), 'ni')}, dont ${names.length > 1 ? 'les index ne répondent' : 'l’index ne répond'} pas.`,
    'other version': (names: readonly string[]) =>
      `Sans ${formatChoice(names.map(quote), 'ni')}, ${names.length > 1 ? 'publiés' : 'publié'} avec une autre version du moteur\u00A0: la recherche y est possible sur place.`,
    late: (names: readonly string[]) =>
      `${formatChoice(names.map(quote), 'et')} ${names.length > 1 ? 'n’ont' : 'n’a'} pas encore répondu.`,
  },
  partial: 'Avec une partie des mots seulement\u00A0:',
  /** Values of the facet of voices, and what is said under a passage; the source goes by a name of its own. */
  voices: { quoted: 'mot pour mot', reported: 'rapporté', editor: 'l’éditeur' },
  saidBy: {
    reported: 'rapporté',
    editor: 'note de l’éditeur',
    summary: 'résumé',
    gloss: 'définition',
    heading: 'intertitre',
  },
  /** Words that are somebody else's than those, named next, whose words stand around them. */
  reporting: (whose: string) => `selon ${whose}, mots rapportés avec les propos`,
  /** The ties to a text of those named under its title who are not its authors. */
  bylines: { 'etudes-de-cas': 'présentée par', definitions: 'proposée par' } as Partial<Record<string, string>>,
  paragraph: (number: number) => `§\u00A0${number}`,
  note: 'la note',
  top: 'le texte',
  part: 'la partie',
  placeIn: (place: string, title: string) => `${place}, dans ${quote(title)}`,
  morePassages: (count: number) => `et ${formatCount(count, 'autre passage', 'autres passages')}`,
  debate: 'Débat\u00A0:',
  facets: {
    seminaire: 'Séminaire',
    voix: 'Voix',
    intervenant: 'Qui parle',
    ville: 'Ville',
    pays: 'Pays',
    theme: 'Thème',
    genre: 'Forme',
    annee: 'Année citée',
    chapitre: 'Chapitre',
    organisation: 'Organisation',
  },
};

/** The bounds of a number, where not everything was counted. */
interface Counted {
  isLeast: boolean;
  isMost: boolean;
}

/** « a, b ou c ». */
function formatChoice(items: readonly string[], word: string): string {
  const [last, before] = [items.at(-1)!, items.slice(0, -1).join(', ')];
  return before === '' ? last : `${before} ${word} ${last}`;
}
