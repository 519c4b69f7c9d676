import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';

/** The components that a body may use, as blocks of their own. */
export const QUOTE_TAG = 'Quote';
export const EDITORIAL_NOTE_TAG = 'EditorialNote';
/** The component of a sentence that only leads elsewhere: read on the page, neither numbered nor searched nor counted. */
export const SEE_TAG = 'See';
/** The component around blocks that are in another voice than the rest of their text. */
export const VOICE_TAG = 'Voice';

/** The component around the turns of those who speak one after another. */
export const DIALOGUE_TAG = 'Dialogue';
/** The component around words or blocks in another language; alone of its kind, it may stand in a sentence. */
export const LANGUAGE_TAG = 'Langue';

/** The components with their attributes: true for one that must be there. */
export const COMPONENTS: Readonly<Record<string, Attributes>> = {
  [QUOTE_TAG]: {
    by: false,
    author: false,
    title: false,
    year: false,
    page: false,
    lang: false,
    gloss: false,
    reporting: false,
  },
  [EDITORIAL_NOTE_TAG]: {},
  [SEE_TAG]: {},
  [VOICE_TAG]: { of: true },
  [DIALOGUE_TAG]: {},
  [LANGUAGE_TAG]: { code: true },
};

/** The document from which the edition is made. */
export const SOURCE_TAG = 'Source';

/** The components of the site that a page about the edition may show between its blocks. */
export const SITE_COMPONENTS: Readonly<Record<string, Attributes>> = { Contact: {}, [SOURCE_TAG]: {} };

/** The elements of HTML, all of them inside a sentence, that Markdown has no sign for. */
export const ELEMENTS: Readonly<Record<string, Attributes>> = {
  i: { lang: false },
  em: { lang: false },
  b: { lang: false },
  cite: { lang: false },
  abbr: { title: true, lang: false },
  sub: {},
  sup: {},
};

/** The attributes that an element may have; undefined for one that the site does not know. */
export const attributesFor = (name: string | null): Attributes | undefined =>
  [COMPONENTS, SITE_COMPONENTS, ELEMENTS].find((known) => Object.hasOwn(known, name ?? ''))?.[name ?? ''];

/** An element of MDX, component or HTML. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

type Attributes = Readonly<Record<string, boolean>>;

export const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Whether a node is a component: any, or the one of that name. */
export const isComponent = (node: Node, name?: string): boolean =>
  isElement(node) && (name === undefined ? Object.hasOwn(COMPONENTS, node.name ?? '') : node.name === name);

/** Whether a node is an element of HTML that bodies may use. */
export const isKnownElement = (node: Node): boolean => isElement(node) && Object.hasOwn(ELEMENTS, node.name ?? '');

/** Whether a node is a component of the site. */
export const isSiteComponent = (node: Node): boolean =>
  isElement(node) && Object.hasOwn(SITE_COMPONENTS, node.name ?? '');

/** The attributes of an element whose values are plain text; of two of one name, the first. */
export function attributesOf({ attributes }: Element): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    if (!Object.hasOwn(texts, attribute.name)) texts[attribute.name] = attribute.value;
  }
  return texts;
}
