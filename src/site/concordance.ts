import type { Definition } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { Extract } from '../model/extracts.ts';
import { paginateAfter, type ListPart } from './pagination.ts';
import { scaleOf } from './scale.ts';

/** What is said of a notion, in the order of the proceedings: the first page is the notion's own. */
export function partConcordance(notion: Definition, proceedings: Proceedings): ListPart<Extract>[] {
  const { extractsOfNotion, extracts } = scaleOf(proceedings);
  return paginateAfter(proceedings.extractsOn(notion), extractsOfNotion, extracts);
}
