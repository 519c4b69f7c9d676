import { toPassageAddress, type DataOf } from '../../schema/index.ts';
import type { Entry, Organisation, Person } from '../entities.ts';
import { statementIn, type Statement } from '../statements.ts';
import type { BuildContext } from './descriptor.ts';

/** The passage where something is said, and who says it; undefined when the source itself does. */
export interface Holding {
  by: Person | Organisation | undefined;
  statement: Statement;
}

/**
 * The passage to which a field points, with who is said to hold it.
 * @throws {Error} when there is no such passage
 */
export function toHolding({ personne, organisation, passage }: WrittenHolding, context: BuildContext): Holding {
  const { get } = context;
  const person = personne === undefined ? undefined : get('intervenants', personne);
  const by = person ?? (organisation === undefined ? undefined : get('organisations', organisation));
  return { by, statement: toStatement(passage, context) };
}

/**
 * The whole of the passage to which a field points.
 * @throws {Error} when there is no such passage
 */
export function toStatement(address: string, { get }: BuildContext): Statement {
  const { kind, slug, anchor } = toPassageAddress(address);
  const statement = statementIn(get(kind, slug) as Entry, anchor);
  if (!statement) throw new Error(`Passage inconnu : ${address}. Lancez « npm run check ».`);
  return statement;
}

type WrittenHolding = DataOf<'debats'>['positions'][number]['d-apres'][number];
