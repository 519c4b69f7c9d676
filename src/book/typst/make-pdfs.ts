import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { allEnded } from '../../output/all-ended.ts';
import type { BookPicture } from '../pictures.ts';
import type { KeptPdfs } from './kept-pdfs.ts';
import { NOTICES } from '../notices.ts';

/** A document to be set. */
export interface PdfJob {
  /** Its name to whoever makes the book. */
  name: string;
  source: string;
  format: 'a5' | 'a4';
  /** Whether it takes up to half a gigabyte: such documents are set one at a time. */
  isLong: boolean;
  /** Takes the PDF. */
  put(pdf: Buffer): Promise<void>;
}

/** A document that was set, and the signs for which a box stands in it; or why it could not be. */
export type SetPdf = { pdf: Uint8Array; missing: readonly string[] } | { fault: string };

/** A message to a program that sets documents: first the pictures, then one document after the other. */
export type SetterMessage =
  { pictures: readonly BookPicture[] } | { source: string; format: 'a5' | 'a4'; seconds: number };

interface MadePdfs {
  /** Undefined where the compiler is not there. */
  faults: string[] | undefined;
  /** The signs for which a box stands. */
  missing: ReadonlySet<string>;
}

/**
 * Sets documents, the longest of which come first, two at a time; those that were set before as they are now are
 * taken as they were.
 * @param tell is told how many are done
 */
export async function makePdfs(jobs: readonly PdfJob[], { pictures, seconds, kept, tell }: PdfWork): Promise<MadePdfs> {
  const missing = new Set<string>();
  const faults: string[] = [];
  const waiting: PdfJob[] = [];
  for (const job of jobs) {
    const pdf = kept?.find(job, seconds, pictures);
    if (pdf) await job.put(pdf);
    else waiting.push(job);
  }
  let done = jobs.length - waiting.length;
  // The first documents are the longest: one program takes them, one after the other, while the other takes the last.
  const takes = [() => waiting.shift(), () => (waiting.at(-1)?.isLong ? undefined : waiting.pop())];
  const work = async (take: () => PdfJob | undefined): Promise<boolean> => {
    let setter = new Setter();
    try {
      if (!(await setter.open(pictures))) return false;
      for (let job = take(); job; job = take()) {
        if (setter.hasEnded) {
          // Killed, or crashed, on the document before: that one is told, and the others are still set.
          setter = new Setter();
          await setter.open(pictures);
        }
        const set = await setter.set(job, seconds);
        if ('fault' in set) faults.push(NOTICES.pdfFault(job.name, set.fault));
        else {
          const pdf = Buffer.from(set.pdf);
          if (set.missing.length === 0) kept?.keep(job, seconds, pictures, pdf);
          for (const character of set.missing) missing.add(character);
          await job.put(pdf);
        }
        tell((done += 1), jobs.length);
      }
      return true;
    } finally {
      setter.close();
    }
  };
  const works = await allEnded(takes.slice(0, Math.min(waiting.length, availableParallelism())).map(work));
  kept?.clear();
  const isThere = works.every(Boolean);
  return { faults: isThere ? faults : undefined, missing };
}

interface PdfWork {
  pictures: readonly BookPicture[];
  /** The moment at which the documents say that they were made. */
  seconds: number;
  kept: KeptPdfs | undefined;
  tell(done: number, total: number): void;
}

/** A program that sets documents. */
class Setter {
  readonly #program: ChildProcess = fork(fileURLToPath(new URL('./setter.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [],
    // For each thread of the compiler, the system's allocator would keep memory of its own that it gives back to no other.
    env: { ...process.env, MALLOC_ARENA_MAX: '2' },
  });

  /** @returns whether the compiler is there */
  async open(pictures: readonly BookPicture[]): Promise<boolean> {
    return ((await this.#ask({ pictures })) as { isThere?: boolean }).isThere ?? false;
  }

  async set({ source, format }: PdfJob, seconds: number): Promise<SetPdf> {
    return (await this.#ask({ source, format, seconds })) as SetPdf;
  }

  close(): void {
    if (this.#program.connected) this.#program.disconnect();
  }

  get hasEnded(): boolean {
    const { connected, exitCode, signalCode } = this.#program;
    return !connected || exitCode !== null || signalCode !== null;
  }

  /** The answer; of a program that has ended, or could not begin, that it has. */
  async #ask(message: SetterMessage): Promise<unknown> {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const fail = (error: Error): void => resolve({ fault: error.message });
    const end = (code: number | null, signal: string | null): void => resolve({ fault: NOTICES.ended(signal ?? code) });
    this.#program.once('message', resolve).once('exit', end).once('error', fail);
    this.#program.send(message, (error) => error && fail(error));
    const answer = await promise;
    this.#program.off('message', resolve).off('exit', end).off('error', fail);
    return answer;
  }
}
