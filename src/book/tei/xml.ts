import { escapeAttribute, escapeText } from '../../prose/escape.ts';

/** An element of XML; attributes that are undefined are left out. The content is XML already. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (string | undefined)[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('');
  const inside = content.filter((part) => part !== undefined).join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element that holds words; nothing where there are none. */
export const words = (name: string, value: string | undefined, attributes: Attributes = {}): string =>
  value ? element(name, attributes, escapeText(value)) : '';

/** Parts one under another. */
export const lines = (...parts: readonly (string | undefined)[]): string => {
  const written = parts.filter(Boolean);
  return written.length === 0 ? '' : `\n${written.join('\n')}\n`;
};

/** A whole file. */
export const toDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';
