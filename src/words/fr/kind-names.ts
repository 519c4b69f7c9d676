/** The names of a kind: counted (`one`, `many`), as the label of one, as the title of the list of all. */
export const kindNames = {
  parties: { one: 'chapitre', label: 'Chapitre', many: 'chapitres', list: 'Sommaire' },
  interventions: { one: 'intervention', label: 'Intervention', many: 'interventions', list: 'Interventions' },
  'etudes-de-cas': { one: 'étude de cas', label: 'Étude de cas', many: 'études de cas', list: 'Études de cas' },
  definitions: { one: 'définition', label: 'Définition', many: 'définitions', list: 'Glossaire' },
  debats: { one: 'débat', label: 'Débat', many: 'débats', list: 'Débats' },
  intervenants: { one: 'intervenant', label: 'Personne', many: 'intervenants', list: 'Qui parle' },
  lieux: { one: 'lieu', label: 'Lieu', many: 'lieux', list: 'Lieux' },
  organisations: { one: 'organisation', label: 'Organisation', many: 'organisations', list: 'Organisations' },
  themes: { one: 'thème', label: 'Thème', many: 'thèmes', list: 'Thèmes' },
  pages: { one: 'page', label: 'Page', many: 'pages', list: 'Pages' },
};
