import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ENGLISH_SEMINAR } from './tests/support/build-english-seminar.ts';
import { SECOND_SEMINAR } from './tests/support/build-second-seminar.ts';
import { THIRD_SEMINAR } from './tests/support/build-third-seminar.ts';

// Started by its own path, Vitest runs on any Node, and some tests then never end.
if (Number.parseInt(process.versions.node) < 24) {
  throw new Error(`Start the tests with npm (npm test, npx vitest): it takes Node 24; this one is ${process.version}.`);
}

// The scripts that tests start are compiled once.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

/** In milliseconds: what a loaded machine may need; nothing waits for as long where all is well. */
const timeouts = { testTimeout: 1_200_000, hookTimeout: 1_200_000, expect: { poll: { timeout: 60_000 } } };
/** The built site is looked at by two projects, but built once for both (`tests/support/built-site.ts`). */
const onBuiltSite = { globalSetup: 'tests/support/build-site-once.ts', ...timeouts };

/** Queries written for the first seminar, and what does not depend on the seminar. */
const OF_THE_FIRST = [
  'search-quality',
  'search-derived',
  'republication',
  'reproducible',
  'long-lists',
  'begun-seminar',
  'no-code',
].map((name) => `tests/site/${name}.test.ts`);

export default defineConfig({
  test: {
    // Both cores; by itself, Vitest leaves one.
    maxWorkers: 2,
    projects: [
      // By its name the first of its group, beside tests that build nothing: builds wait until a preview has ended.
      { test: { name: 'dev', include: ['tests/dev/**/*.test.ts'], isolate: false, ...timeouts } },
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, ...timeouts } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], isolate: false, ...onBuiltSite } },
      {
        // What holds for the site of one seminar holds for the site of another.
        test: {
          name: 'second',
          isolate: false,
          include: ['tests/site/**/*.test.ts', 'tests/second/**/*.test.ts'],
          exclude: OF_THE_FIRST,
          globalSetup: 'tests/support/build-second-seminar.ts',
          env: SECOND_SEMINAR,
          ...timeouts,
        },
      },
      {
        test: {
          name: 'third',
          isolate: false,
          include: ['tests/site/**/*.test.ts', 'tests/third/**/*.test.ts'],
          exclude: OF_THE_FIRST,
          globalSetup: 'tests/support/build-third-seminar.ts',
          env: THIRD_SEMINAR,
          ...timeouts,
        },
      },
      {
        // What depends on no language holds for an edition in English too; its words have tests of their own.
        test: {
          name: 'english',
          isolate: false,
          include: ['tests/site/**/*.test.ts', 'tests/english/**/*.test.ts'],
          exclude: [...OF_THE_FIRST, 'tests/site/french.test.ts'],
          globalSetup: 'tests/support/build-english-seminar.ts',
          env: ENGLISH_SEMINAR,
          ...timeouts,
        },
      },
      {
        // After the others: browsers want both cores.
        test: {
          name: 'browser',
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/build-site-once.ts', 'tests/support/build-second-seminar.ts'],
          sequence: { groupOrder: 1 },
          ...timeouts,
        },
      },
    ],
  },
});
