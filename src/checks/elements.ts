import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { EDITORIAL_NOTE_TAG, QUOTE_TAG } from '../prose/blocks.ts';
import type { CheckedFile } from './checked-content.ts';

/** The components that a body may use, with their attributes: true for one that must be there. */
export const COMPONENTS: Record<string, Record<string, boolean>> = {
  [QUOTE_TAG]: { by: true, gloss: false, reporting: false },
  [EDITORIAL_NOTE_TAG]: {},
};

/** Elements of HTML that Markdown has no sign for, with their attributes. */
export const ELEMENTS: Record<string, Record<string, boolean>> = {
  i: { lang: false },
  em: { lang: false },
  b: { lang: false },
  cite: { lang: false },
  abbr: { title: true, lang: false },
  sub: {},
  sup: {},
};

/** The attributes that an element may have; undefined for one that the site does not know. */
export const attributesFor = (name: string | null): Record<string, boolean> | undefined =>
  [COMPONENTS, ELEMENTS].find((known) => Object.hasOwn(known, name ?? ''))?.[name ?? ''];

/** Elements that run something, or let something in from elsewhere: the rule on code speaks of them. */
export const ACTIVE_ELEMENTS = new Set([
  'script',
  'iframe',
  'object',
  'embed',
  'style',
  'form',
  'link',
  'meta',
  'base',
]);

const IN_MARKDOWN = new Map(
  Object.entries({
    a: 'Un lien s’écrit : [texte](adresse).',
    img: 'Une image s’écrit : ![ce qu’elle montre](/fichiers/image.jpg).',
    br: 'Une ligne se coupe par une barre oblique inverse, « \\ », à sa fin.',
    hr: 'Un trait s’écrit « *** », seul entre deux lignes vides.',
    p: 'Un paragraphe est séparé des autres par une ligne vide.',
    strong: 'Ce qui importe s’écrit entre deux paires d’astérisques : **mots**.',
  }),
);

/** How Markdown says what an element of HTML does, when the element is not to be used. */
export const inMarkdown = (name: string): string | undefined => IN_MARKDOWN.get(name);

/** Attributes that run something, or that could hide or move the page: the rule on code speaks of them. */
export const isActiveAttribute = (name: string): boolean => /^on|^style$/i.test(name);

/** The components and elements of a body, with what contains each. */
export function listElements(file: CheckedFile): { element: Element; isBlock: boolean }[] {
  return file
    .nodes()
    .flatMap(({ node, parent }) => (isElement(node) ? [{ element: node, isBlock: parent?.type === 'root' }] : []));
}

const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The attribute of that name, with its value when that is plain text. */
export function stringAttribute(
  element: Element,
  name: string,
): { node: Attribute; value: string | undefined } | undefined {
  const node = element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return node && { node, value: typeof node.value === 'string' ? node.value : undefined };
}

type Attribute = Element['attributes'][number];
export type Element = MdxJsxFlowElement | MdxJsxTextElement;
