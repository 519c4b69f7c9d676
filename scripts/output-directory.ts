import { resolve } from 'node:path';

/** Where the site is built: `dist/`, or the folder that the variable OUT_DIR names. */
export const outputDirectory = (): string => resolve(process.env['OUT_DIR'] ?? 'dist');
