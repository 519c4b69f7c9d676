import type { ContentFile } from '../source/content.ts';
import { numberChapters } from './chapter-numbers.ts';
import type { Chapter, LeafEntry } from './entities.ts';
import { filesOf } from './files.ts';
import type { BuildContext } from './kinds/descriptor.ts';

/**
 * The chapters by slug, in the order that their files give, joined into a tree, numbered, with their entries.
 * @throws {Error} on a parent that does not exist
 */
export function plantChapters(files: readonly ContentFile[], get: BuildContext['get']): Map<string, Chapter> {
  const sources = filesOf(files, 'parties').sort((a, b) => a.data.ordre - b.data.ordre);
  const chapters = new Map(sources.map(({ slug }) => [slug, get('parties', slug)]));
  for (const { slug, data } of sources) {
    if (data.parent === undefined) continue;
    const chapter = get('parties', slug);
    chapter.parent = get('parties', data.parent);
    chapter.parent.children.push(chapter);
  }
  const roots = [...chapters.values()].filter((chapter) => !chapter.parent);
  const unnumbered = new Set(sources.filter(({ data }) => data.liminaire).map(({ slug }) => slug));
  numberChapters(roots, unnumbered);
  rankChapters(roots, unnumbered);
  files
    .flatMap(({ kind, slug, data }) =>
      'partie' in data ? [{ entry: get(kind, slug) as LeafEntry, order: data.ordre }] : [],
    )
    .sort((a, b) => a.order - b.order || a.entry.slug.localeCompare(b.entry.slug))
    .forEach(({ entry }) => entry.chapter.entries.push(entry));
  return chapters;
}

/** Ranks the chapters of the first level; those inside others are chapters. */
function rankChapters(roots: readonly Chapter[], unnumbered: ReadonlySet<string>): void {
  const hasParts = roots.some(({ children }) => children.length > 0);
  const first = roots.findIndex(({ slug }) => !unnumbered.has(slug));
  roots.forEach((chapter, place) => {
    if (!unnumbered.has(chapter.slug)) chapter.rank = hasParts ? 'part' : 'chapter';
    else chapter.rank = first < 0 || place < first ? 'opening' : 'closing';
  });
}
