import { keyOfName, type KnownThings } from '../search/same-things.ts';
import type { Thing } from '../search/seminar-part.ts';

/** A seminar, by the name that the portal gives it, and the things that it names. */
export interface NamingSeminar {
  name: string;
  things: readonly Thing[];
}

/**
 * The things common to several seminars: the same number in the file of an authority is the same thing; so is the same name
 * of the same kind, unless numbers or countries say otherwise. Other names join places of one country, never persons.
 */
export function findCommonThings(seminars: readonly NamingSeminar[]): { known: KnownThings; shared: string[] } {
  const groups = groupThings(seminars);
  const known = seminars.map(() => ({ keys: {} as Record<string, string>, names: {} as Record<string, string> }));
  const taken = new Set<string>();
  for (const group of groups) {
    const [first] = group;
    const isNamesake = taken.has(keyOfName(first!.thing.kind, first!.thing.name));
    const common = isNamesake ? `${first!.thing.name} (${seminars[first!.seminar]!.name})` : first!.thing.name;
    const key = keyOfName(first!.thing.kind, common);
    taken.add(key);
    for (const { seminar, thing } of group) {
      if (keyOfName(thing.kind, thing.name) !== key) known[seminar]!.keys[toPlace(thing)] = key;
      if (thing.name !== common) known[seminar]!.names[thing.name] = common;
    }
  }
  const shared = groups
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length)
    .map(([first]) => first!.thing.name);
  return { known, shared };
}

/** The place of a thing in its seminar: that of a place may be the page of an institution too. */
const toPlace = ({ kind, path }: Thing): string => `${kind}: ${path}`;

interface Placed {
  seminar: number;
  thing: Thing;
}

function groupThings(seminars: readonly NamingSeminar[]): Placed[][] {
  const groups: Placed[][] = [];
  const byIdentifier = new Map<string, Placed[]>();
  const byName = new Map<string, Placed[][]>();
  for (const [seminar, { things }] of seminars.entries()) {
    for (const thing of things) {
      const placed = { seminar, thing };
      const identifiers = thing.identifiers.map((address) => `${thing.kind}: ${address}`);
      const names = namesOf(thing).map((name) => keyOfName(thing.kind, name));
      const group =
        identifiers.map((one) => byIdentifier.get(one)).find((one) => one !== undefined) ??
        names.flatMap((one) => byName.get(one) ?? []).find((one) => isOne(one, placed)) ??
        [];
      if (group.length === 0) groups.push(group);
      group.push(placed);
      for (const one of identifiers) byIdentifier.set(one, group);
      for (const one of names) {
        const others = byName.get(one) ?? [];
        if (!others.includes(group)) byName.set(one, [...others, group]);
      }
    }
  }
  return groups;
}

const namesOf = ({ kind, name, names }: Thing): string[] => (kind === 'lieux' ? [name, ...names] : [name]);

/** Whether a thing that has a name of others may be the same. */
const isOne = (group: readonly Placed[], { seminar, thing }: Placed): boolean =>
  group.every((other) => other.seminar !== seminar && !areApart(other.thing, thing));

/** Whether numbers of one authority, or what places are and where, tell two things apart. */
function areApart(a: Thing, b: Thing): boolean {
  const hostOf = (address: string) => new URL(address).host;
  const differ = a.identifiers.some(
    (one) => !b.identifiers.includes(one) && b.identifiers.some((other) => hostOf(other) === hostOf(one)),
  );
  const [here, there] = [a.countries ?? [], b.countries ?? []];
  const isInOne = here.some((code) => there.includes(code));
  const isElsewhere = here.length > 0 && there.length > 0 && !isInOne;
  const isOnlyAlias = keyOfName(a.kind, a.name) !== keyOfName(b.kind, b.name) && !isInOne;
  return differ || isElsewhere || isOnlyAlias || a.type !== b.type;
}
