/** A text between tags. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (character) => ENTITIES[character]!);

/** A text between the double quotes of an attribute. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text between the signs of Markdown: what would be one of them is none, nor an element or a reference of HTML. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#|[a-z]+\d*;)/gi, '&amp;')
    // Before a link, and at the end of a heading.
    .replace(/!$|#(?=#*\s*$)/g, '\\$&');

/** The number of a character, by which one that nobody sees can be looked for: `U+200B`. */
export const codePointOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
