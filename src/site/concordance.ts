import type { Definition } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { Extract } from '../model/extracts.ts';
import { onceForEach } from '../prose/lazily.ts';
import { paginateAfter, type ListPart } from './pagination.ts';
import { scaleOf } from './scale.ts';

/** The extracts on a notion, in the order of the proceedings: the first page is the notion's own. */
export const partConcordance = (notion: Definition, proceedings: Proceedings): ListPart<Extract>[] =>
  concordancesOf(proceedings)(notion);

/** Once: the first page of a notion and the others are made apart. */
const concordancesOf = onceForEach((proceedings: Proceedings) => {
  const { extractsOfNotion, extracts } = scaleOf(proceedings);
  return onceForEach((notion: Definition) => paginateAfter(proceedings.extractsOn(notion), extractsOfNotion, extracts));
});
