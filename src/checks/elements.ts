import type { Nodes } from 'mdast';
import { flowOf } from '../prose/blocks.ts';
import { isComponent, VOICE_TAG, type Element } from '../prose/elements.ts';
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
export function listElements(file: CheckedFile): { element: Element; isBlock: boolean }[] {
  const { root, nodes } = file.body ?? {};
  const inVoices = root ? flowOf(root).flatMap(({ node }) => (isComponent(node, VOICE_TAG) ? [] : [node])) : [];
  const blocks = new Set<Nodes>([...(root?.children ?? []), ...inVoices]);
  const found = nodes ? [...nodes.ofType('mdxJsxFlowElement'), ...nodes.ofType('mdxJsxTextElement')] : [];
  return found.map((element) => ({ element, isBlock: blocks.has(element) }));
}

/** The attribute of that name, with its value when that is plain text. */
export function stringAttribute(
  element: Element,
  name: string,
): { node: Attribute; value: string | undefined } | undefined {
  const node = element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return node && { node, value: typeof node.value === 'string' ? node.value : undefined };
}

type Attribute = Element['attributes'][number];
