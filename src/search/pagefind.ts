/** The part of Pagefind's browser code that this program uses: what `trim-pagefind.ts` leaves of it. */
export interface PagefindCode {
  PagefindInstance: new (options: { basePath: string; baseUrl: string }) => PagefindInstance;
}

/** An index that Pagefind has opened. */
export interface PagefindInstance {
  searchMeta: Uint8Array;
  backend: PagefindBackend;
  loadEntry(): Promise<void>;
  loadMeta(): Promise<void>;
  findIndex(): { hash: string; wasm: string };
  init(language: string, options: { load_wasm: boolean }): Promise<void>;
  /** Fetches a part of the index, once. */
  loadChunk(name: string): Promise<void>;
  /** Where the program has the index: another place after each part that is fetched. */
  getPtr(): Promise<number>;
}

/** Its program, in WebAssembly. */
interface PagefindBackend {
  /** The names of the parts of the index that words need, in JSON. */
  request_indexes(pointer: number, words: string): string;
  /**
   * The texts that hold words, in JSON.
   * @param isPhrase whether they stand next to each other, in their order
   */
  search(
    pointer: number,
    words: string,
    asTyped: string,
    filters: string,
    sort: string,
    isPhrase: boolean,
    withAccents: boolean,
  ): string;
}

/** The program that answers for the words of an index. */
export interface Pagefind {
  /**
   * The texts that hold words of the index, best first.
   * @param query folded words between spaces; a phrase between quotation marks
   */
  search(query: string): Promise<ScoredText[]>;
}

/** A text that holds what is looked for, by its name. */
export interface ScoredText {
  id: string;
  score: number;
}

/** A text as the index holds it, with straight apostrophes. */
export interface PagefindText {
  content: string;
  meta: { title?: string; byline?: string; alias?: string };
  /** Elements with an `id`, in order: the summary, the numbered blocks and the notes (see `passage-id.ts`). */
  anchors: { id: string; text: string }[];
}
