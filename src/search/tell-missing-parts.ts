/** The code of Pagefind that hides that a part of the index could not be fetched, as its build writes it. */
const SILENCE = '"load_index_chunk")).catch(()=>{})';

/**
 * Pagefind's browser code, made to fail when a part of the index cannot be fetched. As it comes, it answers from the other
 * parts: where a file is missing on the host, words that the texts hold would be said to be nowhere.
 * @throws {Error} when the code is not the one that this was written for
 */
export function tellMissingParts(code: string): string {
  if (!code.includes(SILENCE)) throw new Error('Pagefind has changed: look at how its `loadChunk` treats a failure.');
  return code.replace(SILENCE, '"load_index_chunk"))');
}
