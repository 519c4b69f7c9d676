import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { search } from '../../src/search/engine.ts';
import { searchQueriesAsTyped } from '../cases/search-queries-as-typed.ts';
import { searchQueriesByTrade } from '../cases/search-queries-by-trade.ts';
import { searchQueriesOfForgottenSigns } from '../cases/search-queries-forgotten-signs.ts';
import { searchQueriesOfOneSitting } from '../cases/search-queries-of-one-sitting.ts';
import { searchQueriesOfReaders } from '../cases/search-queries-of-readers.ts';
import { searchQueries, type LabelledQuery } from '../cases/search-queries.ts';
import { SITE } from '../support/built-site.ts';
import { listMoves, writeRecord, type RankedQuery } from '../support/recorded-ranks.ts';
import { openSearchIndex } from '../support/search-index.ts';

/**
 * The search measured on the labelled queries: a few failures are allowed among many, none for a name or for nothing; and
 * no query moves, for worse or for better, without being seen.
 */

const IN_THE_FIRST_THREE = 0.98;
const FIRST = 0.95;
/** The facets of proper names: a reader who types one is never to be sent elsewhere. */
const PROPER_NAMES = ['speakers', 'places', 'organisations'];
/** The queries that are not finished. */
const PREFIXES = 'prefixes';
/** Where every query stood when it was last recorded. */
const RECORD = fileURLToPath(new URL('../cases/search-ranks.txt', import.meta.url));
const TO_RECORD = 'npx vitest run --project site tests/site/search-quality.test.ts --update';

const runs: Run[] = [];

interface Run {
  category: string;
  query: string;
  /** The pages that are right; none when nothing is to be found. */
  expected: readonly string[];
  /** The pages found, in the order in which they are shown. */
  found: readonly string[];
  /** The error that the search threw. */
  error?: unknown;
}

beforeAll(async () => {
  const index = await openSearchIndex(SITE);
  for (const [category, queries] of Object.entries({
    ...searchQueries,
    ...searchQueriesAsTyped,
    ...searchQueriesOfReaders,
    ...searchQueriesByTrade,
    ...searchQueriesOfOneSitting,
    ...searchQueriesOfForgottenSigns,
  })) {
    for (const labelled of queries) runs.push(await run(category, labelled));
  }

  async function run(category: string, [query, label]: LabelledQuery): Promise<Run> {
    const expected = [label].flat();
    try {
      const answer = await search({ query, filters: {}, typing: category === PREFIXES, literal: false }, index);
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
  test('throws on none', () => {
    const thrown = runs.filter(({ error }) => error !== undefined);
    expect(thrown, thrown.map(({ query, error }) => `« ${query} » throws ${String(error)}`).join('\n')).toEqual([]);
  });

  test('has every query where it was recorded', async () => {
    const ranked = runs.map(toRanked);
    const moves = existsSync(RECORD) ? listMoves(readFileSync(RECORD, 'utf8'), ranked) : [];
    const message = [`${moves.length} moved`, ...moves, 'When that is as it should be:', TO_RECORD, ''].join('\n');
    await expect(writeRecord(ranked), message).toMatchFileSnapshot(RECORD);
  });

  test('has a right page in the first three results for 98 % of them', () => {
    const failures = answerable().filter((run) => findRank(run) > 3);
    expect(1 - failures.length / answerable().length, report(failures)).toBeGreaterThanOrEqual(IN_THE_FIRST_THREE);
  });

  test('has a right page first for 95 % of them', () => {
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
    expect(absent.length).toBeGreaterThanOrEqual(140);
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

function toRanked(run: Run): RankedQuery {
  const { category, expected, found } = run;
  // A record has one line for each.
  const query = run.query.replaceAll('\n', '⏎');
  if (expected.length === 0) return { category, query, rank: found.length, outcome: `${found.length} pages` };
  const rank = findRank(run);
  return { category, query, rank, outcome: rank < Infinity ? String(rank) : 'none' };
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
