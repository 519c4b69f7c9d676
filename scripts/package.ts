import { findPackageDate } from '../src/hosting/package-date.ts';
import { packageSite } from '../src/hosting/package-site.ts';
import { contentDirectory } from '../src/source/content-directory.ts';
import { loadContent } from '../src/source/load-content.ts';
import { buildSite } from './build-site.ts';
import { outputDirectory } from './output-directory.ts';

// `npm run package`: builds the site, then puts it in a dated zip, beside its folder, for whoever hosts it.
try {
  const { day, origin } = findPackageDate();
  const code = await buildSite();
  if (code !== 0) process.exit(code);
  const { titre, 'titre-court': shortTitle } = loadContent(contentDirectory()).seminar;
  const { path, count } = await packageSite(outputDirectory(), { title: titre, shortTitle, day });
  console.log(`Paquet écrit : ${path}\n${count} fichiers, datés du ${day} (${origin}).`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
