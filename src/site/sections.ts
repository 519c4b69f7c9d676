import type { Proceedings } from '../model/proceedings.ts';
import { INDEXED_KINDS } from '../model/general-index.ts';
import { onceForEach } from '../prose/lazily.ts';
import { KINDS, type Kind } from '../schema/index.ts';
import {
  accessibilityText,
  chronologyText,
  downloadText,
  figuresText,
  kindNames,
  mapText,
  openDataText,
  searchText,
  text,
} from '../words/index.ts';
import { hasFigures } from './figures.ts';
import { listPath, pathOf, paths } from './paths.ts';

/** The kinds that have a list, in the order of the menus. */
export const LISTED_KINDS = KINDS.filter((kind) => kind !== 'pages');
export type ListedKind = Exclude<Kind, 'pages'>;

/** The kinds that the header names. */
const MAIN_KINDS = ['parties', 'intervenants', 'lieux', 'definitions'] as const;
/** The kinds offered as a way in to whoever cannot search or has lost the way. */
export const INDEXES = [
  'parties',
  'intervenants',
  'lieux',
  'organisations',
  'definitions',
  'debats',
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

/** Whether a map can be drawn: every page asks. */
export const hasMap = onceForEach((proceedings: Proceedings): boolean =>
  proceedings.list('lieux').some(({ coordinates }) => coordinates !== undefined),
);

/** The pages that run across all texts: who cooperates with whom, when, how many; none for what there is nothing of. */
export const threadLinks = onceForEach((proceedings: Proceedings): Link[] => [
  ...(hasMap(proceedings)
    ? [{ label: proceedings.cooperations.length > 0 ? mapText.title : mapText.placesTitle, href: paths.map }]
    : []),
  ...(proceedings.events.length > 0 ? [{ label: chronologyText.title, href: paths.chronology }] : []),
  ...(hasFigures(proceedings) ? [{ label: figuresText.title, href: paths.figures }] : []),
]);

/** The words of the header; the map is one where it shows who cooperates with whom. */
export const headerLinks = (proceedings: Proceedings): Link[] => [
  ...kindLinks(proceedings, MAIN_KINDS),
  ...(hasMap(proceedings) && proceedings.cooperations.length > 0 ? [{ label: mapText.short, href: paths.map }] : []),
];

/** The ways to read across the proceedings; none for what there is nothing to read of. */
export const readingLinks = ({ readingOrder, quotations, programme }: Proceedings): Link[] => [
  ...(programme.sessions.length > 0 ? [{ label: text.programme, href: paths.programme }] : []),
  ...(quotations.length > 0 ? [{ label: text.allQuotations, href: paths.quotations }] : []),
  ...(readingOrder.length > 0 ? [{ label: text.fullText, href: paths.fullText }] : []),
];

/** The ways to go across the proceedings by what they speak of; none for what there is nothing of. */
const crossLinks = (proceedings: Proceedings): Link[] => [
  ...(INDEXED_KINDS.some((kind) => proceedings.has(kind))
    ? [{ label: text.generalIndex, href: paths.generalIndex }]
    : []),
];

/** The pages that are no list of a kind: reading, searching, and what the edition says of itself. */
export const otherLinks = (proceedings: Proceedings): Link[] => [
  ...crossLinks(proceedings),
  ...readingLinks(proceedings),
  ...threadLinks(proceedings),
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
  /** A word on it, where its name does not say what it is. */
  detail?: string;
}
