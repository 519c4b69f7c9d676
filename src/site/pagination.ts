import { groupBy } from '../model/group-by.ts';

/** How many items one page of a list shows: more cannot be skimmed on a phone, nor fetched lightly. */
export const PAGE_SIZE = 200;

/**
 * Cuts a list into pages. A list that fits is one page, and an empty one too.
 * @param labelOf what an alphabetical list calls an item: pages are then named after their first items, as in a dictionary
 */
export function paginate<Item>(
  items: readonly Item[],
  labelOf?: (item: Item) => string,
  size = PAGE_SIZE,
): ListPart<Item>[] {
  const pages = Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, rank) =>
    items.slice(rank * size, (rank + 1) * size),
  );
  return toParts(pages, toLabel(labelOf));
}

/** Cuts extracts into a short beginning, which stands on a page that has more to say, and pages of their own. */
export function paginateAfter<Item>(items: readonly Item[], beginning: number, size: number): ListPart<Item>[] {
  const rest = items.slice(beginning);
  const others = rest.length > 0 ? paginate(rest, undefined, size).map((part) => part.items) : [];
  const pages = [items.slice(0, beginning), ...others];
  return toParts(pages, toLabel(undefined));
}

/**
 * Cuts a list into pages of which none weighs more than `most`, unless one item alone does.
 * @param before weight of what the first page shows before its items
 * @param labelOf what an alphabetical list calls an item: pages are then named after their first items
 */
export function paginateByWeight<Item>(
  items: readonly Item[],
  {
    weightOf,
    most,
    before = 0,
    labelOf,
  }: { weightOf: (item: Item) => number; most: number; before?: number; labelOf?: (item: Item) => string },
): ListPart<Item>[] {
  const pages: Item[][] = [[]];
  let weight = before;
  for (const item of items) {
    const added = weightOf(item);
    if (weight + added > most && pages.at(-1)!.length > 0) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)!.push(item);
    weight += added;
  }
  return toParts(pages, toLabel(labelOf));
}

/** The name of a page in links: its rank, or the first letters of its first item. */
const toLabel =
  <Item>(labelOf: ((item: Item) => string) | undefined) =>
  (first: Item | undefined, rank: number): string =>
    labelOf && first !== undefined ? labelOf(first).slice(0, LETTERS) : String(rank + 1);

function toParts<Item>(
  pages: readonly (readonly Item[])[],
  labelOf: (first: Item | undefined, rank: number) => string,
): ListPart<Item>[] {
  const all = pages.map(([first], rank) => ({ number: rank + 1, label: labelOf(first, rank) }));
  const count = pages.reduce((sum, page) => sum + page.length, 0);
  let first = 1;
  return pages.map((items, rank) => {
    const part = { items, number: rank + 1, first, count, all };
    first += items.length;
    return part;
  });
}

/** Cuts groups into pages: a group may go on from one page to the next. */
export function paginateGroups<Group, Item>(
  groups: readonly { group: Group; items: readonly Item[] }[],
): ListPart<Row<Group, Item>>[] {
  return paginate(toRows(groups));
}

const toRows = <Group, Item>(groups: readonly { group: Group; items: readonly Item[] }[]): Row<Group, Item>[] =>
  groups.flatMap(({ group, items }) => items.map((item) => ({ group, item })));

/** The groups of one page, with what it shows of each. */
export function groupsOf<Group, Item>({ items }: ListPart<Row<Group, Item>>): { group: Group; items: Item[] }[] {
  return [...groupBy(items, ({ group }) => [group])].map(([group, rows]) => ({
    group,
    items: rows.map(({ item }) => item),
  }));
}

/** The paths from which Astro makes the pages of a list, none of an empty one; the file is `[...page].astro`. */
export const listPaths = <Part extends ListPart<unknown>>(parts: readonly Part[]) =>
  partPaths(parts.filter(({ count }) => count > 0));

const partPaths = <Part extends ListPart<unknown>>(parts: readonly Part[]) =>
  parts.map((part) => ({ params: { page: part.number === 1 ? undefined : `page/${part.number}` }, props: { part } }));

/** The same for the pages of entities, each with extracts or texts of its own; the file is `[slug]/[...page].astro`. */
export const entityPaths = <E extends { slug: string }, Item>(
  entities: readonly E[],
  listItems: (entity: E) => readonly Item[],
  size: number,
) =>
  entities.flatMap((entity) =>
    partPaths(paginate(listItems(entity), undefined, size)).map(({ params, props }) => ({
      params: { ...params, slug: entity.slug },
      props: { ...props, entity },
    })),
  );

/** Address of a page of the list at `base`: the first is the list's own. */
export const partPath = (base: string, number: number): string => (number === 1 ? base : `${base}page/${number}/`);

/** One page of a list. */
export interface ListPart<Item> {
  items: readonly Item[];
  /** From 1. */
  number: number;
  /** Rank of its first item in the whole list, from 1. */
  first: number;
  /** Items of the whole list. */
  count: number;
  /** Every page of the list, and what links to it are called. */
  all: readonly { number: number; label: string }[];
}

export interface Row<Group, Item> {
  group: Group;
  item: Item;
}

/** First letters of a name that tell the pages of an alphabetical list apart. */
const LETTERS = 3;
