import { wantedPort } from './port.ts';
import { prepareForAstro } from './prepare-for-astro.ts';
import { readContentFolder } from './read-content-folder.ts';
import { runScript } from './run-script.ts';
import { siteUrl } from './site-url.ts';

// `npm run dev`: the site with live preview; the faults of the content, while there are any, instead of the pages.
await runScript(async () => {
  const port = wantedPort();
  siteUrl();
  readContentFolder();
  prepareForAstro('development');
  const { dev } = await import('astro');
  const { address } = await dev({ server: { port } });
  if (address.port !== port) console.log(`Le port ${port} est occupé : l’aperçu est sur le ${address.port}.`);
  console.log(`\nL’aperçu est à lire sur http://localhost:${address.port}/\nPour l’arrêter : Ctrl+C.`);
});
