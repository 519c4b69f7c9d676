import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes new files: all of them whole, or none. Nothing that exists is written over, and no half-written file is
 * ever seen under its name.
 * @throws {Error} in French, naming the file, when one exists or cannot be written; nothing is left then
 */
export function writeNewFiles(files: readonly NewFile[]): void {
  const made: string[] = [];
  let current = '';
  try {
    for (const { path, text } of files) {
      current = path;
      makeFolder(dirname(path), made);
      made.push(temporaryOf(path));
      writeFileSync(temporaryOf(path), text, { flag: 'wx' });
    }
    for (const { path } of files) {
      current = path;
      // The name is taken first, which fails if anyone has it; a rename alone would write over.
      closeSync(openSync(path, 'wx'));
      made.push(path);
    }
    for (const { path } of files) renameSync(temporaryOf(path), (current = path));
  } catch (cause) {
    // Files before the folders that were made for them.
    for (const path of made.reverse()) rmSync(path, { force: true, recursive: true });
    throw new Error(`${current} n’a pas pu être écrit : ${reasonOf(cause)} Rien n’a été créé.`, { cause });
  }
}

/** A file to be written. */
export interface NewFile {
  path: string;
  text: string;
}

/** Makes a folder and those above it that are not there; notes which. */
function makeFolder(folder: string, made: string[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

/** Begins with a dot: nothing takes it for content. */
const temporaryOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}`);

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
