/**
 * A name after « de »: « d’Anne Roy », « de Claire Dumas ». « y » is a vowel before a consonant (« d’Yves », « de
 * Yoshio »); « h » is mute in the first names that French has of old, and not in those that it has borrowed (« d’Hélène »,
 * « de Hans »).
 */
export const withDe = (name: string): string => ofName(name).join('');

/**
 * The same in two: « de » as it is before the name, with its space or its apostrophe, and the rest of the name. The article of
 * what is no name is part of the first: « des | élus », « du | public ».
 */
export function ofName(name: string): [before: string, rest: string] {
  const article = /^(les?) (?=\S)/.exec(name)?.[1];
  if (article !== undefined) return [article === 'le' ? 'du ' : 'des ', name.slice(article.length + 1)];
  return [MUTE.test(fold(name)) ? 'd’' : 'de ', name];
}

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** First names whose « h » is mute. */
const MUTE_H =
  'adrien|ector|elene|eloise|enri|enriette|ermine|erve|ilaire|ippolyte|omere|onore|onorine|orace|ortense|ubert|ugo|ugues|uguette|yacinthe';

const MUTE = new RegExp(`^(?:[aeiouœæ]|y[^aeiou\\s]|h(?:${MUTE_H})\\b)`);
