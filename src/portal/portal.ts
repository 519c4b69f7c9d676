import type { SeminarPart } from '../search/seminar-part.ts';
import type { KnownThings } from '../search/same-things.ts';

/** The page of several seminars. */
export interface Portal {
  title: string;
  presentation: string | undefined;
  seminars: PortalSeminar[];
  /** The things that they have in common, for the search. */
  known: KnownThings;
  /** Searches to begin with. */
  examples: string[];
}

/** A seminar on that page. */
export interface PortalSeminar {
  name: string;
  /** Where its site stands, seen from the page. */
  base: string;
  /** Undefined when its site did not answer when the page was made, or says nothing of itself. */
  about: SeminarPart | undefined;
}

/** Hands a portal over to its page, which Vite runs from a copy of these modules of its own. */
export function publishPortal(portal: Portal): void {
  (globalThis as Shared)[PORTAL] = portal;
}

/** The portal that was handed over. */
export function publishedPortal(): Portal {
  const portal = (globalThis as Shared)[PORTAL];
  if (!portal) throw new Error('A portal is made by `npm run portal`.');
  return portal;
}

const PORTAL = Symbol.for('actes.portal');

type Shared = typeof globalThis & { [PORTAL]?: Portal };
