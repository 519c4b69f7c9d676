import type { Resource } from '../model/entities.ts';
import type { Link } from '../site/sections.ts';
import type { Edition } from '../site/edition.ts';

/** A page as what machines read of it is written. */
export interface PageFacts {
  /** From the root of the site. */
  path: string;
  /** The path of the page that it is for those who cite it: another one where it leads on; undefined of unknown addresses. */
  standsAt: string | undefined;
  title: string;
  description: string;
  /** Open Graph type. */
  type: PageType;
  isHome: boolean;
  /** The resource that it is the page of; undefined for a list, for the next pages of a long one, and for pages of the site's own. */
  about: Resource | undefined;
  breadcrumb: readonly Link[];
}

export type PageType = 'website' | 'article' | 'profile' | 'book';

/** The same where the address is known: what needs whole addresses exists there only. */
export interface AddressedEdition extends Edition {
  site: URL;
}

export const isAddressed = (edition: Edition): edition is AddressedEdition => edition.site !== undefined;

/** A `meta` element; `property` stands for `name` in Open Graph. */
export type Meta = { name: string; content: string } | { property: string; content: string };

/** A `meta` element before it is known whether there is something to say. */
export type Tag = [name: string, content: string | undefined];

/** The elements of tags; one without a value has none. */
export const toMetas = (tags: readonly Tag[]): Meta[] =>
  tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));

/** A `link` element. */
export interface LinkElement {
  rel: string;
  href: string;
  type?: string | undefined;
  title?: string | undefined;
}
