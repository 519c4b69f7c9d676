import { join } from 'node:path';
import { buildMeanwhile } from './build-site-once.ts';
import { writeSilence } from './silent-recording.ts';

/** An event with turns of speech, several languages, voices without a name, pictures and a recording (see its README), and where its site goes. */
export const THIRD_SEMINAR = {
  CONTENT_DIR: 'tests/fixtures/journee-de-la-lande/content',
  OUT_DIR: 'node_modules/.cache/journee-de-la-lande',
};

/** Builds the third seminar before the tests that look at it. */
export default function buildThirdSeminar() {
  // Nobody spoke there, and a sound is too heavy to keep with the code.
  writeSilence(join(THIRD_SEMINAR.CONTENT_DIR, 'fichiers/table-ronde.mp3'), SECONDS);
  return buildMeanwhile(THIRD_SEMINAR);
}

/** Of the recording of the round table, whose captions end before. */
const SECONDS = 25;
