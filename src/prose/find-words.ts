/** Where words stand in a text, each time, whatever spaces and apostrophes were typed. */
export function findWords(text: string, words: string): number[] {
  const [among, wanted] = [evenOut(text), evenOut(words)];
  const found: number[] = [];
  for (let at = among.indexOf(wanted); at >= 0; at = among.indexOf(wanted, at + wanted.length)) found.push(at);
  return found;
}

/** Spaces and apostrophes that an author may have typed otherwise, one character for one. */
const evenOut = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ').replace(/'/g, '’');
