import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/**
 * The folder where the site is built: `dist/`, or the folder that OUT_DIR names; where links lead, if it is one.
 * @throws {Error} in French when it is a part of what each site is made of
 */
export function outputDirectory(environment = process.env): string {
  const directory = followLinks(resolve(environment['OUT_DIR'] || 'dist'));
  if (`${directory}${sep}`.startsWith(`${followLinks(resolve('public'))}${sep}`)) {
    throw new Error(
      `OUT_DIR mène à «\u00A0${directory}\u00A0»\u00A0: tout ce que «\u00A0public/\u00A0» contient est copié dans le ` +
        'site, qui ne peut donc pas s’y construire. Nommer un autre dossier.',
    );
  }
  return directory;
}

/** The path without symbolic links, even if the last folders are still to be made. */
function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(followLinks(dirname(path)), basename(path));
  }
}
