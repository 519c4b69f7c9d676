import { workerData } from 'node:worker_threads';
import type { ZipWork } from './zip-aside.ts';
import { writeZip } from './zip.ts';

const { path, day, files } = workerData as ZipWork;
await writeZip(path, day, files);
