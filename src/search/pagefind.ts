/** The part of Pagefind's browser code that this program uses (`pagefind.js` in the index folder). */
export interface Pagefind {
  options(options: { basePath?: string; baseUrl: string; noWorker: boolean; metaCacheTag?: string }): Promise<void>;
  init(): Promise<void>;
  /** Null asks for every text. */
  search(query: string | null): Promise<{ results: PagefindResult[] }>;
}

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
