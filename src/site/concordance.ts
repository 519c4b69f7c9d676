import type { Definition } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { Statement } from '../model/statements.ts';
import { paginateAfter, type ListPart } from './pagination.ts';

/** Statements that the page of a notion shows after its definition: the others have pages of their own. */
const BEGINNING = 20;

/** What is said of a notion, in the order of the proceedings: the first page is the notion's own. */
export const partConcordance = (notion: Definition, proceedings: Proceedings): ListPart<Statement>[] =>
  paginateAfter(proceedings.statementsOn(notion), BEGINNING);
