import type { Person, Place } from '../../src/model/entities.ts';
import type { Proceedings } from '../../src/model/proceedings.ts';
import type { CountedWord } from '../../src/search/lexicon.ts';
import { isMeaningful, listWords } from '../../src/search/words.ts';

/** Queries of each class, so many. */
const EACH = 3;
/** Letters typed of a word that is not finished. */
const PREFIX = 5;
/** Letters of a word that means something by itself. */
const LONG = 7;

/** The queries by which a search is measured, by class: what people type, made of what the proceedings hold. */
export function chooseQueries(proceedings: Proceedings, words: readonly CountedWord[]): Map<string, string[]> {
  const long = words.filter(({ indexed }) => indexed.length >= LONG && /^\p{L}+$/u.test(indexed));
  const byFrequency = [...long].sort((a, b) => b.frequency - a.frequency).map(({ indexed }) => indexed);
  const rare = long.filter(({ frequency }) => frequency <= 3).map(({ indexed }) => indexed);
  const frequencies = new Map(words.map(({ indexed, frequency }) => [indexed, frequency]));
  const persons = proceedings.list('intervenants');
  const cities = proceedings.list('lieux');
  const titles = proceedings.readingOrder.map(({ title }) => title).filter((title) => told(title).length >= 3);
  /** The least common of its words is commoner than that of any other. */
  const commonest = [...titles].sort((a, b) => rarestOf(b) - rarestOf(a));
  function rarestOf(title: string): number {
    return Math.min(...told(title).map((word) => frequencies.get(word) ?? 0));
  }
  const each = <Item>(items: readonly Item[], toQuery: (item: Item, place: number) => string) =>
    spread(items, EACH).map(toQuery);
  return new Map([
    ['un mot rare', each(rare, (word) => word)],
    ['un mot courant', byFrequency.slice(0, EACH)],
    ['deux mots courants', byFrequency.slice(0, EACH).map((word, place) => `${word} ${byFrequency[place + EACH]!}`)],
    ['un nom', each<Person | Place>([...persons, ...cities], ({ name }) => name)],
    ['une question', each(cities, ({ name }, place) => `qui a parlé de ${byFrequency[place]!} à ${name} ?`)],
    ['un titre cité', commonest.slice(0, EACH).map((title) => `« ${title} »`)],
    ['un début de mot', each(rare, (word) => word.slice(0, PREFIX))],
    ['un mot mal écrit', each(rare, (word) => word.slice(0, PREFIX) + word.slice(PREFIX + 1))],
  ]);
}

const told = (title: string): string[] => listWords(title).filter(isMeaningful);

/** So many of the items, as far from each other as they can be. */
function spread<Item>(items: readonly Item[], many: number): Item[] {
  return Array.from(
    { length: Math.min(many, items.length) },
    (_, place) => items[Math.floor(((place + 0.5) * items.length) / many)]!,
  );
}
