/**
 * A name after « de »: « d’Anne Roy », « de Claire Dumas ». « y » is a vowel before a consonant (« d’Yves », « de
 * Yoshio »); « h » is mute in the first names that French has of old, and not in those that it has borrowed (« d’Hélène »,
 * « de Hans »).
 */
export const withDe = (name: string): string => `${deBefore(name)}${name}`;

/** « de » as it is before a name, with its space or its apostrophe. */
export const deBefore = (name: string): string => (MUTE.test(fold(name)) ? 'd’' : 'de ');

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** First names whose « h » is mute. */
const MUTE_H =
  'adrien|ector|elene|eloise|enri|enriette|ermine|erve|ilaire|ippolyte|omere|onore|onorine|orace|ortense|ubert|ugo|ugues|uguette|yacinthe';

const MUTE = new RegExp(`^(?:[aeiouœæ]|y[^aeiou\\s]|h(?:${MUTE_H})\\b)`);
