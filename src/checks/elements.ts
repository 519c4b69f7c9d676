import type { Nodes } from 'mdast';
import { DIALOGUE_TAG, isElement, LANGUAGE_TAG, VOICE_TAG, type Element } from '../prose/elements.ts';
import { onceForEach } from '../prose/lazily.ts';
import { nodesOfType } from './body-nodes.ts';
import type { CheckedFile } from './checked-content.ts';

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

/** The components and elements of a body, with what contains each. */
export const listElements = onceForEach((file: CheckedFile): { element: Element; isBlock: boolean }[] => {
  const found = nodesOfType(file, 'mdxJsxFlowElement', 'mdxJsxTextElement');
  if (found.length === 0) return [];
  const blocks = new Set<Nodes>(listBlocksIn(file.body!.root.children, []));
  return found.map((element) => ({ element, isBlock: blocks.has(element) }));
});

/** The blocks of the top level, and those inside an element that only says their voice or their language. */
const listBlocksIn = (children: readonly Nodes[], around: readonly string[]): Nodes[] =>
  children.flatMap((node): Nodes[] => {
    const name = isElement(node) ? (node.name ?? '') : '';
    if (!Object.hasOwn(STANDS_IN, name)) return [node];
    if (!around.every((outer) => STANDS_IN[name]!.includes(outer))) return [];
    return [node, ...listBlocksIn((node as Element).children as Nodes[], [...around, name])];
  });

/** The containers of blocks, and in which others each may stand: a voice has no turns, nor a turn other voices. */
const STANDS_IN: Readonly<Record<string, readonly string[]>> = {
  [VOICE_TAG]: [LANGUAGE_TAG],
  [DIALOGUE_TAG]: [LANGUAGE_TAG],
  [LANGUAGE_TAG]: [VOICE_TAG, DIALOGUE_TAG],
};

/** The attribute of that name, with its value when that is plain text. */
export function stringAttribute(
  element: Element,
  name: string,
): { node: Attribute; value: string | undefined } | undefined {
  const node = element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return node && { node, value: typeof node.value === 'string' ? node.value : undefined };
}

type Attribute = Element['attributes'][number];
