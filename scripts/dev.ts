import { readContentFolder } from './read-content-folder.ts';
import { runScript } from './run-script.ts';

/** Astro's own, which people expect. */
const PORT = Number(process.env['PORT'] ?? 4321);

// `npm run dev`: the site with live preview; the faults of the content, while there are any, instead of the pages.
await runScript(async () => {
  readContentFolder();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  const { dev } = await import('astro');
  const { address } = await dev({ server: { port: PORT } });
  if (address.port !== PORT) console.log(`Le port ${PORT} est occupé : l’aperçu est sur le ${address.port}.`);
  console.log(`\nL’aperçu est à lire sur http://localhost:${address.port}/\nPour l’arrêter : Ctrl+C.`);
});
