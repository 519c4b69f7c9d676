import type { Kind } from '../schema/index.ts';
import { fold } from './fold.ts';

/** Something that a query can name: the page it leads to and every name it goes by. */
export interface NamedThing {
  /** Path from the root of the site. */
  url: string;
  kind: Kind;
  name: string;
  /** One line that tells it from its namesakes: « ville, Turquie ». */
  byline: string;
  /** Other names, acronym included. */
  aliases: string[];
}

/** A thing that the query names, and how well. */
export interface NameMatch {
  thing: NamedThing;
  /** 1 when the query is one of its names, less when it is a part of one. */
  closeness: number;
}

/** Persons and places before what is named after them. */
const KIND_ORDER: Kind[] = ['intervenants', 'lieux', 'definitions', 'organisations', 'themes'];

/** The things that a cleaned query names, closest first. */
export function matchNames(query: string, lexicon: readonly NamedThing[]): NameMatch[] {
  const wanted = listWords(query);
  if (wanted.length === 0) return [];
  return lexicon
    .map((thing) => ({ thing, closeness: Math.max(...namesOf(thing).map((name) => closenessOf(wanted, name))) }))
    .filter(({ closeness }) => closeness > 0)
    .sort(
      (a, b) =>
        b.closeness - a.closeness ||
        KIND_ORDER.indexOf(a.thing.kind) - KIND_ORDER.indexOf(b.thing.kind) ||
        a.thing.name.length - b.thing.name.length,
    );
}

/** The words of a name or query, folded. */
export function listWords(text: string): string[] {
  return fold(text).match(/[\p{L}\d]+/gu) ?? [];
}

function namesOf({ name, aliases }: NamedThing): string[] {
  return [name, ...aliases];
}

/** 1 for the whole name, written in one word or several; the share of its words that are asked for otherwise. */
function closenessOf(wanted: readonly string[], name: string): number {
  const words = listWords(name);
  if (words.join('') === wanted.join('')) return 1;
  const found = wanted.filter((word) => words.includes(word));
  return found.length === wanted.length ? (0.9 * found.length) / words.length : 0;
}
