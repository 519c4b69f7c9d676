import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { suggest } from '../checks/nearest.ts';
import type { Field } from './field.ts';
import { toValue } from './value.ts';

/**
 * Reads fields from flags that bear their names: `--titre "…"`, `--coordonnees.latitude 47,2` inside a group. A list
 * takes its flag again for each item; addresses and codes may also be joined by commas. In a list of groups the bare
 * flag begins an item by its first field and dotted flags complete it: `--intervenants ana-bel
 * --intervenants.qualite maire`.
 * @param args what follows the genre on the command line
 * @returns the data, not validated, and in French what cannot be understood
 */
export function readFlags(args: string[], fields: readonly Field[]): { data: FlagData; faults: string[] } {
  const flags = listFlags(fields);
  const data: FlagData = {};
  const faults: string[] = [];
  const strays: string[] = [];
  for (const token of tokenize(args, flags)) {
    if (token.kind === 'positional') strays.push(`« ${token.value} » n’est attendu nulle part.`);
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    const field = flags.get(name);
    const value = token.value ?? (field?.type.is === 'boolean' ? 'oui' : undefined);
    const isMissing = value === undefined || (!token.inlineValue && isFlag(value, flags));
    if (!field) faults.push(`${rawName} est inconnu${nearFlag(name, flags)}`);
    else if (isMissing) faults.push(`${rawName} attend une valeur.`);
    else faults.push(...put(data, fields, name.split('.'), value));
  }
  // What follows a flag that is not understood was its value: one fault, not two.
  return { data, faults: faults.length > 0 ? faults : strays };
}

/** What may be given, by flag, without the two hyphens; fields inside a group after a dot. */
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

/** Puts a value where its path leads; says in French why it cannot. */
function put(data: FlagData, fields: readonly Field[], [key, ...rest]: string[], text: string): string[] {
  const { type } = fields.find((field) => field.key === key)!;
  if (type.is === 'group') return put((data[key!] ??= {}) as FlagData, type.fields, rest, text);
  if (type.is !== 'list') {
    if (data[key!] !== undefined) return [`--${key} est donné deux fois.`];
    data[key!] = toValue(text, type);
    return [];
  }
  const items = (data[key!] ??= []) as unknown[];
  if (type.of.is !== 'group') {
    items.push(...split(text, type.item).map((part) => toValue(part, type.of)));
    return [];
  }
  const { fields: inside } = type.of;
  if (rest.length === 0) return split(text, inside[0]!.schema).flatMap((part) => putItem(items, inside, part));
  if (items.length === 0) items.push({});
  return put(items.at(-1) as FlagData, inside, rest, text);
}

function putItem(items: unknown[], fields: readonly Field[], text: string): string[] {
  const item: FlagData = {};
  items.push(item);
  return put(item, fields, [fields[0]!.key], text);
}

/** The items that a text holds. A comma may belong to a text; never to an address or a code. */
function split(text: string, item: z.ZodType): string[] {
  const parts = item.safeParse(text).success ? [text] : text.split(',');
  return parts.filter((part) => part.trim() !== '');
}
