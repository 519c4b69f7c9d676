import { serveSite } from '../src/preview/serve-site.ts';
import { buildSite } from './build-site.ts';
import { wantedPort } from './port.ts';
import { runScript } from './run-script.ts';

// `npm start`: builds the site, then serves it until it is stopped.
await runScript(async () => {
  const port = wantedPort();
  const built = await buildSite();
  if (!built) {
    process.exitCode = 1;
    return;
  }
  const site = await serveSite(built.directory, {
    port,
    onBusy: (busy) => console.log(`Le port ${busy} est occupé\u00A0: essai du suivant.`),
  });
  console.log(`\nLe site est à lire sur ${site.url}/\nPour l’arrêter : Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void site.close().then(() => process.exit(0)));
  }
});
