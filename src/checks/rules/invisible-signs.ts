import type { CheckedFile } from '../checked-content.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const invisibleSigns: Rule = {
  id: 'signe-invisible',
  reason:
    'Un mot où se cache un signe invisible, ou un accent à part de sa lettre, n’est plus trouvé par la recherche.',
  severity: 'error',
  examples: {
    bad: { text: 'La Ligue agit pour la p\u200Baix et l’e\u0301galite\u0301.' },
    good: { text: 'La Ligue agit pour la paix et l’égalité.' },
  },
  inFile: inFile,
};

function inFile({ source }: CheckedFile): RuleIssue[] {
  // What is read in the wrong encoding is full of signs that nobody wrote.
  if (source.misencoded) return [];
  const issue = (index: number, written: string, text: string, message: string): RuleIssue => ({
    file: source.path,
    ...source.positionAt(index),
    message,
    hint: text === '' ? 'L’effacer.' : `Récrire la lettre : « ${text} ».`,
    mend: { start: index, end: index + written.length, text },
  });
  return [
    ...[...source.text.matchAll(INVISIBLE)].map(({ 0: sign, index }) =>
      issue(index, sign, '', `Un signe invisible se trouve dans le texte (${codeOf(sign)}).`),
    ),
    ...[...source.text.matchAll(DECOMPOSED)].flatMap(({ 0: letter, index }) => {
      const composed = letter.normalize('NFC');
      return composed === letter ? [] : [issue(index, letter, composed, 'Un accent est écrit à part de sa lettre.')];
    }),
  ];
}

/**
 * What takes no room and says nothing in French: zero-width signs, soft hyphens, changes of direction. The mark that
 * begins a file is another rule's, as is the half of a damaged letter; joiners belong to other scripts.
 */
const INVISIBLE =
  /(?<!^)\uFEFF|(?<!Ã)\u00AD|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]|(?<=^|[\p{Script=Latin}\p{ASCII}\p{Zs}])[\u200C\u200D]/gu;

/** Outside addresses, of which each sign counts. */
const DECOMPOSED = /\p{L}\p{M}+(?<!:\/\/\S*)/gu;

const codeOf = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
