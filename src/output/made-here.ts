import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file by which a folder says what was put in it. Hidden: it is for the next build. */
export const MADE_HERE = '.construction';

const HEADING =
  'Ce que la construction du site a mis dans ce dossier. Elle ne le remplacera que s’il ne contient rien d’autre\u00A0:';

/** What systems put in any folder that they show. */
const FROM_SYSTEMS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** Writes in a folder the names of all that stands at its top. */
export async function writeMadeHere(folder: string): Promise<void> {
  const names = new Set([...(await readdir(folder)), MADE_HERE]);
  await writeFile(join(folder, MADE_HERE), [HEADING, ...[...names].sort(), ''].join('\n'));
}

/** The names at the top of a folder that nothing says were put there by us: all, in a folder that is not ours. */
export async function listForeign(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  const list = names.includes(MADE_HERE) ? await readFile(join(folder, MADE_HERE), 'utf8') : '';
  const known = [...list.split('\n').slice(1), ...FROM_SYSTEMS];
  // A compressed copy, made later, goes with the file that it is a copy of.
  return names.filter((name) => !known.includes(name) && !known.includes(name.replace(/\.(br|gz)$/, ''))).sort();
}
