import type { Proceedings } from '../model/proceedings.ts';
import { KINDS, type Kind } from '../schema/index.ts';
import { accessibilityText } from './accessibility-text.ts';
import { downloadText } from './book-text.ts';
import { kindNames } from './kind-names.ts';
import { openDataText } from './open-data-text.ts';
import { listPath, pathOf, paths } from './paths.ts';
import { searchText } from './search-text.ts';
import { text } from './text.ts';

/** The kinds that have a list, in the order of the menus. */
export const LISTED_KINDS = KINDS.filter((kind) => kind !== 'pages');
export type ListedKind = Exclude<Kind, 'pages'>;

/** The kinds that the header names. */
export const MAIN_KINDS = ['parties', 'intervenants', 'lieux', 'definitions'] as const;
/** The kinds offered as a way in to whoever cannot search or has lost the way. */
export const INDEXES = [
  'parties',
  'intervenants',
  'lieux',
  'organisations',
  'definitions',
  'etudes-de-cas',
  'themes',
] as const;

/** The kinds among these that hold something: the others have neither list nor link. */
export const filledKinds = (
  proceedings: Proceedings,
  kinds: readonly ListedKind[] = LISTED_KINDS,
): readonly ListedKind[] => kinds.filter((kind) => proceedings.has(kind));

/** The head of the list of a kind: its title, what it holds, its address. */
export const listHead = (kind: ListedKind) => ({
  title: kindNames[kind].list,
  lead: text.lead[kind],
  base: listPath(kind),
});

/** Links to the lists of the kinds among these that hold something. */
export const kindLinks = (proceedings: Proceedings, kinds?: readonly ListedKind[]): Link[] =>
  filledKinds(proceedings, kinds).map((kind) => ({ label: kindNames[kind].list, href: listPath(kind) }));

/** The ways to read across the proceedings; none for what there is nothing to read of. */
export const readingLinks = ({ readingOrder, quotations }: Proceedings): Link[] => [
  ...(quotations.length > 0 ? [{ label: text.allQuotations, href: paths.quotations }] : []),
  ...(readingOrder.length > 0 ? [{ label: text.fullText, href: paths.fullText }] : []),
];

/** The pages that are no list of a kind: reading, searching, and what the edition says of itself. */
export const otherLinks = (proceedings: Proceedings): Link[] => [
  ...readingLinks(proceedings),
  { label: searchText.title, href: paths.search },
  ...proceedings.list('pages').map((page) => ({ label: page.title, href: pathOf(page) })),
  ...(proceedings.seminar.versions.length > 0 ? [{ label: text.versions, href: paths.versions }] : []),
  { label: downloadText.title, href: paths.downloads },
  { label: openDataText.title, href: paths.openData },
  { label: accessibilityText.mention, href: paths.accessibility },
];

export interface Link {
  label: string;
  /** A path of the site, from its root. */
  href: string;
  /** BCP 47 tag of the label when it is not French. */
  language?: string | undefined;
  /** What it is, where its name does not say so. */
  detail?: string;
}
