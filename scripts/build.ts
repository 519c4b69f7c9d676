import { buildSite } from './build-site.ts';
import { describeSite } from './describe-site.ts';
import { runScript } from './run-script.ts';

// `npm run build`: the site in dist/, or in the folder that OUT_DIR names.
await runScript(async () => {
  const built = await buildSite();
  if (built) console.log(await describeSite(built));
  else process.exitCode = 1;
});
