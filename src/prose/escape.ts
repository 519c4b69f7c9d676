/** A text between tags. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (character) => ENTITIES[character]!);

/** A text between the double quotes of an attribute. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
