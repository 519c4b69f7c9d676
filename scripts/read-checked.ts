import { checkContent } from '../src/checks/check-content.ts';
import type { Issue } from '../src/checks/issue.ts';
import { ContentError } from '../src/source/content-error.ts';
import { readContent, type SourceContent } from '../src/source/read-content.ts';
import { requireContentFolder } from './content-folder.ts';

/**
 * The content folder and its faults. When there is no folder to read, says so on the error stream, without a stack,
 * and ends the program with code 1.
 */
export function readChecked(): { content: SourceContent; issues: Issue[] } {
  const content = readOrExit();
  return { content, issues: checkContent(content) };
}

/** The content folder; the program ends when there is none. */
export function readOrExit(): SourceContent {
  const directory = requireContentFolder();
  try {
    const content = readContent(directory);
    if (content.files.length > 0) return content;
    throw new ContentError(`Le dossier de contenu « ${directory} » ne contient aucune fiche.`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
