import { sortAlphabetically } from '../words/order.ts';
import type { Kind } from '../schema/index.ts';
import { listFiles, type DraftedContent } from './drafted-content.ts';
import type { Field, ListType } from './field.ts';
import { labelOf } from './genre.ts';
import { nameOf } from './naming.ts';
import type { Offer, Option, Questions } from './questions.ts';
import { faultOf, toValue } from './value.ts';

/**
 * Asks for the value of a field, whatever its type; what a reference points at may be created on the way.
 * @returns a value that the schema accepts; undefined when a field that may be left out is
 */
export async function askField(field: Field, asking: Asking, initial?: string): Promise<unknown> {
  const { type } = field;
  switch (type.is) {
    case 'group':
      return askGroup(type.fields, asking);
    case 'list':
      return askList(field, type, asking);
    case 'reference':
      return askReference(field, type.kind, asking);
    case 'choice':
      return askChoice(field, type.values, asking);
    case 'boolean':
      return asking.questions.confirm(messageOf(field));
    default:
      return askText(field, asking, initial);
  }
}

/** The means to ask. */
export interface Asking {
  drafted: DraftedContent;
  questions: Questions;
  /** Asks for all of a new file of a kind, of which the name may be known; its address. */
  create(kind: Kind, name: string): Promise<string>;
}

const messageOf = ({ key, description }: Field): string => `${key} – ${description}`;

/** No address is empty. */
const NONE = '';
/** Begins what is to be created, before its name if that is known. No address has such a character. */
const CREATE = '+';
const isToCreate = (chosen: string): boolean => chosen.startsWith(CREATE);
const nameToCreate = (chosen: string): string => chosen.slice(CREATE.length);

async function askText(field: Field, { questions }: Asking, initial: string | undefined): Promise<unknown> {
  const isLeft = (answer: string) => answer.trim() === '' && !field.isRequired;
  const answer = await questions.text({
    message: field.isRequired ? messageOf(field) : `${messageOf(field)} (vide\u00A0: passer)`,
    initial,
    faultOf: (typed) => (isLeft(typed) ? undefined : faultOf(toValue(typed, field.type), field)),
  });
  return isLeft(answer) ? undefined : toValue(answer, field.type);
}

async function askChoice(field: Field, values: readonly string[], { questions }: Asking): Promise<unknown> {
  if (values.length === 1) return values[0];
  return questions.choose(
    messageOf(field),
    values.map((value) => ({ value, label: value })),
  );
}

async function askReference(field: Field, kind: Kind, { drafted, questions, create }: Asking): Promise<unknown> {
  const none = field.isRequired ? [] : [{ value: NONE, label: 'Aucun' }];
  const options = [...none, ...listOptions(drafted, kind)];
  const chosen = options.length > 0 ? await questions.choose(messageOf(field), options, offerFor(kind)) : CREATE;
  return isToCreate(chosen) ? create(kind, nameToCreate(chosen)) : chosen || undefined;
}

async function askList(field: Field, type: ListType, asking: Asking): Promise<unknown> {
  const values =
    type.of.is === 'reference' ? await askReferences(field, type.of.kind, asking) : await askItems(field, type, asking);
  return values.length > 0 ? values : undefined;
}

async function askReferences(field: Field, kind: Kind, { drafted, questions, create }: Asking): Promise<string[]> {
  const options = listOptions(drafted, kind);
  const isBare = options.length === 0 && field.isRequired;
  const chosen = isBare
    ? [CREATE]
    : await questions.chooseSome(messageOf(field), options, field.isRequired, offerFor(kind));
  const slugs = chosen.filter((slug) => !isToCreate(slug));
  const names = chosen.filter(isToCreate).map(nameToCreate);
  for (const name of names) slugs.push(await create(kind, name));
  if (names.length === 0) return slugs;
  while (await questions.confirm(`Créer encore : ${labelOf(kind)} ?`)) slugs.push(await create(kind, ''));
  return slugs;
}

async function askItems(field: Field, { of, item }: ListType, asking: Asking): Promise<unknown[]> {
  const items: unknown[] = [];
  const one: Field = { ...field, schema: item, type: of };
  do {
    const value = await askField({ ...one, isRequired: field.isRequired && items.length === 0 }, asking);
    if (value === undefined) break;
    items.push(value);
  } while (of.is !== 'group' || (await asking.questions.confirm(`${field.key} – En ajouter ?`)));
  return items;
}

async function askGroup(fields: readonly Field[], asking: Asking): Promise<Record<string, unknown>> {
  const group: Record<string, unknown> = {};
  for (const field of fields.filter(({ isRare }) => !isRare)) {
    const value = await askField(field, asking);
    if (value !== undefined) group[field.key] = value;
  }
  return group;
}

/** The files of a kind as options, in French order. */
function listOptions(drafted: DraftedContent, kind: Kind): Option[] {
  const options = listFiles(drafted, kind).map((file) => ({ value: file.slug, label: nameOf(file), hint: file.slug }));
  return sortAlphabetically(options, ({ label }) => label);
}

const offerFor =
  (kind: Kind): Offer =>
  (typed) => ({
    value: CREATE + typed,
    label: `Créer\u00A0: ${labelOf(kind)}${typed === '' ? '' : ` « ${typed} »`}`,
  });
