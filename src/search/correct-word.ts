import { isGivenName, soundOf, toSingular } from '../words/index.ts';
import { completeWord } from './complete-word.ts';
import { toLetter } from './fold.ts';
import type { KnownWord, Lexicon } from './lexicon.ts';
import { PROPER, stands, writeWord } from './names.ts';
import type { QueryWord } from './query.ts';
import { addFamily } from './relatives.ts';
import { areNear, findCorrections, soundAlike, type Standing } from './spelling.ts';
import { findGluedName, splitGlued } from './splitting.ts';
import { SHORTEST, toTerm, WORTH, type Draft } from './term.ts';
import { isCapitalized, MAX_CORRECTIONS, type WordContext } from './understand-word.ts';
import { isAsking, isMeaningful, listMeaningful, listWords } from './words.ts';

const PERSONS: ReadonlySet<string> = new Set(['intervenants']);

/** A word that nothing holds: half of one, the beginning of one, two that are glued, or one misspelt; what is not sure is proposed. */
export async function correctWord(asked: QueryWord, context: WordContext): Promise<Draft> {
  const { word, typed } = asked;
  const { lexicon, words, literal } = context;
  const told = literal
    ? undefined
    : ((await joinToArticle(asked, context)) ?? (await partName(asked, lexicon)) ?? completeWord(asked, context));
  if (told !== undefined) return told;
  const glued = literal ? undefined : await splitGlued(word, lexicon);
  if (glued !== undefined) {
    const pieces = glued.map((piece) => writeWord(lexicon.find(piece)!, lexicon.named));
    const alternatives = new Map([[glued.join(' '), WORTH.correction]]);
    return { ...toTerm(word, alternatives, pieces.join(' ')), written: typed, means: pieces };
  }
  const others = words.map((other) => other.word).filter((other) => other !== word);
  const sound = soundOf(/é(?:e?s?)$/.test(toLetter(typed)) ? word.replace(/e(?=e?s?$)/, 'é') : word);
  const sounding = word.length < SHORTEST ? [] : await lexicon.soundingLike(sound);
  const alike = [...lexicon.beginningWith(word.slice(0, 2)), ...sounding];
  const found = findCorrections(
    {
      word,
      sound,
      isCapitalized: isCapitalized(typed),
      isAcronym: isInCapitals(asked) && !(words.length > 1 && words.every(isInCapitals)),
      standsWith: (candidate) => standsWith(candidate, others, lexicon),
      isProper: ({ word: other }) => stands(other, PROPER, lexicon.named),
      isOfPerson: ({ word: other }) => stands(other, PERSONS, lexicon.named),
    },
    new Set(alike.filter((candidate) => isMeaningful(candidate.word) && !isAsking(candidate.word))),
  );
  const write = (known: KnownWord) =>
    isCapitalized(typed) ? (known.inName ?? known.word) : writeWord(known, lexicon.named);
  const isAnother = literal || isGivenName(word) || [word, toSingular(word)].some(lexicon.isOfLanguage);
  const sure = !isAnother && found[0]?.sure === true ? found.filter((one) => one.sure).slice(0, MAX_CORRECTIONS) : [];
  if (sure.length === 0) {
    const proposed = found.map(({ candidate }) => ({
      from: typed,
      to: write(candidate),
    }));
    return { ...toTerm(word, new Map()), proposed };
  }
  const alternatives = new Map<string, number>();
  for (const { candidate } of sure) {
    if (candidate.indexed !== undefined) alternatives.set(candidate.word, WORTH.correction);
  }
  const { candidate } = sure[0]!;
  addFamily(alternatives, candidate.word, lexicon);
  return { ...toTerm(word, alternatives, write(candidate)), written: typed };
}

/** « Le Roux », where a name is « Leroux ». */
async function joinToArticle({ word, typed, after }: QueryWord, { lexicon }: WordContext): Promise<Draft | undefined> {
  if (after === undefined) return undefined;
  const whole = listWords(after + typed).join('');
  await lexicon.load([whole]);
  const known = lexicon.find(whole);
  if (known?.inName === undefined) return undefined;
  const alternatives = new Map(known.indexed === undefined ? [] : [[whole, 1]]);
  return { ...toTerm(word, alternatives, known.inName), written: `${after} ${typed}` };
}

/** « laferte », where a name is « La Ferté ». */
async function partName({ word, typed }: QueryWord, lexicon: Lexicon): Promise<Draft | undefined> {
  const name = await findGluedName(word, lexicon);
  if (name === undefined) return undefined;
  const words = listMeaningful(name);
  await lexicon.load(words);
  return { ...toTerm(word, new Map([[words.join(' '), WORTH.correction]]), name), written: typed, means: [name] };
}

const isInCapitals = ({ typed }: QueryWord): boolean => /^\p{Lu}{2,}$/u.test(typed);

/** How one of the other words of a query stands in a name with a word. */
function standsWith({ word }: KnownWord, others: readonly string[], { named, find }: Lexicon): Standing | undefined {
  const beside = named
    .flatMap(({ names }) => names.filter(({ meaningful }) => meaningful.includes(word)))
    .flatMap(({ meaningful }) => meaningful.filter((other) => other !== word));
  if (others.some((other) => beside.includes(other))) return 'as typed';
  const unknown = others.filter((other) => find(other) === undefined);
  const isBeside = (isOne: (a: string, b: string) => boolean) =>
    unknown.some((other) => beside.some((one) => isOne(other, one)));
  return isBeside(soundAlike) ? 'by its sound' : isBeside(areNear) ? 'nearly' : undefined;
}
