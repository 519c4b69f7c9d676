import { soundOf } from '../words/index.ts';
import type { KnownWord, Lexicon } from './lexicon.ts';
import type { QueryWord } from './query.ts';
import { addFamily } from './relatives.ts';
import { findCorrections } from './spelling.ts';
import { splitGlued } from './splitting.ts';
import { SHORTEST, toTerm, WORTH, type Draft } from './term.ts';
import { isCapitalized, MAX_CORRECTIONS, type WordContext } from './understand-word.ts';
import { isMeaningful } from './words.ts';

/** The kinds of which a name is one's own. */
const PROPER: ReadonlySet<string> = new Set(['intervenants', 'lieux', 'organisations']);
const PERSONS: ReadonlySet<string> = new Set(['intervenants']);

/** A word that nothing holds: two that are glued, or one misspelt; what is not sure is proposed. */
export async function correctWord(
  { word, typed }: QueryWord,
  { lexicon, words, literal }: WordContext,
): Promise<Draft> {
  const glued = literal ? undefined : await splitGlued(word, lexicon);
  if (glued !== undefined) {
    const pieces = glued.map((piece) => lexicon.find(piece)!.inName ?? piece);
    const alternatives = new Map([[glued.join(' '), WORTH.correction]]);
    return { ...toTerm(word, alternatives, pieces.join(' ')), written: typed, means: pieces };
  }
  const others = words.map((other) => other.word).filter((other) => other !== word);
  const sounding = word.length < SHORTEST ? [] : await lexicon.soundingLike(soundOf(word));
  const alike = [...lexicon.beginningWith(word.slice(0, 2)), ...sounding];
  const found = findCorrections(
    {
      word,
      isCapitalized: isCapitalized(typed),
      standsWith: (candidate) => isInNameWith(candidate, others, lexicon),
      isProper: (candidate) => stands(candidate, PROPER, lexicon),
      isOfPerson: (candidate) => stands(candidate, PERSONS, lexicon),
    },
    new Set(alike.filter((candidate) => isMeaningful(candidate.word))),
  );
  const sure = !literal && found[0]?.sure === true ? found.filter((one) => one.sure).slice(0, MAX_CORRECTIONS) : [];
  if (sure.length === 0) {
    const proposed = found.map(({ candidate }) => ({
      from: typed,
      to: candidate.inName ?? candidate.word,
    }));
    return { ...toTerm(word, new Map()), proposed };
  }
  const alternatives = new Map<string, number>();
  for (const { candidate } of sure) {
    if (candidate.indexed !== undefined) alternatives.set(candidate.word, WORTH.correction);
  }
  const { candidate } = sure[0]!;
  addFamily(alternatives, candidate.word, lexicon);
  return { ...toTerm(word, alternatives, candidate.inName ?? candidate.word), written: typed };
}

/** Whether a word stands in a name with one of others. */
const isInNameWith = ({ word }: KnownWord, others: readonly string[], { named }: Lexicon): boolean =>
  named.some(({ names }) =>
    names.some(({ meaningful }) => meaningful.includes(word) && others.some((other) => meaningful.includes(other))),
  );

/** Whether a word stands in the name of something of some kinds. */
const stands = ({ word, inName }: KnownWord, kinds: ReadonlySet<string>, { named }: Lexicon): boolean =>
  inName !== undefined &&
  named.some(({ page, names }) => kinds.has(page.kind) && names.some(({ words }) => words.includes(word)));
