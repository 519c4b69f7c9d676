import { defineConfig } from 'vitest/config';

/** The built site is looked at by two projects, but built once for both (`tests/support/built-site.ts`). */
const onBuiltSite = { globalSetup: 'tests/support/build-site-once.ts', testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...onBuiltSite } },
      // One browser at a time: two cores.
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false, ...onBuiltSite } },
    ],
  },
});
