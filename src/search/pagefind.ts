/** The part of Pagefind's browser code that this program uses: what `trim-pagefind.ts` leaves of it. */
export interface PagefindCode {
  PagefindInstance: new (options: { basePath: string; baseUrl: string }) => PagefindInstance;
}

interface PagefindInstance extends Pagefind {
  searchMeta: Uint8Array;
  backend: PagefindBackend;
  loadEntry(): Promise<void>;
  loadMeta(): Promise<void>;
  findIndex(): { hash: string; wasm: string };
  init(language: string, options: { load_wasm: boolean }): Promise<void>;
}

/** Its program, in WebAssembly. */
export interface PagefindBackend {
  /** The names of the parts of the index that a query needs, in JSON. */
  request_indexes(pointer: number, query: string): string;
}

/** What answers for the words of an index. */
export interface Pagefind {
  /** Null asks for every text. */
  search(query: string | null): Promise<{ results: PagefindResult[] }>;
}

/** A text found. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Fetches the text. */
  data(): Promise<PagefindText>;
}

/** A text as the index holds it, with straight apostrophes. */
export interface PagefindText {
  content: string;
  meta: { title?: string; byline?: string; alias?: string };
  /** Elements with an `id`, in order: the summary, the numbered blocks and the notes (see `passage-id.ts`). */
  anchors: { id: string; text: string }[];
}
