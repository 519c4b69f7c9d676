import type { SearchIndex } from './engine.ts';
import { OutdatedPage } from './fetch-code.ts';
import { VERSIONS_DIRECTORY } from './files.ts';
import { FORMAT, type Manifest } from './manifest.ts';
import { openIndex } from './open-index.ts';
import type { Pagefind } from './pagefind.ts';
import { OutdatedIndex } from './parts.ts';

/** Where an index is published. */
export interface Host {
  readManifest(): Promise<Manifest>;
  /** @param path in the index folder */
  read<Part>(path: string): Promise<Part>;
  /** @param folder of the version, in the index folder */
  startPagefind(folder: string): Promise<Pagefind>;
}

/**
 * The search index that is published now.
 * @throws {OutdatedPage} when this code cannot read it; what is read of it later throws an OutdatedIndex when what is missing
 * is not a part, but the version: another one was published since
 */
export async function openPublished(host: Host): Promise<SearchIndex> {
  const manifest = await host.readManifest();
  if (manifest.format !== FORMAT) throw new OutdatedPage();
  const folder = `${VERSIONS_DIRECTORY}/${manifest.version}`;
  const orOutdated = async <Part>(part: Promise<Part>): Promise<Part> => {
    try {
      return await part;
    } catch (error) {
      const latest = await host.readManifest().catch(() => manifest);
      throw latest.version === manifest.version ? error : new OutdatedIndex();
    }
  };
  const pagefind = await orOutdated(host.startPagefind(folder));
  return openIndex(manifest, { ...pagefind, search: (query) => orOutdated(pagefind.search(query)) }, (path) =>
    orOutdated(host.read(`${folder}/${path}`)),
  );
}
