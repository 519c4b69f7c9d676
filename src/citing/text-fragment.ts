/** Characters up to which the words are looked for whole. */
const MOST_CHARACTERS = 80;
const FEWEST_WORDS = 3;

/**
 * The text fragment (`text=…`) by which browsers find words on a page: whole when they are few, else by their first and last
 * ones, as many as are needed to be found nowhere before.
 * @param page all the text in which they are looked for
 */
export function textFragment(words: string, page: string): string {
  const parts = words.split(WHITE);
  if (words.length <= MOST_CHARACTERS) return `text=${encode(words)}`;
  let count = FEWEST_WORDS;
  while (count < parts.length / 2 && isTwice(parts.slice(0, count).join(' '), page)) count += 1;
  const [first, last] = [parts.slice(0, count), parts.slice(-count)];
  return `text=${encode(first.join(' '))},${encode(last.join(' '))}`;
}

/** Words are parted by breakable white space only. */
const WHITE = /[ \t\n]+/;

const isTwice = (words: string, page: string): boolean => page.indexOf(words) !== page.lastIndexOf(words);

/** A hyphen, a comma and an ampersand have a meaning of their own there. */
const encode = (words: string): string =>
  encodeURIComponent(words).replace(/[-'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
