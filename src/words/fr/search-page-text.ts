/**
 * A text of the index as pages show it: the index holds straight apostrophes and ordinary spaces. Each character stands for
 * one, so that places in one are places in the other.
 */
export const toPageText = (text: string): string =>
  text
    .replace(/'/g, '’')
    .replace(/ (?=[:»])/g, '\u00A0')
    .replace(/ (?=[;!?])/g, '\u202F')
    .replace(/« /g, '«\u00A0')
    // « 5 238 » is one number.
    .replace(
      /(^|[^\d,.])(\d{1,3}(?: \d{3})+)(?!\d)/g,
      (_, before: string, number: string) => before + number.replace(/ /g, '\u202F'),
    );
