import type { Proceedings } from '../model/proceedings.ts';
import { absoluteUrl, paths } from '../site/paths.ts';
import type { Address } from './table.ts';

/** The proceedings as they are published: what is written, and where. */
export interface Edition {
  proceedings: Proceedings;
  /** The address of the site, as far as it is known. */
  site: URL | undefined;
}

/** What the tables call a page: whole, or from the root of the site. */
export const addressIn =
  ({ site }: Edition): Address =>
  (path) =>
    site ? absoluteUrl(path, site) : path.slice(1);

/** Where the files are, as far as it is known. */
export const homeOf = ({ site }: Edition): string | undefined => site && absoluteUrl(paths.openData, site);
