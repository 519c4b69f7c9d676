/**
 * How a folded French word sounds, for names that were heard and never read: each pair of a spelling and of a sound, in
 * the order in which they are replaced. Capitals are sounds that no single letter writes.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ch(?=[lr])/g, 'k'],
  [/([csp]h)|h/g, '$1'],
  [/tz$/, 'Z'],
  [/gn/g, 'ni'],
  [/(?:sch|ch|sh)/g, 'S'],
  [/ph/g, 'f'],
  [/(?:eaux?|aux?)/g, 'o'],
  [/oeu|oe/g, 'e'],
  [/tion/g, 'sion'],
  [/qu|q|ck|k/g, 'k'],
  [/c(?=[eiyE])/g, 's'],
  [/c/g, 'k'],
  [/ge(?=[ao])|g(?=[eiyE])/g, 'j'],
  [/(?:ain|ein|aim|in|im|yn|ym)(?![aeiouynm])/g, 'I'],
  [/(?:an|en|am|em)(?![aeiouynm])/g, 'A'],
  [/(?:on|om)(?![aeiouynm])/g, 'O'],
  [/eill?e?|ay(?=[aeo])/g, 'Y'],
  [/ai|ei|ay|ey/g, 'E'],
  [/(?:er|ez|ets?)$/g, 'E'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/(?:[tdspgx]+|es?)$/g, ''],
  [/x/g, 'ks'],
  [/E/g, 'e'],
];

/**
 * The key that words which sound alike have in common; empty for what is not in Latin letters.
 * @param word folded, but for an « é » at its end, which is heard
 */
export function soundOf(word: string): string {
  const spoken = word.replace(/ée?s?$/, 'E');
  if (!/^[a-z]{3,}$|^[a-z]{2,}E$/.test(spoken)) return '';
  return SPELLINGS.reduce((sound, [spelling, heard]) => sound.replace(spelling, heard), spoken);
}
