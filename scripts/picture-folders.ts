import { resolve } from 'node:path';
import { contentDirectory } from '../src/source/content-directory.ts';

/** Where the pictures of the texts are, by the paths that the site gives them. */
export const pictureFolders = (): string[] => [contentDirectory(), resolve('public')];
