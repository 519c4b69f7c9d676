import { formatNumber } from '../words/fr/count.ts';

/** Milliseconds of work after which somebody who waits wants to know where it is. */
const PATIENCE = 3000;
/** Milliseconds between two looks of the line. */
const PAUSE = 100;

/**
 * The line of a terminal that says where long work is: « Pages : 1 200 sur 2 989 ». Where nobody looks (a file, a pipe, a
 * server), and about what is soon done, nothing is written.
 */
export class Progress {
  readonly #stream: Terminal;
  #start: number | undefined;
  #shown = 0;

  constructor(stream: Terminal = process.stderr) {
    this.#stream = stream;
  }

  /** Says how much of some work is done; the first call begins the count of the time. */
  step(what: string, done: number, total: number): void {
    if (!this.#stream.isTTY) return;
    const now = performance.now();
    this.#start ??= now;
    if (now - this.#start < PATIENCE || now - this.#shown < PAUSE) return;
    this.#shown = now;
    this.#stream.write(`${CLEAR}${what}\u00A0: ${formatNumber(done)} sur ${formatNumber(total)}`);
  }

  /** Takes the line away: to be called before anything else is said. */
  end(): void {
    if (this.#shown > 0) this.#stream.write(CLEAR);
    this.#start = undefined;
    this.#shown = 0;
  }
}

/** The one of this process. */
export const progress = new Progress();

/** Back to the beginning of the line, and nothing on it. */
const CLEAR = '\r\u001B[K';

interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}
