import type { CheckedFile } from './checked-content.ts';

/** Files that share one numbering: the chapters inside a chapter, or the entries of a chapter, in file order. */
export interface Siblings {
  /** Whether they are chapters; else, entries. */
  isOfChapters: boolean;
  /** Slug of the chapter that holds them; undefined for the chapters of the first level. */
  chapter: string | undefined;
  members: { file: CheckedFile; order: number }[];
}

/** Every group of files that share one numbering. */
export function siblingsOf(files: readonly CheckedFile[]): Siblings[] {
  const groups = new Map<string, Siblings>();
  for (const file of files) {
    const { ordre, partie, parent } = (file.source.data ?? {}) as Partial<Record<string, unknown>>;
    if (typeof ordre !== 'number') continue;
    const isChapter = file.source.kind === 'parties';
    const chapter = isChapter ? parent : partie;
    const key = `${isChapter} ${String(chapter)}`;
    const group = groups.get(key) ?? {
      isOfChapters: isChapter,
      chapter: typeof chapter === 'string' ? chapter : undefined,
      members: [],
    };
    group.members.push({ file, order: ordre });
    groups.set(key, group);
  }
  return [...groups.values()];
}
