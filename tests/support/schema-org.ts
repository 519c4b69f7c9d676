import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The vocabulary of schema.org as the declarations of `schema-dts` have it: each type, its properties, their ranges. */
const DECLARATIONS = readFileSync(fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts'), 'utf8');

/** The properties that the types of an interface add to those of the ones that it extends. */
const bases = new Map(
  [...DECLARATIONS.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm)].map(
    ([, name, parents = '', body]) => [
      name!,
      {
        parents: parents.match(/\w+Base\b/g) ?? [],
        own: new Map(
          [...body!.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), "\1">;$/gm)].map(([, property, range]) => [
            property!,
            range!.split(' | '),
          ]),
        ),
      },
    ],
  ),
);

/** What each name of a range stands for: itself, and those that are kinds of it. */
const unions = new Map(
  [...DECLARATIONS.matchAll(/^export type (\w+) = ([^;{]+);$/gm)].map(([, name, members]) => [
    name!,
    members!.split(' | '),
  ]),
);

function rangeOf(type: string, property: string): readonly string[] | undefined {
  const waiting = [`${type}Leaf`];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    const base = bases.get(name);
    const range = base?.own.get(property);
    if (range) return range;
    waiting.push(...(base?.parents ?? []));
  }
  return undefined;
}

/** The names that each name of a range stands for, at any depth, once it has been asked for. */
const kinds = new Map<string, ReadonlySet<string>>();

function kindsOf(range: string): ReadonlySet<string> {
  const known = kinds.get(range);
  if (known) return known;
  const seen = new Set<string>([range]);
  for (const name of seen) for (const member of unions.get(name) ?? []) seen.add(member);
  kinds.set(range, seen);
  return seen;
}

/** Whether a thing of a type may stand where a range is wanted. */
const isKindOf = (type: string, range: readonly string[]): boolean =>
  range.some((name) => kindsOf(name).has(type) || kindsOf(name).has(`${type}Leaf`));

/** What is no thing: the test that each sort of it passes. */
const DATA: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value !== '',
  URL: (value) => typeof value === 'string' && /^https?:\/\/\S+$/.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};

/** Properties that are used by search engines and stand outside the vocabulary: type → names. */
const OUTSIDE: Record<string, readonly string[]> = { SearchAction: ['query-input'] };

/** A node of JSON-LD. */
export type JsonNode = { [key: string]: unknown };

/** The nodes that say something, at any depth, by their ids: the types that each is said to be. */
export function listDefined(nodes: readonly JsonNode[], defined = new Map<string, Set<string>>()) {
  for (const node of nodes.flatMap(listNodes)) {
    const { '@id': id, '@type': type } = node;
    if (typeof id === 'string' && typeof type === 'string') {
      defined.set(id, (defined.get(id) ?? new Set()).add(type));
    }
  }
  return defined;
}

function listNodes(value: unknown): JsonNode[] {
  if (Array.isArray(value)) return value.flatMap(listNodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as JsonNode, ...Object.values(value).flatMap(listNodes)];
}

/**
 * What a node says against the vocabulary.
 * @param defined the types of what the whole site defines, by id
 */
export function listFaultsOf(node: JsonNode, defined: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const type = String(node['@type']);
  if (!bases.has(`${type}Leaf`)) return [`no type ${type}`];
  return Object.entries(node)
    .filter(([property]) => !property.startsWith('@') && !OUTSIDE[type]?.includes(property))
    .flatMap(([property, value]) => {
      const range = rangeOf(type, property);
      if (!range) return [`${type} has no ${property}`];
      const values: unknown[] = Array.isArray(value) ? value : [value];
      if (values.length === 0) return [`${type}.${property} is empty`];
      return values.flatMap((one) => listValueFaults(`${type}.${property}`, one, range, defined));
    });
}

function listValueFaults(
  place: string,
  value: unknown,
  range: readonly string[],
  defined: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  if (typeof value !== 'object' || value === null) {
    return range.some((name) => DATA[name]?.(value)) ? [] : [`${place} is ${JSON.stringify(value)}`];
  }
  const node = value as JsonNode;
  const id = node['@id'];
  if (node['@type'] === undefined) {
    const types = [...(defined.get(String(id)) ?? [])];
    if (types.length === 0) return [`${place} leads to nothing: ${String(id)}`];
    return types.some((type) => isKindOf(type, range)) ? [] : [`${place} leads to a ${types.join()}`];
  }
  const type = String(node['@type']);
  return [...(isKindOf(type, range) ? [] : [`${place} is a ${type}`]), ...listFaultsOf(node, defined)];
}
