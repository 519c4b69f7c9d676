import { compressSite } from '../src/hosting/compress.ts';
import { outputDirectory } from './output-directory.ts';
import { runScript } from './run-script.ts';

// `npm run compress`: compressed copies beside the files of the built site, for hosts that send them as they are.
await runScript(async () => {
  console.log(`${await compressSite(outputDirectory())} copies comprimées dans ${outputDirectory()}.`);
});
