import type { Proceedings } from '../model/proceedings.ts';

/** The edition as it is published: what is said, and where. */
export interface Edition {
  proceedings: Proceedings;
  /** The address that the site will have; undefined where nobody knows it yet. */
  site: URL | undefined;
}
