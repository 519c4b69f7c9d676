import { escapeAttribute, escapeText } from '../../prose/escape.ts';

// Whole files are made of parts inside parts: `+` keeps both sides as they are, where `join` would copy each part at each depth.

/** An element of XML; attributes that are undefined are left out. The content is XML already. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (string | undefined)[]
): string {
  let opening = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined && value !== '') opening += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  let inside = '';
  for (const part of content) if (part !== undefined) inside += part;
  return inside === '' ? `${opening}/>` : `${opening}>` + inside + `</${name}>`;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element that holds words; nothing where there are none. */
export const words = (name: string, value: string | undefined, attributes: Attributes = {}): string =>
  value ? element(name, attributes, escapeText(value)) : '';

/** Parts one under another. */
export function lines(...parts: readonly (string | undefined)[]): string {
  let written = '';
  for (const part of parts) if (part) written += `\n${part}`;
  return written && written + '\n';
}

/** A whole file. */
export const toDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';
