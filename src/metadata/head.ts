import { isEntry } from '../model/entities.ts';
import { linksFrom } from '../site/links.ts';
import { absoluteUrl, markdownPath, paths } from '../site/paths.ts';
import { describeEdition, describeEntry, SCHEMAS } from './dublin-core.ts';
import { EPRINTS, tagEdition, tagEntry } from './highwire.ts';
import { describePage, toScript } from './json-ld.ts';
import { presentPage } from './open-graph.ts';
import { isAddressed, type AddressedEdition, type LinkElement, type Meta, type PageFacts } from './page.ts';
import type { Edition } from '../site/edition.ts';
import { holderOf } from '../site/scale.ts';
import { linksetLink, signpostEdition, signpostEntry } from './signposts.ts';

/** All that the head of a page says to machines, in the order in which they want it. */
export interface Head {
  metas: readonly Meta[];
  links: readonly LinkElement[];
  /** The text of a script of JSON-LD; undefined where the site does not know its address. */
  jsonLd: string | undefined;
}

/** The head of a page: of one that nobody reads, only how a link to it is shown, and the page that stands for it. */
export function toHead(page: PageFacts, edition: Edition): Head {
  const canonical = page.standsAt !== undefined && edition.site ? absoluteUrl(page.standsAt, edition.site) : undefined;
  const shown = presentPage(page, canonical, edition);
  const address = canonical ? [{ rel: 'canonical', href: canonical }] : [];
  if (page.standsAt !== page.path) return { metas: shown, links: address, jsonLd: undefined };
  const { metas, links } = describeAbout(page, edition);
  return {
    metas: [...shown, ...metas],
    links: [...address, ...links, ...(isAddressed(edition) ? [searchLink(page, edition)] : [])],
    jsonLd: isAddressed(edition) ? toScript(describePage(page, edition)) : undefined,
  };
}

/** The metadata of the page of an entry, and of the whole book, for those who cite and catalogue. */
function describeAbout({ path, about, isHome }: PageFacts, edition: Edition): Pick<Head, 'metas' | 'links'> {
  const signposts = (list: (edition: AddressedEdition) => LinkElement[]): LinkElement[] =>
    isAddressed(edition) ? [...list(edition), linksetLink(edition.site)] : [];
  if (isHome) {
    return {
      metas: [...tagEdition(edition), ...describeEdition(edition)],
      links: [...SCHEMAS, EPRINTS, ...signposts(signpostEdition)],
    };
  }
  if (!about || !isEntry(about)) return { metas: [], links: [] };
  const twin = {
    rel: 'alternate',
    href: linkFrom(path)(markdownPath(holderOf(about, edition.proceedings))),
    type: 'text/markdown',
  };
  return {
    metas: [...tagEntry(about, edition), ...describeEntry(about, edition)],
    links: [...SCHEMAS, EPRINTS, twin, ...signposts((addressed) => signpostEntry(about, addressed))],
  };
}

const searchLink = ({ path }: PageFacts, { proceedings }: Edition): LinkElement => ({
  rel: 'search',
  href: linkFrom(path)(paths.openSearch),
  type: 'application/opensearchdescription+xml',
  title: proceedings.seminar.shortTitle,
});

/** How the page at a path writes links. */
const linkFrom = (path: string) => linksFrom({ url: new URL(path, 'https://localhost') });
