import type { kindNames as french } from '../fr/kind-names.ts';

/** The names of a kind: counted (`one`, `many`), as the label of one, as the title of the list of all. */
export const kindNames: typeof french = {
  parties: { one: 'chapter', label: 'Chapter', many: 'chapters', list: 'Contents' },
  interventions: { one: 'talk', label: 'Talk', many: 'talks', list: 'Talks' },
  'etudes-de-cas': { one: 'case study', label: 'Case study', many: 'case studies', list: 'Case studies' },
  definitions: { one: 'definition', label: 'Definition', many: 'definitions', list: 'Glossary' },
  debats: { one: 'debate', label: 'Debate', many: 'debates', list: 'Debates' },
  intervenants: { one: 'speaker', label: 'Person', many: 'speakers', list: 'Who speaks' },
  lieux: { one: 'place', label: 'Place', many: 'places', list: 'Places' },
  organisations: { one: 'organisation', label: 'Organisation', many: 'organisations', list: 'Organisations' },
  themes: { one: 'theme', label: 'Theme', many: 'themes', list: 'Themes' },
  pages: { one: 'page', label: 'Page', many: 'pages', list: 'Pages' },
};
