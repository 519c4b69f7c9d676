import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from './pages.ts';

/** Writes the files of a project, given by their paths from its folder. */
export function writeProject(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The manifest of a project that needs these packages, in these versions. */
export const manifest = (dependencies: Record<string, string>): string =>
  JSON.stringify({ private: true, type: 'module', dependencies });

/** The sources of pages, each with its title and description above its text, by their paths in a folder. */
export const toSources = (pages: readonly Page[], folder: string, extension: string): Record<string, string> =>
  Object.fromEntries(
    pages.map(({ path, title, description, text }) => [
      `${folder}${path}index.${extension}`,
      `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${text}\n`,
    ]),
  );
