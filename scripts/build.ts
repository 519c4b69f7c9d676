import { buildSite } from './build-site.ts';
import { outputDirectory } from './output-directory.ts';
import { runScript } from './run-script.ts';

// `npm run build`: the site in dist/, or in the folder that OUT_DIR names.
await runScript(async () => {
  if (!(await buildSite())) process.exitCode = 1;
  else console.log(`Site construit dans ${outputDirectory()}.`);
});
