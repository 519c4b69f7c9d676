import type { Definition } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { Extract } from '../model/extracts.ts';
import { paginateAfter, type ListPart } from './pagination.ts';

/** Extracts that the page of a notion shows after its definition: the others have pages of their own. */
const BEGINNING = 6;

/** What is said of a notion, in the order of the proceedings: the first page is the notion's own. */
export const partConcordance = (notion: Definition, proceedings: Proceedings): ListPart<Extract>[] =>
  paginateAfter(proceedings.extractsOn(notion), BEGINNING);
