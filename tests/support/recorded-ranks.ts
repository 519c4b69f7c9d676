/** The rank at which each labelled query found what it asks for, as recorded in a file: one line a query. */

/** A labelled query and where it stands now. */
export interface RankedQuery {
  category: string;
  query: string;
  /** Of the first right page, from 1; infinite when none is found. For a query that is to find nothing, the pages found. */
  rank: number;
  /** How the rank is written: `1`, `none`, `0 pages`. */
  outcome: string;
}

/** The record of where queries stand, under the names of their categories. */
export function writeRecord(queries: readonly RankedQuery[]): string {
  const categories = [...new Set(queries.map(({ category }) => category))];
  const sections = categories.map((name) => {
    const lines = queries
      .filter(({ category }) => category === name)
      .map((query) => `${query.outcome}\t${query.query}`);
    return [`[${name}]`, ...lines].join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}

/** The moves from a record to where queries stand now, one a line, the worse first; none when nothing has moved. */
export function listMoves(record: string, queries: readonly RankedQuery[]): string[] {
  const recorded = readRecord(record);
  const moves = queries.flatMap(({ category, query, rank, outcome }) => {
    const former = recorded.get(keyOf(category, query));
    recorded.delete(keyOf(category, query));
    if (former === outcome) return [];
    if (former === undefined) return [`new: [${category}] « ${query} » ${outcome}`];
    return [`${rank > rankOf(former) ? 'worse' : 'better'}: [${category}] « ${query} » ${former} → ${outcome}`];
  });
  const gone = [...recorded.keys()].map((key) => `gone: ${key}`);
  return [...moves, ...gone].sort((a, b) => Number(b.startsWith('worse')) - Number(a.startsWith('worse')));
}

/** Query, with its category → its outcome. */
function readRecord(record: string): Map<string, string> {
  let category = '';
  const outcomes = new Map<string, string>();
  for (const line of record.split('\n')) {
    const [, outcome, query] = /^([^\t]+)\t(.*)$/.exec(line) ?? [];
    if (query === undefined) category = /^\[(.*)\]$/.exec(line)?.[1] ?? category;
    else outcomes.set(keyOf(category, query), outcome!);
  }
  return outcomes;
}

const rankOf = (outcome: string): number => (outcome === 'none' ? Infinity : Number.parseInt(outcome, 10));

const keyOf = (category: string, query: string): string => `[${category}] « ${query} »`;
