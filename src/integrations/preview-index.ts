import type { HookParameters } from 'astro';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Proceedings } from '../model/proceedings.ts';
import { INDEX_DIRECTORY } from '../search/files.ts';
import { writeSearchIndex } from '../search/write-index.ts';

/**
 * The search index of the preview, written when it is searched: whoever has just saved a text looks at its page, which is made
 * by the same process, and seldom searches.
 */
export class PreviewIndex {
  readonly #folder = mkdtempSync(join(tmpdir(), 'search-'));
  readonly #logger: Logger;
  /** The proceedings of which no index has been written. */
  #wanted: Proceedings | undefined;
  #work = Promise.resolve();

  constructor({ server, logger }: Pick<Setup, 'server' | 'logger'>) {
    this.#logger = logger;
    const serve = sirv(join(this.#folder, INDEX_DIRECTORY), { dev: true });
    server.middlewares.use(`/${INDEX_DIRECTORY}`, (request, response, next) => {
      this.#work = this.#work.then(() => this.#write());
      void this.#work.then(() => serve(request, response, next));
    });
  }

  /** To be called when the content has changed. */
  refresh(proceedings: Proceedings): void {
    this.#wanted = proceedings;
  }

  async #write(): Promise<void> {
    if (!this.#wanted) return;
    const proceedings = this.#wanted;
    this.#wanted = undefined;
    await writeSearchIndex(proceedings, this.#folder).catch((error: unknown) => this.#logger.warn(String(error)));
  }
}

type Setup = HookParameters<'astro:server:setup'>;
type Logger = Setup['logger'];
