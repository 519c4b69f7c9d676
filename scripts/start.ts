import { serveSite } from '../src/preview/serve-site.ts';
import { buildSite } from './build-site.ts';
import { outputDirectory } from './output-directory.ts';
import { runScript } from './run-script.ts';

/** Astro's own, which people expect. */
const PORT = 4321;

// `npm start`: builds the site, then serves it until it is stopped.
await runScript(async () => {
  if (!(await buildSite())) {
    process.exitCode = 1;
    return;
  }
  const site = await serveSite(outputDirectory(), {
    port: Number(process.env['PORT'] ?? PORT),
    onBusy: (port) => console.log(`Le port ${port} est occupé : essai du suivant.`),
  });
  console.log(`\nLe site est à lire sur ${site.url}/\nPour l’arrêter : Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void site.close().then(() => process.exit(0)));
  }
});
