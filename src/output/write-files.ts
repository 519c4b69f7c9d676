import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file with its text to come. */
export interface WrittenFile {
  path: string;
  text: string;
  /** Its path until now, which may be the same; undefined of a new file. */
  former?: string | undefined;
}

/**
 * Writes files, with the folders that they need: all of them whole, or none. They are written beside their places first:
 * whoever reads one meanwhile finds the old text or the new one. A name that is taken is never written over.
 * @throws {Error} in French, naming the file, when one cannot be written; everything is then as it was
 */
export function writeFiles(files: readonly WrittenFile[]): void {
  const undo: (() => void)[] = [];
  let current = '';
  try {
    for (const { path, text, former } of files) {
      current = path;
      makeFolder(dirname(path), undo);
      undo.push(() => remove(temporaryOf(path)));
      writeFileSync(temporaryOf(path), text, { flag: 'wx', mode: modeOf(former) });
    }
    for (const { path, former } of files) {
      current = path;
      if (path === former) continue;
      // The name is taken first, which fails if anyone has it; a rename alone would write over.
      closeSync(openSync(path, 'wx'));
      undo.push(() => remove(path));
    }
    for (const { path, former } of files) {
      current = path;
      const old = former === undefined ? undefined : readFileSync(former);
      renameSync(temporaryOf(path), path);
      if (former === undefined) continue;
      undo.push(() => writeFileSync(former, old!));
      if (former !== path) rmSync(former);
    }
  } catch (cause) {
    for (const step of undo.reverse()) step();
    throw new Error(`${current} n’a pas pu être écrit : ${reasonOf(cause)} Rien n’a été écrit.`, { cause });
  }
}

/** Writes one file whole, with the folders that it needs, in the place of another if there is one. */
export function writeWhole(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporaryOf(path), data, { mode: modeOf(path) });
    renameSync(temporaryOf(path), path);
  } finally {
    remove(temporaryOf(path));
  }
}

/** Begins with a dot: nothing takes it for content. */
const temporaryOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}`);

/** Whoever could read or run a file can still do so. */
const modeOf = (path: string | undefined): number | undefined =>
  path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })?.mode;

/** Removes what is there, whatever it is, and says nothing where nothing can be. */
const remove = (path: string): void => rmSync(path, { force: true, recursive: true });

/** Makes a folder and those above it that are not there. */
function makeFolder(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => remove(folder));
}

const REASONS: Record<string, string> = {
  EEXIST: 'un fichier porte déjà ce nom.',
  EACCES: 'l’accès à ce dossier est refusé.',
  EPERM: 'l’accès à ce dossier est refusé.',
  EROFS: 'ce disque est en lecture seule.',
  ENOSPC: 'le disque est plein.',
  ENOTDIR: 'un fichier se trouve là où un dossier est attendu.',
};

function reasonOf(cause: unknown): string {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return REASONS[code] ?? `${message}.`;
}
