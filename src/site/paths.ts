import type { Chapter, Place, Quotation, Resource } from '../model/entities.ts';
import type { Session } from '../model/programme.ts';
import type { Kind } from '../schema/index.ts';

/**
 * Every address of the site, as a path from its root. Pages write them relative (`links.ts`), so that the site works in any
 * folder.
 */
export const paths = {
  home: '/',
  map: '/carte/',
  chronology: '/chronologie/',
  figures: '/chiffres/',
  quotations: '/citations/',
  programme: '/programme/',
  generalIndex: '/index/',
  glossary: '/glossaire/',
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
  calendar: '/programme/programme.ics',
};

/** The page that lists a kind; the list of definitions is the glossary. */
export const listPath = (kind: Exclude<Kind, 'pages'>): string =>
  kind === 'definitions' ? paths.glossary : `/${kind}/`;

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

/** The id of what pages show of a notion beside its name. */
export const glossId = ({ slug }: Pick<Resource, 'slug'>): string => `glose-${slug}`;

/** A quotation where it stands in its entry. */
export const quotationPath = ({ entry, anchor }: Pick<Quotation, 'entry' | 'anchor'>): string =>
  `${pathOf(entry)}#${anchor}`;

/** A session in the programme. */
export const sessionPath = ({ anchor }: Session): string => `${paths.programme}#${anchor}`;

/** A path of the site as a whole address; `site` may be a sub-folder: `https://exemple.fr/actes/`. */
export const absoluteUrl = (path: string, site: URL): string =>
  new URL(`.${path}`, site.href.endsWith('/') ? site : `${site.href}/`).href;
