import type { Chapter } from '../model/entities.ts';
import type { Kind } from '../schema/index.ts';
import { resourceLabel } from './labels.ts';
import { listPath, pathOf } from './paths.ts';
import type { Link } from './sections.ts';
import { kindNames } from '../words/index.ts';

/** From the table of contents down to a chapter. */
export function chapterTrail(chapter: Chapter | undefined): Link[] {
  if (!chapter) return kindTrail('parties');
  return [...chapterTrail(chapter.parent), { label: resourceLabel(chapter), href: pathOf(chapter) }];
}

/** The list of a kind. */
export function kindTrail(kind: Exclude<Kind, 'pages'>): Link[] {
  return [{ label: kindNames[kind].list, href: listPath(kind) }];
}
