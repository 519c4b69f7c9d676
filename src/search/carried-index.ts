/**
 * The files of an index as one script carries them (`globalThis.carriedIndex`), by their paths in the index folder: texts as
 * they are, others in Base64. An edition may be too large for that.
 */
export type CarriedIndex = { texts: Record<string, string>; bytes: Record<string, string> } | 'too large';

declare global {
  var carriedIndex: CarriedIndex | undefined;
}
