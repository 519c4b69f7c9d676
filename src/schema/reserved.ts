import { KINDS } from './fields.ts';

/** Pages of the site's own at its root, by name: content may link to them. */
export const RESERVED_ADDRESSES: readonly string[] = [
  ...KINDS.filter((kind) => kind !== 'pages'),
  'accessibilite',
  'carte',
  'chiffres',
  'chronologie',
  'citations',
  'donnees',
  'glossaire',
  'index',
  'plan-du-site',
  'programme',
  'recherche',
  'telecharger',
  'texte-integral',
  'versions',
];

/**
 * The names at the root of the site, of folders or pages, before any page of content: none may bear such a name. Names that
 * no address can have, like `_astro`, need no mention.
 */
export const RESERVED_NAMES: readonly string[] = [
  ...RESERVED_ADDRESSES,
  // The page of unknown addresses.
  '404',
  // The search index, and the pictures and documents of the content.
  'pagefind',
  'fichiers',
];
