import type { HookParameters } from 'astro';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sirv from 'sirv';
import type { Proceedings } from '../model/proceedings.ts';
import { INDEX_DIRECTORY } from '../search/files.ts';
import { writeSearchIndex } from '../search/write-index.ts';

/** Milliseconds that the index waits: whoever has just saved a text looks at its page first, and it is made by the same process. */
const PATIENCE = 1000;

/** The search index of the preview: written once the pages are there, and served with them. */
export class PreviewIndex {
  readonly #folder = mkdtempSync(join(tmpdir(), 'search-'));
  readonly #logger: Logger;
  #wanted: Proceedings | undefined;
  #work: Promise<void> | undefined;

  constructor({ server, logger }: Pick<Setup, 'server' | 'logger'>) {
    this.#logger = logger;
    server.middlewares.use(`/${INDEX_DIRECTORY}`, sirv(join(this.#folder, INDEX_DIRECTORY), { dev: true }));
  }

  /** Writes the index anew; of what is asked for while it is being written, only the last is. */
  refresh(proceedings: Proceedings): void {
    this.#wanted = proceedings;
    this.#work ??= this.#catchUp();
  }

  async #catchUp(): Promise<void> {
    while (this.#wanted) {
      await pause(PATIENCE, undefined, { ref: false });
      const proceedings = this.#wanted;
      this.#wanted = undefined;
      await writeSearchIndex(proceedings, this.#folder).catch((error: unknown) => this.#logger.warn(String(error)));
    }
    this.#work = undefined;
  }
}

type Setup = HookParameters<'astro:server:setup'>;
type Logger = Setup['logger'];
