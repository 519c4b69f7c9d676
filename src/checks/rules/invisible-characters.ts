import { codePointOf } from '../../prose/escape.ts';
import { NUL, type CheckedFile } from '../checked-content.ts';
import { readEscapes } from '../escapes.ts';
import { INVISIBLE, PARTS_WORDS } from '../invisible.ts';
import { atCharacter } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';
import { codeFinder, spanFinder } from '../spans.ts';

export const invisibleCharacters: Rule = {
  id: 'signe-invisible',
  reason:
    'Un mot où se cache un signe invisible, ou un accent à part de sa lettre, n’est plus trouvé par la recherche ; ' +
    'd’autres signes en changent l’ordre, ou cachent un texte.',
  severity: 'error',
  examples: {
    bad: { text: 'La Ligue agit pour la p\u200Baix&rlm; et l’e\u0301galite\u0301.' },
    good: { text: 'La Ligue agit pour la paix et l’égalité.' },
  },
  // Most files hold none that needs a closer look.
  inFile: (file) => (ALL_SEEN.test(file.source.text) ? [] : inFile(file)),
};

/** A text of characters that are seen, each in one piece, none of them written by its number or its name. */
const ALL_SEEN = /^[\n\r\t -%'-[\]-~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F-\u205E\u20A0-\u20CF\u2190-\u21FF]*$/;

function inFile(file: CheckedFile): RuleIssue[] {
  const { source } = file;
  // What is read in the wrong encoding is full of characters that nobody wrote.
  if (source.misencoded || source.text.includes(NUL)) return [];
  const { text, offsetOf } = readEscapes(file);
  const isAddress = addressFinder(text);
  const isCode = codeFinder(file);
  const toIssue = (character: string, index: number, fault: Fault): RuleIssue => {
    const [start, end] = [offsetOf(index), offsetOf(index + character.length)];
    // There each character counts, and may be meant.
    const place = isAddress(index) ? 'une adresse' : isCode(start - source.bodyStart) ? 'du code' : undefined;
    const written = source.text.slice(start, end);
    return {
      ...atCharacter(source, start),
      message: fault.message + (written === character ? '.' : `, écrit « ${written} ».`),
      ...(place === undefined
        ? { hint: fault.hint, fix: { start, end, text: fault.text } }
        : { hint: `${fault.hint} Il est dans ${place} : vérifier ce qui reste.` }),
    };
  };
  return [
    ...[...text.matchAll(INVISIBLE)].map(({ 0: character, index }) =>
      toIssue(character, index, describeInvisible(character)),
    ),
    ...[...text.matchAll(DECOMPOSED)].flatMap(({ 0: letter, index }) => {
      const composed = letter.normalize('NFC');
      return composed === letter || isAddress(index) ? [] : [toIssue(letter, index, describeDecomposed(composed))];
    }),
  ];
}

interface Fault {
  message: string;
  hint: string;
  /** The text that replaces it. */
  text: string;
}

const DECOMPOSED = /\p{L}\p{M}+/gu;

const describeInvisible = (character: string): Fault => ({
  message: `Un signe invisible se trouve dans le texte (${codePointOf(character)})`,
  ...(PARTS_WORDS.test(character)
    ? { hint: 'Le remplacer par une espace.', text: ' ' }
    : { hint: 'L’effacer.', text: '' }),
});

const describeDecomposed = (letter: string): Fault => ({
  message: 'Un accent est écrit à part de sa lettre',
  hint: `Récrire la lettre : « ${letter} ».`,
  text: letter,
});

/** Says of an index whether it stands in an address: what follows « :// », or the brackets of a link. */
const addressFinder = (text: string): ((index: number) => boolean) =>
  spanFinder(
    [...text.matchAll(/:\/\/\S*|\]\([^\s)]*|\]:\s\S*/g)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  );
