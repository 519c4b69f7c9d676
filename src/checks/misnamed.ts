import { posix } from 'node:path';
import { foldLetters } from '../prose/letters.ts';
import { KINDS } from '../schema/index.ts';
import { extensionOf, SEMINAR_FILE } from '../source/read-content.ts';
import type { CheckedContent } from './checked-content.ts';

/** The name that a file must have to be read, when the one it has is so near that it was meant; else undefined. */
export function findMeantName(file: string, { directory, files }: Content): string | undefined {
  const [folder, name] = [posix.dirname(file), posix.basename(file)];
  // Notepad adds an extension of its own, which Windows does not show.
  const meant = name
    .replace(/\.txt$/i, '')
    .replace(/\.yml$/i, '.yaml')
    .replace(/\.md$/i, '.mdx');
  if (folder === directory.replaceAll('\\', '/')) {
    const isSeminar = /^seminaires?(?:\.yaml)?$/.test(foldLetters(meant));
    return isSeminar && !files.some(({ source }) => source.kind === 'seminaire') ? SEMINAR_FILE : undefined;
  }
  const kind = KINDS.find((candidate) => folder.endsWith(`/${candidate}`));
  return kind && meant !== name && meant.endsWith(extensionOf(kind)) ? meant : undefined;
}

type Content = Pick<CheckedContent, 'directory' | 'files'>;
