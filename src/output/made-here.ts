import { type Dirent, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The file by which a folder says what was put in it. Hidden: it is for the next build, and no reader asks for it. */
export const MADE_HERE = '.construction';

const HEADING =
  'Ce que la construction du site a mis dans ce dossier. Elle ne le remplacera que s’il ne contient rien d’autre\u00A0:';

/** Files that systems put in any folder that they show. */
const FROM_SYSTEMS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** Writes in a folder the paths of all that it holds, with slashes, one a line. */
export function writeMadeHere(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  writeFileSync(join(folder, MADE_HERE), [HEADING, ...new Set([...paths, MADE_HERE].sort()), ''].join('\n'));
}

/**
 * The paths, at any depth of a folder, of what nothing says was put there by us: all, in a folder that is not ours. A
 * folder in which nothing is ours is told by its own path; one without any file holds nothing that could be lost. A file
 * of ours that somebody has changed is still ours.
 */
export function listForeign(folder: string): string[] {
  return [...findForeign(folder, '', readMadeHere(folder))].sort();
}

/** The paths of our files, and of the folders that hold them, which end with a slash. */
function readMadeHere(folder: string): Set<string> {
  const record = join(folder, MADE_HERE);
  const paths = existsSync(record) ? readFileSync(record, 'utf8').split('\n').slice(1, -1) : [];
  const folders = paths.flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1)));
  return new Set([...paths, ...folders]);
}

function* findForeign(folder: string, inside: string, known: Set<string>): Generator<string> {
  for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
    const path = inside + entry.name;
    if (!entry.isDirectory()) {
      if (!isOurs(entry, path, known)) yield path;
      continue;
    }
    const foreign = findForeign(folder, `${path}/`, known);
    if (known.has(`${path}/`)) yield* foreign;
    // Of a folder that may hold a whole disk, no more is read than what tells that it holds something.
    else if (!foreign.next().done) yield path;
  }
}

/** A compressed copy, made later, goes with the file that it is a copy of. A symbolic link put here since is nobody's. */
const isOurs = (entry: Dirent, path: string, known: Set<string>): boolean =>
  known.has(path) ||
  (entry.isFile() && (known.has(path.replace(/\.(br|gz)$/, '')) || FROM_SYSTEMS.includes(entry.name)));
