import { KINDS } from './fields.ts';

/** Names at the root of the site that are taken by pages of its own: no page of content may bear one. */
export const RESERVED_ADDRESSES: readonly string[] = [
  ...KINDS.filter((kind) => kind !== 'pages'),
  'accessibilite',
  'citations',
  'plan-du-site',
  'recherche',
  'texte-integral',
];
