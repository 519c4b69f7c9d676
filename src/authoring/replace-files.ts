import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file with its text to come. */
export interface ReplacedFile {
  path: string;
  text: string;
  /** Its path until now, if it is not new. */
  former: string | undefined;
}

/**
 * Writes files in the place of others: all of them, or none. They are written beside their places first, and whoever reads
 * one meanwhile finds the old text or the new one.
 * @throws {Error} in French, when one cannot be written or its new name is taken; everything is then as it was
 */
export function replaceFiles(files: readonly ReplacedFile[]): void {
  const temporaries = files.map(({ path }) => join(dirname(path), `.${basename(path)}.${process.pid}`));
  const undo: (() => void)[] = [];
  try {
    for (const [index, { path, text, former }] of files.entries()) {
      if (path !== former && existsSync(path)) throw new Error('un fichier porte déjà ce nom');
      writeFileSync(temporaries[index]!, text, former === undefined ? {} : { mode: statSync(former).mode });
    }
    for (const [index, { path, former }] of files.entries()) {
      const old = former === undefined ? undefined : { former, bytes: readFileSync(former) };
      renameSync(temporaries[index]!, path);
      undo.push(() => {
        rmSync(path);
        if (old) writeFileSync(old.former, old.bytes);
      });
      if (former !== undefined && former !== path) rmSync(former);
    }
  } catch (cause) {
    for (const restore of undo.reverse()) restore();
    throw new Error(`Rien n’a été renommé\u00A0: ${(cause as Error).message}.`, { cause });
  } finally {
    for (const temporary of temporaries) rmSync(temporary, { force: true });
  }
}
