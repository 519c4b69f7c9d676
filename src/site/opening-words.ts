/** The first sentences of words spoken, as many as fit; always one, and nothing is cut inside it. */
export function openingWords(words: string, most = LONGEST_OPENING): string {
  const sentences = words.match(/[^.!?…]+[.!?…]+(?:\s|$)|[^.!?…]+$/g) ?? [words];
  let opening = sentences[0]!;
  for (const sentence of sentences.slice(1)) {
    if (opening.length + sentence.length > most) break;
    opening += sentence;
  }
  return opening.trim();
}

/** Characters of a quotation that opens the book: some four lines. */
const LONGEST_OPENING = 220;
