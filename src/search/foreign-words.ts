import type { Nodes } from 'mdast';
import { languageOf, nameOf, type Resource } from '../model/entities.ts';
import { attributesOf, isElement } from '../prose/elements.ts';
import { toText } from '../prose/text.ts';
import type { Token, Tokenizer } from './tokenizer.ts';
import { listWords } from './words.ts';
import { isOfEdition } from '../words/is-of-edition.ts';

/**
 * The folded words that resources say in other languages only: their endings are not those of the edition’s. « Policies » is of no
 * family with « police ».
 */
export function listForeignWords(resources: readonly Resource[], tokenizer: Tokenizer): Set<string> {
  const foreign = new Map<string, number>();
  for (const resource of resources) {
    if (isForeign(languageOf(resource))) count(foreign, nameOf(resource));
    if ('body' in resource) for (const { node } of resource.body.blocks) countForeign(foreign, node);
  }
  if (foreign.size === 0) return new Set();
  // How often each is said at all, in other languages or not.
  const left = new Map(foreign);
  const inTokens: (readonly string[])[] = [];
  const listForeign = ({ written }: Token) => listWords(written).filter((word) => foreign.has(word));
  const say = (text: string) =>
    tokenizer.cut(text).tokens.forEach((token) => {
      const words = (inTokens[token.number] ??= listForeign(token));
      words.forEach((word) => left.set(word, left.get(word)! - 1));
    });
  for (const resource of resources) {
    say(nameOf(resource));
    if (!('body' in resource)) continue;
    say(resource.summary ?? '');
    for (const { text } of resource.body.blocks) say(text);
  }
  return new Set([...left.keys()].filter((word) => left.get(word)! >= 0));
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
