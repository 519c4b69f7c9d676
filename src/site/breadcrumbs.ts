import type { Chapter } from '../model/entities.ts';
import type { Kind } from '../schema/index.ts';
import { resourceLabel } from './labels.ts';
import { listPath, pathOf } from './paths.ts';
import { kindNames } from '../words/index.ts';

/** From the table of contents down to a chapter. */
export function chapterTrail(chapter: Chapter | undefined): Crumb[] {
  if (!chapter) return kindTrail('parties');
  return [...chapterTrail(chapter.parent), { label: resourceLabel(chapter), href: pathOf(chapter) }];
}

/** The list of a kind. */
export function kindTrail(kind: Exclude<Kind, 'pages'>): Crumb[] {
  return [{ label: kindNames[kind].list, href: listPath(kind) }];
}

export interface Crumb {
  label: string;
  href: string;
}
