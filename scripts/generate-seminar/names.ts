import { capitalize } from '../../src/words/capitalize.ts';
import type { Chance } from './chance.ts';

const SYLLABLES =
  'ba bel bran cha cor dan dor fa fer gal gri jo lan lor ma mer mon nai no par pel qui ran ro sal ser ta tor val ver vin'.split(
    ' ',
  );

/** An invented name of one or more syllables: « Lormaver ». */
export const inventName = (chance: Chance, syllables = chance.between(2, 3)): string =>
  capitalize(Array.from({ length: syllables }, () => chance.pick(SYLLABLES)).join(''));

/** As many invented names, all different. */
export function inventNames(chance: Chance, many: number): string[] {
  const names = new Set<string>();
  while (names.size < many) names.add(inventName(chance));
  return [...names];
}
