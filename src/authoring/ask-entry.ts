import type { SourceFile } from '../source/source-file.ts';
import { askField, type Asking } from './ask-field.ts';
import { addDraft, nextOrder, slugFault, type DraftedContent } from './drafted-content.ts';
import { describeNewFields, type Field } from './field.ts';
import type { Data } from './file-text.ts';
import { labelOf, schemaOf, SEMINAR, type Genre } from './genre.ts';
import { toNameFields } from './naming.ts';
import type { Questions } from './questions.ts';
import { slugFor } from './slug.ts';

/**
 * Asks for what a new file needs and is not given, then adds it to the drafts, after those that had to be created for
 * it. Fields that may be left out are asked for if wanted; the place in the chapter and the address come last, since
 * they depend on the rest.
 * @param given what is known already, valid
 * @param offered answers that are there to be taken or changed
 */
export async function askEntry(
  genre: Genre,
  given: Data,
  { drafted, questions }: { drafted: DraftedContent; questions: Questions },
  offered: Readonly<Record<string, string>> = {},
): Promise<SourceFile> {
  const create = async (kind: Genre, name: string) =>
    (await askEntry(kind, {}, { drafted, questions }, toNameFields(kind, name))).slug;
  const asking: Asking = { drafted, questions, create };
  questions.say(`Nouveau fichier : ${labelOf(genre)}`);
  const { slug: givenSlug, ...data } = given as Record<string, unknown>;
  const fields = describeNewFields(schemaOf(genre)).filter(({ key }) => data[key] === undefined);
  const order = fields.find(({ key, isRequired }) => key === 'ordre' && isRequired);
  const needed = fields.filter((field) => (field.isRequired || field.isUsual) && field !== order);
  await answer(needed, data, asking, offered);
  const optional = fields.filter((field) => !field.isRequired && !field.isUsual);
  if (optional.length > 0) await answer(await chooseFields(optional, questions), data, asking);
  if (order && genre !== SEMINAR) {
    data['ordre'] = await askField(order, asking, String(nextOrder(drafted, genre, data)));
  }
  return addDraft(drafted, genre, typeof givenSlug === 'string' ? givenSlug : await askSlug(genre, data, asking), data);
}

async function answer(
  fields: readonly Field[],
  data: Record<string, unknown>,
  asking: Asking,
  offered: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (const field of fields) {
    const value = await askField(field, asking, offered[field.key]);
    if (value !== undefined) data[field.key] = value;
  }
}

async function chooseFields(fields: readonly Field[], questions: Questions): Promise<Field[]> {
  const options = fields.map(({ key, description }) => ({ value: key, label: key, hint: description }));
  const chosen = await questions.chooseSome('Champs facultatifs à remplir dès maintenant', options, false);
  return fields.filter(({ key }) => chosen.includes(key));
}

async function askSlug(genre: Genre, data: Data, { drafted, questions }: Asking): Promise<string> {
  if (genre === SEMINAR) return SEMINAR;
  return questions.text({
    message: 'Nom du fichier, qui sera son adresse sur le site',
    initial: slugFor(data),
    faultOf: (slug) => slugFault(drafted, genre, slug),
  });
}
