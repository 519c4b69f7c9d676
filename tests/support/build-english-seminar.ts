import { buildMeanwhile } from './build-site-once.ts';

/** A small event published in English (see its README), and where its site goes. */
export const ENGLISH_SEMINAR = {
  CONTENT_DIR: 'tests/fixtures/tidewater-meeting/content',
  OUT_DIR: 'node_modules/.cache/tidewater-meeting',
};

/** Builds the English seminar before the tests that look at it. */
export default function buildEnglishSeminar() {
  return buildMeanwhile(ENGLISH_SEMINAR);
}
