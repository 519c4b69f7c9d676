import { contentDirectory } from '../src/source/content-directory.ts';
import { ContentError } from '../src/source/content-error.ts';
import { readCommittedRecords } from './committed-records.ts';
import { readContent, type SourceContent } from '../src/source/read-content.ts';
import type { SourceFile } from '../src/source/source-file.ts';

/**
 * The content folder that the command is about.
 * @param former files read earlier (see `readContent`)
 * @throws {ContentError} when there is nothing in it to read
 */
export function readContentFolder(former?: readonly SourceFile[]): SourceContent {
  const directory = contentDirectory();
  const content = readContent(directory, former);
  if (content.files.length === 0) {
    throw new ContentError(`Le dossier de contenu « ${directory} » ne contient aucune fiche.`);
  }
  return { ...content, committed: readCommittedRecords(content.directory) };
}
