import { z } from 'zod';
import { SLUG_PATTERN, type Kind } from '../schema/index.ts';
import { askEntry } from './ask-entry.ts';
import { addDraft, nextOrder, slugFault, type Desk } from './desk.ts';
import type { Data } from './file-text.ts';
import { listFields, type Field } from './field.ts';
import { readFlags } from './flags.ts';
import { schemaOf } from './genre.ts';
import { findSlug } from './naming.ts';
import type { Questions } from './questions.ts';
import { refuseIf } from './refusal.ts';
import { replaceReferences } from './replace-references.ts';
import { slugFor } from './slug.ts';
import { faultsOf } from './value.ts';

/** A flag that is no field: the name of the file. */
const SLUG: Field = {
  key: 'slug',
  description: 'Nom du fichier, sans extension. Sinon, tiré du titre ou du nom.',
  isRequired: false,
  schema: z.string().regex(SLUG_PATTERN).optional(),
  type: { is: 'text' },
};

/** All that may be given on the command line for a file of a kind. */
export const listEntryFields = (kind: Kind): Field[] => [...listFields(schemaOf(kind)), SLUG];

/**
 * Lays a new file on the desk, from flags and, for what they leave open, from questions if someone is there to
 * answer.
 * @throws {Refusal} all that is wrong with the flags and, when nobody is there, all that is missing
 */
export async function newEntry(kind: Kind, args: string[], desk: Desk, questions?: Questions): Promise<void> {
  const { data, faults } = readFlags(args, listEntryFields(kind));
  const { slug, ...typed } = data;
  // What is referred to may be called by its name; the check then says what is not there.
  const given = replaceReferences(kind, typed, ({ kind: other, slug: meant }) => findSlug(desk, other, meant));
  const fields = listFields(schemaOf(kind)).filter(({ key }) => key !== 'ordre' || given[key] !== undefined);
  const missing = fields.filter(({ key, isRequired }) => isRequired && given[key] === undefined);
  refuseIf([
    ...faults,
    ...(questions ? [] : missing.map(({ key, description }) => `--${key} manque. ${description}`)),
    ...faultsOf(
      given,
      fields.filter((field) => !missing.includes(field)),
    ),
    slug === undefined ? undefined : slugFault(desk, kind, String(slug)),
  ]);
  if (questions && missing.length > 0)
    await askEntry(kind, slug === undefined ? given : { ...given, slug }, { desk, questions });
  else place(kind, given, slug ?? slugFor(given), desk);
}

const hasOrder = (fields: readonly Field[]): boolean =>
  fields.some(({ key, isRequired }) => key === 'ordre' && isRequired);

function place(kind: Kind, data: Data, wanted: unknown, desk: Desk): void {
  const slug = String(wanted);
  const fault = slugFault(desk, kind, slug);
  refuseIf([fault && `${fault} Le donner par --slug.`]);
  const needsOrder = data['ordre'] === undefined && hasOrder(listFields(schemaOf(kind)));
  addDraft(desk, kind, slug, needsOrder ? { ...data, ordre: nextOrder(desk, kind, data) } : data);
}
