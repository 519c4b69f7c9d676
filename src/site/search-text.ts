import { formatCount } from '../french/count.ts';

/** The sentences of the search: apart, because browsers fetch them. Functions take what varies. */
export const searchText = {
  label: 'Rechercher dans les actes',
  placeholder: 'Nom, ville, mot…',
  submit: 'Rechercher',
  title: 'Recherche',
  lead: 'Une personne, une ville, une organisation, une notion, ou n’importe quel mot des textes.',
  needs:
    'La recherche a besoin de JavaScript et d’un navigateur récent. Sans eux, tout reste accessible par les index ci-dessous.',
  fromDisk:
    'Ces pages sont ouvertes depuis un disque\u00A0: la recherche, elle, a besoin d’un serveur. Sans elle, tout reste accessible par les index\u00A0:',
  hint: 'Tapez au moins deux lettres.',
  failed: 'L’index de recherche n’a pas pu être chargé. Tout reste accessible par les index ci-dessous.',
  retry: 'Réessayer',
  lacksParts: 'Une partie de l’index n’a pas pu être chargée\u00A0: il manque peut-être des résultats.',
  outdated: 'Le site a été publié de nouveau depuis l’ouverture de cette page\u00A0: rechargez-la pour chercher.',
  reload: 'Recharger la page',
  none: (query: string) => `Aucune page ne contient «\u00A0${query}\u00A0».`,
  count: (count: number) => formatCount(count, 'résultat'),
  more: 'Afficher plus de résultats',
  allResults: 'Tous les résultats et les filtres',
  close: 'Fermer',
  dialogHelp: 'Flèches pour parcourir, Entrée pour ouvrir, Échap pour fermer.',
  clear: 'Tout effacer',
  moreFacets: 'Qui parle, ville, thème…',
  noValue: 'Aucune valeur dans ces résultats.',
  narrow: 'Parmi les valeurs, chercher',
  removeFilter: (facet: string, value: string) => `Retirer le filtre ${facet}\u00A0: ${value}`,
  corrected: (query: string) => `Résultats pour «\u00A0${query}\u00A0».`,
  literal: (query: string) => `Chercher plutôt «\u00A0${query}\u00A0»`,
  didYouMean: 'Vouliez-vous dire',
  closeThings: 'Ce qui s’en approche\u00A0:',
  partial: 'Avec une partie des mots seulement\u00A0:',
  /** What a text holds of what was said: values of the facet of voices. */
  voices: { quoted: 'mot pour mot', reported: 'rapporté d’une personne' },
  facets: {
    genre: 'Forme',
    voix: 'Voix',
    intervenant: 'Qui parle',
    ville: 'Ville',
    pays: 'Pays',
    theme: 'Thème',
    organisation: 'Organisation',
    chapitre: 'Chapitre',
  },
};
