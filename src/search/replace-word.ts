/** A query with one of its words replaced. */
export function replaceWord(query: string, from: string, to: string): string {
  const found = new RegExp(`(^|[^\\p{L}\\p{N}])${from}(?![\\p{L}\\p{N}])`, 'u').exec(query);
  if (!found) return to;
  const at = found.index + found[1]!.length;
  return query.slice(0, at) + to + query.slice(at + from.length);
}
