import { compressSite } from '../src/hosting/compress.ts';
import { outputDirectory } from './output-directory.ts';

// `npm run compress`: compressed copies beside the files of the built site, for hosts that send them as they are.
console.log(`${await compressSite(outputDirectory())} copies comprimées dans ${outputDirectory()}.`);
