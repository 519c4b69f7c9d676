import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
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
/** Of projects that look at a built site: builds begin with the run, and go on while others are tested. */
const onBuiltSite = (...globalSetup: string[]) => ({
  globalSetup: globalSetup.map((name) => `tests/support/${name}.ts`),
  setupFiles: 'tests/support/wait-for-site.ts',
  isolate: false,
  ...timeouts,
});

/**
 * In which order projects are tested, on both cores to the end: while sites are built, what needs none; the preview, in the
 * way of which no build is then; at last browsers, those that take longest first.
 */
const ORDER = [
  'unit',
  'site/reproducible',
  'site',
  'second',
  'third',
  'english',
  'dev',
  'browser/audit',
  'browser/disk',
  'browser/republication',
  'browser/layout-shift',
  'browser/search',
  'browser/anywhere',
  'browser/safety',
  'browser',
];

/** The sequencer of a run: the order above, then Vitest's own. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ project, moduleId }: TestSpecification) => {
      const file = /([\w-]+)\.test\.ts$/.exec(moduleId)![1];
      const rank = ORDER.indexOf(`${project.name}/${file}`);
      return rank < 0 ? ORDER.indexOf(project.name) : rank;
    };
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

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
    sequence: { sequencer: InOrder },
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, ...timeouts } },
      { test: { name: 'dev', include: ['tests/dev/**/*.test.ts'], isolate: false, ...timeouts } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          ...onBuiltSite('build-site-once', 'build-with-address'),
        },
      },
      {
        // What holds for the site of one seminar holds for the site of another.
        test: {
          name: 'second',
          include: ['tests/site/**/*.test.ts', 'tests/second/**/*.test.ts'],
          exclude: OF_THE_FIRST,
          env: SECOND_SEMINAR,
          ...onBuiltSite('build-second-seminar', 'build-with-address'),
        },
      },
      {
        test: {
          name: 'third',
          include: ['tests/site/**/*.test.ts', 'tests/third/**/*.test.ts'],
          exclude: OF_THE_FIRST,
          env: THIRD_SEMINAR,
          ...onBuiltSite('build-third-seminar', 'build-with-address'),
        },
      },
      {
        // What depends on no language holds for an edition in English too; its words have tests of their own.
        test: {
          name: 'english',
          include: ['tests/site/**/*.test.ts', 'tests/english/**/*.test.ts'],
          exclude: [...OF_THE_FIRST, 'tests/site/french.test.ts'],
          env: ENGLISH_SEMINAR,
          ...onBuiltSite('build-english-seminar', 'build-with-address'),
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          ...onBuiltSite('build-site-once', 'build-second-seminar'),
        },
      },
    ],
  },
});
