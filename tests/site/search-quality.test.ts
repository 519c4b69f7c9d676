import { beforeAll, describe, expect, test } from 'vitest';
import { search } from '../../src/search/engine.ts';
import { searchQueries, type LabelledQuery } from '../cases/search-queries.ts';
import { SITE } from '../support/built-site.ts';
import { openSearchIndex } from '../support/search-index.ts';

/** The search measured on the labelled queries: a few failures are allowed among many, none for a name or for nothing. */

const IN_THE_FIRST_THREE = 0.98;
const FIRST = 0.9;
/** Milliseconds, for all the queries. */
const WHOLE_RUN = 20_000;
/** What carries a proper name: a reader who types one is never to be sent elsewhere. */
const PROPER_NAMES = ['speakers', 'places', 'organisations'];

const runs: Run[] = [];
let milliseconds = 0;

interface Run {
  category: string;
  query: string;
  /** The pages that are right; none when nothing is to be found. */
  expected: readonly string[];
  /** The pages found, in the order in which they are shown. */
  found: readonly string[];
  /** What the search threw. */
  error?: unknown;
}

beforeAll(async () => {
  const index = await openSearchIndex(SITE);
  const start = performance.now();
  for (const [category, queries] of Object.entries(searchQueries)) {
    for (const labelled of queries) runs.push(await run(category, labelled));
  }
  milliseconds = performance.now() - start;

  async function run(category: string, [query, label]: LabelledQuery): Promise<Run> {
    const expected = [label].flat();
    try {
      const answer = await search({ query, filters: {}, typing: false, literal: false }, index);
      const found = [...answer.named, ...answer.texts, ...answer.partial, ...answer.alsoNamed].map(
        ({ page }) => page.path,
      );
      return { category, query, expected, found };
    } catch (error) {
      return { category, query, expected, found: [], error };
    }
  }
});

describe('the search, on the labelled queries', () => {
  test('throws on none and answers them all in time', () => {
    const thrown = runs.filter(({ error }) => error !== undefined);
    expect(thrown, thrown.map(({ query, error }) => `« ${query} » throws ${String(error)}`).join('\n')).toEqual([]);
    expect(milliseconds).toBeLessThan(WHOLE_RUN);
  });

  test('has a right page in the first three results for 98 % of them', () => {
    const failures = answerable().filter((run) => findRank(run) > 3);
    expect(1 - failures.length / answerable().length, report(failures)).toBeGreaterThanOrEqual(IN_THE_FIRST_THREE);
  });

  test('has a right page first for 90 % of them', () => {
    const failures = answerable().filter((run) => findRank(run) > 1);
    expect(1 - failures.length / answerable().length, report(failures)).toBeGreaterThanOrEqual(FIRST);
  });

  test('never has a wrong page first for a proper name', () => {
    const names = answerable().filter(({ category }) => PROPER_NAMES.includes(category));
    expect(names.length).toBeGreaterThan(0);
    const failures = names.filter((run) => findRank(run) > 1);
    expect(failures.length, report(failures)).toBe(0);
  });

  test('finds nothing for the words that are not there', () => {
    const absent = runs.filter(({ expected }) => expected.length === 0);
    expect(absent.length).toBeGreaterThanOrEqual(20);
    const failures = absent.filter(({ found }) => found.length > 0);
    expect(failures.length, report(failures)).toBe(0);
  });
});

function answerable(): Run[] {
  return runs.filter(({ expected }) => expected.length > 0);
}

/** The rank of the first right page, from 1; infinite when there is none. */
function findRank({ expected, found }: Run): number {
  const at = found.findIndex((page) => expected.includes(page));
  return at < 0 ? Infinity : at + 1;
}

function report(failures: readonly Run[]): string {
  const lines = failures.map((run) => {
    const rank = findRank(run);
    const wanted = run.expected.length > 0 ? run.expected.join(' or ') : 'nothing';
    const came = run.found.slice(0, 3).join(', ') || 'nothing';
    return `[${run.category}] « ${run.query} »: wanted ${wanted} (${rank < Infinity ? `rank ${rank}` : 'not found'}), got ${came}`;
  });
  return `${failures.length} failing:\n${lines.join('\n')}`;
}
