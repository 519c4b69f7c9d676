/** A text between the signs of Typst: what would be one of them is none. */
export const escapeMarkup = (text: string): string =>
  text
    .replace(/[\\#$*_`<>@[\]~]/g, '\\$&')
    // Comments and addresses, dashes, ellipses and negative numbers would be made of what is none.
    .replace(/\/(?=[/*])/g, '\\/')
    .replace(/-(?=[-?\d])/g, '\\-')
    .replace(/\.(?=\.)/g, '\\.')
    // At the beginning of a line, the signs of lists, terms and headings.
    .replace(/^(\s*)([-+=/])/, '$1\\$2')
    .replace(/^(\s*\d+)\./, '$1\\.');

/** Words in a language (BCP 47), of which Typst knows the first part. */
export const inLanguage = (markup: string, language: string | undefined): string =>
  language === undefined
    ? markup
    : `#foreign(${toTypstString(/^[a-z]{2,3}/i.exec(language)?.[0].toLowerCase() ?? 'und')})[${markup}]`;

/** A text as a string of Typst. */
export const toTypstString = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}"`;
