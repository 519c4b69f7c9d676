import type { Edition } from '../site/edition.ts';
import { absoluteUrl, paths } from '../site/paths.ts';
import type { Address } from './table.ts';

/** The address of a page in the tables: whole, or from the root of the site. */
export const addressIn =
  ({ site }: Edition): Address =>
  (path) =>
    site ? absoluteUrl(path, site) : path.slice(1);

/** Where the files are, as far as it is known. */
export const homeOf = ({ site }: Edition): string | undefined => site && absoluteUrl(paths.openData, site);
