import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ZippedFile } from './zip.ts';

/** What the thread is told. */
export interface ZipWork {
  path: string;
  day: string;
  files: readonly ZippedFile[];
}

/**
 * Writes a zip as `writeZip` does, in a thread of its own: whoever waits for it can work meanwhile.
 * @throws the same
 */
export async function writeZipAside(path: string, day: string, files: readonly ZippedFile[]): Promise<void> {
  const workerData: ZipWork = { path, day, files };
  await once(new Worker(new URL('./zip-thread.ts', import.meta.url), { workerData }), 'exit');
}
