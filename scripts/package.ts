import { findPackageDate } from '../src/hosting/package-date.ts';
import { packageSite } from '../src/hosting/package-site.ts';
import { contentDirectory } from '../src/source/content-directory.ts';
import { loadContent } from '../src/source/content.ts';
import { buildSite } from './build-site.ts';
import { tellUnrecorded } from './describe-site.ts';
import { runScript } from './run-script.ts';

// `npm run package`: builds the site, then puts it in a dated zip, beside its folder, for whoever hosts it.
await runScript(async () => {
  const { day, origin } = findPackageDate();
  const built = await buildSite();
  if (!built) {
    process.exitCode = 1;
    return;
  }
  const { titre: title, 'titre-court': shortTitle } = loadContent(contentDirectory()).seminar;
  const { path, count } = await packageSite(built.directory, { title, shortTitle, day });
  console.log(`Paquet écrit : ${path}\n${count} fichiers, datés du ${day} (${origin}).`);
  for (const line of tellUnrecorded(built.unrecorded)) console.log(line);
});
