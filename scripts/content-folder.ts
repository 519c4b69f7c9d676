import { statSync } from 'node:fs';
import { contentDirectory } from '../src/source/content-directory.ts';

/** Signs that Astro takes for parts of an address when it looks for the files of a folder. */
const UNREADABLE = /[#?%]/;

/** The content folder; a script ends with a sentence, and code 1, when it cannot be used. */
export function requireContentFolder(): string {
  const directory = contentDirectory();
  const fault = findFault(directory);
  if (fault === undefined) return directory;
  console.error(`Le dossier de contenu « ${directory} » ${fault}`);
  process.exit(1);
}

function findFault(directory: string): string | undefined {
  const found = statSync(directory, { throwIfNoEntry: false });
  if (!found) return 'est introuvable. La variable CONTENT_DIR donne son chemin ; sans elle, c’est content/.';
  if (!found.isDirectory()) return 'n’est pas un dossier.';
  return UNREADABLE.test(directory) ? 'ne peut pas être lu : enlevez « # », « ? » et « % » de son chemin.' : undefined;
}
