import { z } from 'zod';
import { SLUG_PATTERN, type Kind } from '../schema/index.ts';
import { askEntry } from './ask-entry.ts';
import { addDraft, nextOrder, slugFault, type DraftedContent } from './drafted-content.ts';
import type { Data } from './file-text.ts';
import { describeFields, describeNewFields, type Field } from './field.ts';
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
  isUsual: false,
  isRare: false,
  schema: z.string().regex(SLUG_PATTERN).optional(),
  type: { is: 'text' },
};

/** All that may be given on the command line for a file of a kind. */
export const listEntryFields = (kind: Kind): Field[] => [...describeNewFields(schemaOf(kind)), SLUG];

/**
 * Adds a new file to the drafts, from flags and, for what they leave open, from questions if someone is there to
 * answer.
 * @throws {Refusal} all that is wrong with the flags and, when nobody is there, all that is missing
 */
export async function newEntry(
  kind: Kind,
  args: string[],
  drafted: DraftedContent,
  questions?: Questions,
): Promise<void> {
  const { data, faults } = readFlags(args, listEntryFields(kind));
  const { slug, ...typed } = data;
  // What is referred to may be called by its name; the check then says what is not there.
  const given = replaceReferences(kind, typed, ({ kind: other, slug: meant }) => findSlug(drafted, other, meant));
  const fields = describeFields(schemaOf(kind)).filter(({ key }) => key !== 'ordre' || given[key] !== undefined);
  const missing = fields.filter(({ key, isRequired }) => isRequired && given[key] === undefined);
  refuseIf([
    ...faults,
    ...(questions ? [] : missing.map(({ key, description }) => `--${key} manque. ${description}`)),
    ...faultsOf(
      given,
      fields.filter((field) => !missing.includes(field)),
    ),
    slug === undefined ? undefined : slugFault(drafted, kind, String(slug)),
  ]);
  if (questions && missing.length > 0)
    await askEntry(kind, slug === undefined ? given : { ...given, slug }, { drafted, questions });
  else place(kind, given, slug ?? slugFor(given), drafted);
}

const hasOrder = (fields: readonly Field[]): boolean =>
  fields.some(({ key, isRequired }) => key === 'ordre' && isRequired);

function place(kind: Kind, data: Data, wanted: unknown, drafted: DraftedContent): void {
  const slug = String(wanted);
  const fault = slugFault(drafted, kind, slug);
  refuseIf([fault && `${fault} Le donner par --slug.`]);
  const needsOrder = data['ordre'] === undefined && hasOrder(describeFields(schemaOf(kind)));
  addDraft(drafted, kind, slug, needsOrder ? { ...data, ordre: nextOrder(drafted, kind, data) } : data);
}
