import type { Proceedings } from '../model/proceedings.ts';
import type { Downloads } from './downloads.ts';

/** The edition as it is published: what is said, and where. */
export interface Edition {
  proceedings: Proceedings;
  /** The address that the site will have; undefined where nobody knows it yet. */
  site: URL | undefined;
  /** The files made of it to be downloaded; undefined where they are not known. */
  downloads?: Downloads | undefined;
}
