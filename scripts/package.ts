import { findPackageDate } from '../src/hosting/package-date.ts';
import { packageSite } from '../src/hosting/package-site.ts';
import { published } from '../src/publication/publication.ts';
import { listRedirects } from '../src/site/redirects.ts';
import { buildSite } from './build-site.ts';
import { runScript } from './run-script.ts';
import { tellUnrecorded } from './tell-unrecorded.ts';

const WITHOUT_DISK = '--sans-disque';
const USAGE = `npm run package [-- ${WITHOUT_DISK}]

Construit le site et le met dans un zip daté. Avec ${WITHOUT_DISK}, le paquet n’a pas l’index qui permet de chercher quand le
site est ouvert depuis un disque\u00A0: un serveur n’en a pas besoin.`;

// `npm run package`: builds the site, then puts it in a dated zip, beside its folder, for whoever hosts it.
await runScript(async () => {
  const options = process.argv.slice(2);
  if (options.some((option) => option !== WITHOUT_DISK)) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { day, origin } = findPackageDate();
  const built = await buildSite();
  if (!built) {
    process.exitCode = 1;
    return;
  }
  const { proceedings } = published();
  const { title, shortTitle } = proceedings.seminar;
  const redirects = listRedirects(proceedings);
  const { path, count } = await packageSite(built.directory, {
    title,
    shortTitle,
    day,
    redirects,
    isForDisk: !options.includes(WITHOUT_DISK),
  });
  console.log(`Paquet écrit : ${path}\n${count} fichiers, datés du ${day} (${origin}).`);
  for (const line of [...built.notices, ...tellUnrecorded(built.unrecorded)]) console.log(line);
});
