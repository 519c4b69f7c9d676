import type { Nodes } from 'mdast';
import { languageOf, nameOf, type Resource } from '../model/entities.ts';
import { attributesOf, isElement } from '../prose/elements.ts';
import { toText } from '../prose/text.ts';
import { listWords } from './words.ts';
import { isOfEdition } from '../words/is-of-edition.ts';

/**
 * The folded words that resources say in other languages only: their endings are not those of the edition’s. « Policies » is of no
 * family with « police ».
 */
export function listForeignWords(resources: readonly Resource[]): Set<string> {
  const [said, foreign] = [new Map<string, number>(), new Map<string, number>()];
  for (const resource of resources) {
    count(said, nameOf(resource));
    if (isForeign(languageOf(resource))) count(foreign, nameOf(resource));
    if (!('body' in resource)) continue;
    count(said, resource.summary ?? '');
    for (const { node, text } of resource.body.blocks) {
      count(said, text);
      countForeign(foreign, node);
    }
  }
  return new Set([...foreign.keys()].filter((word) => foreign.get(word)! >= (said.get(word) ?? 0)));
}

function countForeign(foreign: Map<string, number>, node: Nodes): void {
  const { lang, langue = lang } = isElement(node) ? attributesOf(node) : {};
  if (isForeign(langue)) count(foreign, toText(node));
  else if ('children' in node) for (const child of node.children) countForeign(foreign, child as Nodes);
}

const isForeign = (language: string | undefined): boolean => language !== undefined && !isOfEdition(language);

function count(words: Map<string, number>, text: string): void {
  for (const word of listWords(text)) words.set(word, (words.get(word) ?? 0) + 1);
}
