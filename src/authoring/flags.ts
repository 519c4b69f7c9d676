import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { suggest } from '../checks/nearest.ts';
import type { Field } from './field.ts';
import { toValue } from './value.ts';

/**
 * Reads fields from flags that bear their names: `--titre "…"`, `--coordonnees.latitude 47,2` inside a group. A list
 * takes its flag again for each item; addresses and codes may also be joined by commas. In a list of groups the
 * flag of the first field, which may be the list's own, begins an item, and the others complete it: `--intervenants
 * ana-bel --intervenants.qualite maire`.
 * @param args what follows the genre on the command line
 * @returns the data, not validated, and in French what cannot be understood
 */
export function readFlags(args: string[], fields: readonly Field[]): { data: FlagData; faults: string[] } {
  const flags = listFlags(fields);
  const data: FlagData = {};
  const faults: string[] = [];
  const strays: string[] = [];
  let last = '';
  for (const token of tokenize(args, flags)) {
    if (token.kind === 'positional') strays.push(describeStray(token.value, last, flags));
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    last = name;
    const field = flags.get(name);
    const value = token.value ?? (field?.type.is === 'boolean' ? 'oui' : undefined);
    const isMissing = value === undefined || (!token.inlineValue && isFlag(value, flags));
    if (!field) faults.push(`${rawName} est inconnu${nearFlag(name, flags)}`);
    else if (isMissing) faults.push(`${rawName} attend une valeur.`);
    else if (!put(data, fields, name.split('.'), value)) faults.push(describeTwice(name, fields));
  }
  // What follows a flag that is not understood was its value: one fault, not two.
  return { data, faults: faults.length > 0 ? faults : strays };
}

/** The fields that may be given, by flag, without the two hyphens; those inside a group after a dot. */
export function listFlags(fields: readonly Field[]): Map<string, Field> {
  return new Map(
    fields.flatMap((field) => {
      const { key, type } = field;
      const inside = type.is === 'list' ? type.of : type;
      if (inside.is !== 'group') return [[key, field] as const];
      const nested = [...listFlags(inside.fields)].map(([name, sub]) => [`${key}.${name}`, sub] as const);
      return type.is === 'list' ? [[key, field] as const, ...nested] : nested;
    }),
  );
}

type FlagData = Record<string, unknown>;

function tokenize(args: string[], flags: ReadonlyMap<string, Field>) {
  const options = [...flags].map(([name, { type }]) => [
    name,
    { type: type.is === 'boolean' ? 'boolean' : 'string' } as const,
  ]);
  return parseArgs({ args, options: Object.fromEntries(options), strict: false, allowPositionals: true, tokens: true })
    .tokens;
}

const isFlag = (value: string, flags: ReadonlyMap<string, Field>): boolean =>
  value.startsWith('--') && flags.has(value.slice(2));

function nearFlag(name: string, flags: ReadonlyMap<string, Field>): string {
  const near = suggest(name, flags.keys());
  return near === undefined ? '.' : `\u00A0: ${near.replace('« ', '« --')}`;
}

/** A word that no flag takes, after the last flag that was given. */
function describeStray(word: string, last: string, flags: ReadonlyMap<string, Field>): string {
  const type = flags.get(last)?.type;
  const isYesOrNo = type?.is === 'boolean' && typeof toValue(word, type) === 'boolean';
  return isYesOrNo
    ? `« ${word} » n’est attendu nulle part\u00A0: l’enlever, ou écrire --${last}=${word}.`
    : `« ${word} » n’est attendu nulle part\u00A0: l’enlever, ou mettre entre guillemets la valeur dont il fait partie.`;
}

function describeTwice(name: string, fields: readonly Field[]): string {
  const [key] = name.split('.');
  const type = fields.find((field) => field.key === key)?.type;
  const first = type?.is === 'list' && type.of.is === 'group' ? type.of.fields[0] : undefined;
  return `--${name} est donné deux fois${first ? `\u00A0: commencer le suivant par --${key}.${first.key}.` : '.'}`;
}

/** Puts a value where its path leads. Returns whether it could: one may be there already. */
function put(data: FlagData, fields: readonly Field[], [key, ...rest]: string[], text: string): boolean {
  const { type } = fields.find((field) => field.key === key)!;
  if (type.is === 'group') return put((data[key!] ??= {}) as FlagData, type.fields, rest, text);
  if (type.is !== 'list') {
    if (data[key!] !== undefined) return false;
    data[key!] = toValue(text, type);
    return true;
  }
  const items = (data[key!] ??= []) as unknown[];
  if (type.of.is !== 'group') {
    items.push(...split(text, type.item).map((part) => toValue(part, type.of)));
    return true;
  }
  return putInItem(items as FlagData[], type.of.fields, rest, text);
}

/** In the last item of a list of groups; in a new one when the first field of that one is given again. */
function putInItem(items: FlagData[], fields: readonly Field[], path: string[], text: string): boolean {
  const { key, schema } = fields[0]!;
  const isFirst = path.length === 0 || path[0] === key;
  return (isFirst ? split(text, schema) : [text]).every((part) => {
    if (items.length === 0 || (isFirst && items.at(-1)![key] !== undefined)) items.push({});
    return put(items.at(-1)!, fields, isFirst ? [key] : path, part);
  });
}

/** The items that a text holds. A comma may belong to a text; never to an address or a code. */
function split(text: string, item: z.ZodType): string[] {
  const parts = item.safeParse(text).success ? [text] : text.split(',');
  return parts.filter((part) => part.trim() !== '');
}
