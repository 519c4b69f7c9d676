import type { Proceedings } from '../model/proceedings.ts';
import { pathOf } from '../site/paths.ts';
import type { NamedThing } from './lexicon.ts';
import { describeForSearch } from './index-document.ts';

/** Everything that a query can name: persons, places, organisations, notions, themes. */
export function buildLexicon(proceedings: Proceedings): NamedThing[] {
  return (['intervenants', 'lieux', 'organisations', 'definitions', 'themes'] as const)
    .flatMap((kind) => proceedings.list(kind))
    .map((resource) => {
      const { names, byline } = describeForSearch(resource, proceedings);
      const name = 'name' in resource ? resource.name : resource.title;
      return {
        url: pathOf(resource),
        kind: resource.kind,
        name,
        byline,
        aliases: names.filter((other) => other !== name),
      };
    });
}
