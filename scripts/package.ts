import { findPackageDate } from '../src/hosting/package-date.ts';
import { packageSite } from '../src/hosting/package-site.ts';
import { published } from '../src/publication/publication.ts';
import { listRedirects } from '../src/site/redirects.ts';
import { buildSite } from './build-site.ts';
import { runScript } from './run-script.ts';
import { tellUnrecorded } from './tell-unrecorded.ts';

// `npm run package`: builds the site, then puts it in a dated zip, beside its folder, for whoever hosts it.
await runScript(async () => {
  const { day, origin } = findPackageDate();
  const built = await buildSite();
  if (!built) {
    process.exitCode = 1;
    return;
  }
  const { proceedings } = published();
  const { title, shortTitle } = proceedings.seminar;
  const redirects = listRedirects(proceedings);
  const { path, count } = await packageSite(built.directory, { title, shortTitle, day, redirects });
  console.log(`Paquet écrit : ${path}\n${count} fichiers, datés du ${day} (${origin}).`);
  for (const line of [...built.notices, ...tellUnrecorded(built.unrecorded)]) console.log(line);
});
