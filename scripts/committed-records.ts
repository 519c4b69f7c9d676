import { execFileSync } from 'node:child_process';
import { readRecord } from '../src/prose/anchors/record.ts';
import { recordPath, RECORDS_DIRECTORY, type RecordFile } from '../src/source/read-content.ts';

/**
 * The records of anchors as git last kept them, of each only the lines that it has no more: what an edit by hand or a lost
 * file has taken. Nothing is known outside a repository.
 */
export function readCommittedRecords(directory: string): RecordFile[] {
  const files = diff(directory)
    .split(/^diff --git /m)
    .slice(1);
  return files.flatMap((file) => {
    const entry = new RegExp(`^--- a/${RECORDS_DIRECTORY}/(.+)\\.jsonl$`, 'm').exec(file)?.[1];
    if (entry === undefined) return [];
    const gone = file.split('\n').flatMap((line) => (line.startsWith('-{') ? [line.slice(1)] : []));
    return [{ path: recordPath(directory, entry), entry, record: readRecord(gone.join('\n')) }];
  });
}

function diff(directory: string): string {
  const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--relative', '--unified=0'];
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
  const args = ['-c', 'core.quotePath=off', 'diff', 'HEAD', ...plain, ...prefixes, '--', RECORDS_DIRECTORY];
  try {
    return execFileSync('git', args, { cwd: directory, encoding: 'utf8', stdio: 'pipe', maxBuffer: LONGEST_OUTPUT });
  } catch {
    return '';
  }
}

/** In bytes: the records of a very large collection, all of them changed. */
const LONGEST_OUTPUT = 1e9;
