import { resolve } from 'node:path';

/** The folder that holds the content: `content/`, or what the variable CONTENT_DIR names. */
export const contentDirectory = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');
