import { basename } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildMeanwhile, outputOf, type Site } from './build-site-once.ts';

/** Where a site is told that it will be: in a folder. */
export const SITE_URL = new URL('https://exemple.org/actes/');

/** The site of an environment, which does not know its address, built where it knows it. */
export const withAddress = (environment: Site) => ({
  OUT_DIR: `node_modules/.cache/with-address-${basename(outputOf(environment))}`,
  SITE_URL: SITE_URL.href,
});

/** Builds the site of a project a second time, with its address, before the tests that look at what needs it. */
export default function buildWithAddress({ config }: TestProject) {
  const environment: Site = { ...process.env, ...config.env };
  return buildMeanwhile({ CONTENT_DIR: environment.CONTENT_DIR, ...withAddress(environment) });
}
