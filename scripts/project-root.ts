import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Variables that name a folder, from where the user stands. */
const FOLDERS = ['CONTENT_DIR', 'OUT_DIR'];

/** Astro, and what else has no other address, looks for the project in the working folder: goes there. */
export function goToProjectRoot(): void {
  for (const name of FOLDERS) {
    const folder = process.env[name];
    if (folder) process.env[name] = resolve(folder);
  }
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
}
