import { KINDS, type Kind } from '../schema/index.ts';
import type { ContentFile } from '../source/content.ts';
import type { ServedFile } from '../source/read-content.ts';
import { plantChapters } from './chapter-tree.ts';
import { countryNamer } from './countries.ts';
import type { ResourceOf } from './entities.ts';
import { filesOf } from './files.ts';
import type { BuildContext, Descriptor } from './kinds/descriptor.ts';
import { descriptors } from './kinds/index.ts';
import { getFrom } from './lookup.ts';

/** The resources of each kind, by slug. */
export type Resources = { readonly [K in Kind]: Map<string, ResourceOf<K>> };

/**
 * The resources that files become, every reference resolved and every entry in its chapter.
 * @throws {Error} on a reference to nothing
 */
export function buildResources(files: readonly ContentFile[], servedFiles: readonly ServedFile[] = []): Resources {
  const resources = Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Resources;
  const served = new Map(servedFiles.map((file) => [file.path, file]));
  const context: BuildContext = {
    get: (kind, slug) => getFrom(resources[kind], kind, slug),
    fileAt: (path) => served.get(path),
    toCountry: countryNamer(filesOf(files, 'lieux').map(({ data }) => data)),
  };
  const buildKind = <K extends Kind>(kind: K): void => {
    const { build } = descriptors[kind] as unknown as Descriptor<ResourceOf<K>>;
    for (const file of filesOf(files, kind)) resources[kind].set(file.slug, build(file, context));
  };
  for (const kind of Object.keys(descriptors) as Kind[]) buildKind(kind);
  return { ...resources, parties: plantChapters(files, context.get) };
}
