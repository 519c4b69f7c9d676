import { accessSync, constants, mkdirSync } from 'node:fs';
import { describeWriteFault, OTHER_PROJECT } from './write-fault.ts';

/**
 * Makes a folder of the project, if it is not there, in which another program is going to write.
 * @throws {Error} in French when it could not
 */
export function ensureWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw describeWriteFault(cause, folder, OTHER_PROJECT);
  }
}
