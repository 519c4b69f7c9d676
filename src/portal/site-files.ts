import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddress } from './addresses.ts';

/** Milliseconds after which a site does not answer. */
const PATIENCE = 15_000;

/** Thrown when a site does not answer; its message is the end of a French sentence. */
export class Unreachable extends Error {}

/** The files of a site, read from a disk or from the Web. */
export interface SiteFiles {
  /**
   * The text of a file; undefined when the site has none of that name.
   * @throws {Unreachable} when nothing answers there
   */
  read(path: string): Promise<string | undefined>;
  /** Where the site is found, for a message. */
  place: string;
  /** Whether pages of other hosts may read it; undefined until something was read, and for a folder. */
  isOpen?: boolean;
  /** The address to which the site leads on, if it does. */
  movedTo?: string;
}

/** @param output the folder of the portal, from which relative addresses count */
export const openSite = ({ base, isWhole }: SiteAddress, output: string): SiteFiles =>
  isWhole ? openWeb(base) : openFolder(join(output, decodeURI(base)));

function openFolder(folder: string): SiteFiles {
  return {
    place: folder,
    read: async (path) => {
      if (!existsSync(folder)) throw new Unreachable('n’existe pas');
      if (!statSync(folder).isDirectory()) throw new Unreachable('n’est pas un dossier');
      const file = join(folder, path);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
}

function openWeb(base: string): SiteFiles {
  const files: SiteFiles = {
    place: base,
    read: async (path) => {
      const address = new URL(path, base);
      const response = await fetch(address, {
        signal: AbortSignal.timeout(PATIENCE),
        // As a page of another host asks: some servers answer with the permission to read only then.
        headers: { Origin: 'https://portail.invalid' },
      }).catch((cause: unknown) => {
        throw new Unreachable(describeFailure(cause), { cause });
      });
      if (response.status >= 500) throw new Unreachable(`répond par une erreur (${response.status})`);
      files.isOpen = /^(?:\*|https:\/\/portail\.invalid)$/.test(
        response.headers.get('access-control-allow-origin') ?? '',
      );
      if (response.redirected && response.url.endsWith(path)) {
        files.movedTo = response.url.slice(0, -path.length);
      }
      return response.ok ? response.text() : undefined;
    },
  };
  return files;
}

function describeFailure(cause: unknown): string {
  const { name, cause: inner } = cause as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return 'ne répond pas en quinze secondes';
  return (
    { ENOTFOUND: 'n’est connu d’aucun serveur de noms', ECONNREFUSED: 'refuse la connexion' }[inner?.code ?? ''] ??
    'ne répond pas'
  );
}
