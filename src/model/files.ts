import type { ContentFile } from '../source/content.ts';

/** The files of one kind. */
export function filesOf<K extends ContentFile['kind']>(files: readonly ContentFile[], kind: K): FileOf<K>[] {
  return files.filter((file): file is FileOf<K> => file.kind === kind);
}

export type FileOf<K extends ContentFile['kind']> = Extract<ContentFile, { kind: K }>;
