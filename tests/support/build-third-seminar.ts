import { buildOnce } from './build-site-once.ts';

/** An event with turns of speech, several languages and voices without a name (see its README), and where its site goes. */
export const THIRD_SEMINAR = {
  CONTENT_DIR: 'tests/fixtures/journee-de-la-lande/content',
  OUT_DIR: 'node_modules/.cache/journee-de-la-lande',
};

/** Builds the third seminar before the tests that look at it. */
export default function buildThirdSeminar(): void {
  buildOnce(THIRD_SEMINAR);
}
