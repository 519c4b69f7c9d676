import { buildMeanwhile } from './build-site-once.ts';

/** A seminar that the engine was not written for (see its README), and where its site goes. */
export const SECOND_SEMINAR = {
  CONTENT_DIR: 'tests/fixtures/congres-de-la-paix-1849/content',
  OUT_DIR: 'node_modules/.cache/congres-de-la-paix-1849',
};

/** Builds the second seminar before the tests that look at it. */
export default function buildSecondSeminar() {
  return buildMeanwhile(SECOND_SEMINAR);
}
