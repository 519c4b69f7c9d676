import { buildSite } from './build-site.ts';
import { outputDirectory } from './output-directory.ts';

// `npm run build`: the site in dist/, or in the folder that OUT_DIR names.
process.exitCode = await buildSite();
if (process.exitCode === 0) console.log(`Site construit dans ${outputDirectory()}.`);
