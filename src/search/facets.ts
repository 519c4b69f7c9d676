/** The facets by which results can be narrowed, in the order in which they are shown; also the address's parameters. */
export const FACETS = ['genre', 'intervenant', 'ville', 'pays', 'theme', 'organisation', 'chapitre'] as const;
export type Facet = (typeof FACETS)[number];
