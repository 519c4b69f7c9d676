import { pathOfPart } from './files.ts';
import { familyOf } from '../words/index.ts';
import type { CataloguePage } from './catalogue.ts';
import type { Expansion, KnownWord, Lexicon } from './lexicon.ts';
import { indexNames, type NamedPage } from './names.ts';
import type { MissingParts, PartReader } from './parts.ts';
import { isMeaningful } from './words.ts';
import { shardOf, shardsBeginning } from './shards.ts';
import { SHORTEST } from './term.ts';
import { fillPage, unpackWords, type SoundFile, type WordFile } from './word-files.ts';

/** The lexicon whose files are fetched as words are asked for; what was fetched stays known. */
export class ShardedLexicon implements Lexicon {
  readonly textCount: number;
  readonly named: NamedPage[] = [];
  readonly #starts: readonly string[];
  readonly #sounds: readonly string[];
  readonly #pages: readonly CataloguePage[];
  readonly #read: PartReader;
  readonly #missing: MissingParts;
  /** The words of each file that was fetched, in the order of the alphabet. */
  readonly #shards = new Map<number, readonly KnownWord[]>();
  readonly #reading = new Map<number, Promise<WordFile>>();
  readonly #words = new Map<string, KnownWord>();
  readonly #families = new Map<string, KnownWord[]>();
  readonly #expansions = new Map<string, Expansion[]>();
  readonly #common = new Set<string>();
  readonly #foreign = new Set<string>();
  readonly #near = new Set<string>();
  readonly #namedPages = new Set<CataloguePage>();

  constructor({ starts, sounds, pages, read, missing }: LexiconSource) {
    this.#sounds = sounds;
    [this.textCount, this.#starts, this.#pages] = [pages.length, starts, pages];
    [this.#read, this.#missing] = [read, missing];
  }

  /** Of words whose file is missing nothing is known: the answer says that it lacks something. */
  readonly load = async (asked: readonly string[]): Promise<void> => {
    const telling = asked.filter(isMeaningful);
    const words = telling.length > 0 ? telling : asked;
    const shards = words.map((word) => shardOf(word, this.#starts));
    await this.#loadShards(shards);
    // Words alike are many under some pairs of letters: they are worth fetching for a misspelling only.
    const strange = words.filter((word) => word.length >= SHORTEST && this.beginningWith(word).length === 0);
    await this.#loadShards(strange.flatMap((word) => shardsBeginning(word.slice(0, 2), this.#starts)));
  };

  /** Bound, as the others: understanding takes some of them on their own. */
  readonly find = (word: string): KnownWord | undefined => this.#words.get(word);

  readonly beginningWith = (prefix: string): readonly KnownWord[] =>
    shardsBeginning(prefix, this.#starts).flatMap((shard) =>
      (this.#shards.get(shard) ?? []).filter(({ word }) => word.startsWith(prefix)),
    );

  readonly relatedTo = (word: string): readonly KnownWord[] =>
    this.#foreign.has(word) ? [this.#words.get(word)!] : (this.#families.get(familyOf(word)) ?? []);

  readonly expansionsOf = (firstWord: string): readonly Expansion[] => this.#expansions.get(firstWord) ?? [];

  readonly isOfLanguage = (word: string): boolean => this.#near.has(word);

  readonly isCommon = (word: string): boolean => this.#common.has(word);

  readonly soundingLike = async (key: string): Promise<readonly KnownWord[]> => {
    const shard = shardOf(key, this.#sounds);
    if (shard < 0) return [];
    const path = pathOfPart('sounds', shard);
    const file = await this.#missing.attempt(path, () => this.#read<SoundFile>(path));
    const words = file?.find(([sound]) => sound === key)?.slice(1) ?? [];
    await this.#loadShards(words.map((word) => shardOf(word, this.#starts)));
    return words.flatMap((word) => this.find(word) ?? []);
  };

  async #loadShards(shards: readonly number[]): Promise<void> {
    const wanted = [...new Set(shards)].filter((shard) => shard >= 0 && !this.#shards.has(shard));
    const files = await Promise.all(
      wanted.map((shard) => {
        const path = pathOfPart('words', shard);
        return this.#missing.attempt(path, () => this.#readOnce(shard, path));
      }),
    );
    // In their order, whichever came first: what names are as close stand as the index has them.
    for (const [place, shard] of wanted.entries()) {
      const file = files[place];
      // Asked for twice at once, it is taken once.
      if (file && !this.#shards.has(shard)) this.#take(shard, file);
    }
  }

  /** A file that is on its way already is not asked for again. */
  #readOnce(shard: number, path: string): Promise<WordFile> {
    const reading = this.#reading.get(shard) ?? this.#read<WordFile>(path);
    this.#reading.set(shard, reading);
    const forget = () => void this.#reading.delete(shard);
    reading.then(forget, forget);
    return reading;
  }

  #take(shard: number, file: WordFile): void {
    const words = unpackWords(file);
    this.#shards.set(shard, words);
    for (const word of file.foreign ?? []) this.#foreign.add(word);
    for (const word of file.near ?? []) this.#near.add(word);
    for (const word of words) {
      this.#words.set(word.word, word);
      // The endings of another language are not those of French.
      if (this.#foreign.has(word.word)) continue;
      const family = this.#families.get(familyOf(word.word));
      if (family) family.push(word);
      else this.#families.set(familyOf(word.word), [word]);
    }
    for (const word of file.common) this.#common.add(word);
    for (const expansion of file.expansions) {
      const others = this.#expansions.get(expansion.typed[0]!) ?? [];
      this.#expansions.set(expansion.typed[0]!, [...others, expansion]);
    }
    for (const packed of file.named) {
      const page = this.#pages[packed[0]]!;
      if (this.#namedPages.has(page)) continue;
      this.#namedPages.add(page);
      fillPage(page, packed);
      this.named.push(...indexNames([page]));
    }
  }
}

/** The source of a lexicon. */
interface LexiconSource {
  /** Where each file of words begins, and each file of sounds. */
  starts: readonly string[];
  sounds: readonly string[];
  /** Every page, by number. */
  pages: readonly CataloguePage[];
  read: PartReader;
  missing: MissingParts;
}
