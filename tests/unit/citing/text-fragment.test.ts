import { expect, test } from 'vitest';
import { textFragment } from '../../../src/citing/text-fragment.ts';

const LONG =
  'Les villes agissent depuis longtemps hors des frontières, et leurs élus en parlent peu à leurs habitants.';

test.each([
  ['few words, whole', 'Des villes', 'Des villes', 'text=Des%20villes'],
  ['signs that have a meaning there', 'Nord-Nord, R&D', '', 'text=Nord%2DNord%2C%20R%26D'],
  ['accents and no-break spaces', 'dit\u00A0: oui', '', 'text=dit%C2%A0%3A%20oui'],
  ['many words, the first and the last', LONG, LONG, 'text=Les%20villes%20agissent,%C3%A0%20leurs%20habitants.'],
  [
    'first words that stand elsewhere too: more of them',
    LONG,
    `Les villes agissent depuis peu. ${LONG}`,
    'text=Les%20villes%20agissent%20depuis%20longtemps,parlent%20peu%20%C3%A0%20leurs%20habitants.',
  ],
])('%s', (_, words, page, expected) => expect(textFragment(words, page)).toBe(expected));
