import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Keeps what Node makes of modules, ours without their types, for the next time, and for the programs that this one starts:
 * to be called before what takes long is imported. Where the folder cannot be written, nothing is kept.
 */
export function keepCompiled(): void {
  const folder = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));
  enableCompileCache(folder);
  process.env['NODE_COMPILE_CACHE'] ??= folder;
}
