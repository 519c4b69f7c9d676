import type { Chapter, Place, Quotation, Resource } from '../model/entities.ts';
import type { Kind } from '../schema/index.ts';

/**
 * Every address of the site, as a path from its root. Pages write them relative (`links.ts`), so that the site works in any
 * folder.
 */
export const paths = {
  home: '/',
  quotations: '/citations/',
  fullText: '/texte-integral/',
  search: '/recherche/',
  openData: '/donnees/',
  downloads: '/telecharger/',
  accessibility: '/accessibilite/',
  versions: '/versions/',
  siteMap: '/plan-du-site/',
  /** For machines. */
  picture: '/apercu.png',
  openSearch: '/opensearch.xml',
  linkset: '/linkset.json',
};

/** The page that lists a kind. */
export const listPath = (kind: Exclude<Kind, 'pages'>): string => `/${kind}/`;

/** The page of an entry or entity; pages about the edition stand at the root. */
export const pathOf = (resource: Pick<Resource, 'kind' | 'slug'> & { standsWith?: Place | undefined }): string =>
  ownPathOf(resource.standsWith ?? resource);

/** The address that is a resource's own, from which one that stands on another's page leads on. */
export const ownPathOf = ({ kind, slug }: Pick<Resource, 'kind' | 'slug'>): string =>
  kind === 'pages' ? `/${slug}/` : `/${kind}/${slug}/`;

/** The Markdown of an entry, beside its page. */
export const markdownPath = (entry: Pick<Resource, 'kind' | 'slug'>): string => `${pathOf(entry)}index.md`;

/** The full text of one chapter, in a collection too large for one page. */
export const fullTextPath = ({ slug }: Chapter): string => `${paths.fullText}${slug}/`;

/** The anchor of an entry in a text that holds several. */
export const sectionAnchor = ({ kind, slug }: Pick<Resource, 'kind' | 'slug'>): string =>
  kind === 'parties' ? slug : `${kind}-${slug}`;

/** A quotation where it stands in its entry. */
export const quotationPath = ({ entry, anchor }: Quotation): string => `${pathOf(entry)}#${anchor}`;

/** A path of the site as a whole address; `site` may be a sub-folder: `https://exemple.fr/actes/`. */
export const absoluteUrl = (path: string, site: URL): string =>
  new URL(`.${path}`, site.href.endsWith('/') ? site : `${site.href}/`).href;
