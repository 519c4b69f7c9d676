import { listPlurals, readNumber, toSingular } from '../words/index.ts';
import { toLetter } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query, QueryWord } from './query.ts';
import { addFamily } from './relatives.ts';
import { toTerm, WORTH, type Draft } from './term.ts';
import { listMeaningful } from './words.ts';

/** The words of a query, those taken together that say one thing: other words for something, a number, a word cut in two. */
export function takeUnits(words: readonly QueryWord[], compounds: Query['compounds'], lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  for (let place = 0; place < words.length;) {
    const rest = words.slice(place);
    const unit =
      takeNoAcronym(rest[0]!, lexicon) ??
      takeExpansion(rest, lexicon) ??
      takeNumber(rest, lexicon) ??
      takeJoined(rest, compounds, lexicon);
    units.push(unit ?? { words: [rest[0]!] });
    place += units.at(-1)!.words.length;
  }
  return units;
}

/** Words of a query that say one thing. */
export interface Unit {
  words: readonly QueryWord[];
  /** The one thing that several words together are. */
  term?: Draft;
}

/** A word with an accent that is no acronym, which has none: « Oné » is not the ONE. Nothing holds it as it is typed. */
function takeNoAcronym(first: QueryWord, { find }: Lexicon): Unit | undefined {
  const { word, typed } = first;
  const letters = toLetter(typed);
  if (letters === word || /^\p{Lu}+$/u.test(typed)) return undefined;
  const { inName = '' } = find(word) ?? {};
  const isAnother = /^\p{Lu}{2,}$/u.test(inName) && letters !== toLetter(inName);
  return isAnother ? { words: [first], term: toTerm(typed, new Map()) } : undefined;
}

/** The words at the beginning that stand for others, the longest of them: « human rights ». */
function takeExpansion(words: readonly QueryWord[], lexicon: Lexicon): Unit | undefined {
  const first = words[0]!.word;
  const found = [...new Set([first, toSingular(first), ...listPlurals(first)])]
    .flatMap((word) => lexicon.expansionsOf(word))
    .filter(({ typed }) => typed.every((word, place) => toSingular(word) === toSingular(words[place]?.word ?? '')))
    .sort((a, b) => b.typed.length - a.typed.length);
  const longest = found[0]?.typed.length;
  if (longest === undefined) return undefined;
  const means = [...new Set(found.filter(({ typed }) => typed.length === longest).flatMap((one) => one.means))];
  const taken = words.slice(0, longest);
  const alternatives = new Map<string, number>();
  const together = taken.map(({ word }) => word);
  if (together.every((word) => lexicon.find(word)?.indexed !== undefined)) alternatives.set(together.join(' '), 1);
  // A place of which the texts say nothing has no family in them.
  if (longest === 1 && means.length > 0) addFamily(alternatives, first, lexicon);
  for (const mean of means) {
    const meant = listMeaningful(mean).join(' ');
    if (!alternatives.has(meant)) alternatives.set(meant, WORTH.otherWord);
  }
  return { words: taken, term: { ...toTerm(together.join(' '), alternatives), means } };
}

/** A number in several words: « cent trente-sept ». */
function takeNumber(words: readonly QueryWord[], lexicon: Lexicon): Unit | undefined {
  const number = readNumber(words.map(({ word }) => word));
  if (number === undefined || number.length < 2) return undefined;
  const taken = words.slice(0, number.length);
  const together = taken.map(({ word }) => word);
  const alternatives = new Map<string, number>();
  if (together.every((word) => lexicon.find(word)?.indexed !== undefined)) alternatives.set(together.join(' '), 1);
  for (const value of [number.value, ...(number.value < 100 ? [1900 + number.value] : [])]) {
    alternatives.set(String(value), WORTH.otherFigures);
  }
  return { words: taken, term: toTerm(together.join(' '), alternatives) };
}

/** Two halves of a word that the texts write whole: « plate-forme », « mondia-lisation ». */
function takeJoined(words: readonly QueryWord[], compounds: Query['compounds'], lexicon: Lexicon): Unit | undefined {
  const [first, second] = words;
  if (!second || /\d/.test(first!.word + second.word)) return undefined;
  const whole = lexicon.find(first!.word + second.word);
  if (whole === undefined) return undefined;
  const areKnown = [first!, second].every(({ word }) => lexicon.find(word) !== undefined);
  if (areKnown && !compounds.some((parts) => parts[parts.indexOf(first!.word) + 1] === second.word)) return undefined;
  const alternatives = new Map<string, number>();
  if (whole.indexed !== undefined) alternatives.set(whole.word, 1);
  if (areKnown) alternatives.set(`${first!.word} ${second.word}`, WORTH.correction);
  addFamily(alternatives, whole.word, lexicon);
  const term = { ...toTerm(whole.word, alternatives), means: whole.inName === undefined ? [] : [whole.inName] };
  return { words: [first!, second], term };
}
