import type { CataloguePage } from './catalogue.ts';
import type { SearchAnswer, TextMatch } from './engine.ts';
import type { NameMatch } from './names.ts';
import type { SameThings } from './same-things.ts';

/** The answer of one of several seminars. */
export interface Answered {
  /** Its place among them. */
  place: number;
  seminar: string;
  answer: SearchAnswer;
}

/** Cards shown above the texts. */
const MAX_CARDS = 8;
/** Queries proposed. */
const MAX_PROPOSALS = 3;

/**
 * The answers of several seminars to one query, as one. What a word is that one of them holds and another does not is known
 * by the first: the other's texts are those with a part of the words.
 */
export function mergeAnswers(
  answered: readonly Answered[],
  things: SameThings,
): Omit<SearchAnswer, 'facets' | 'countFacet'> {
  const lacking = answered.filter((one) => lacksWords(one, answered));
  const whole = answered.filter((one) => !lacking.includes(one));
  const all = (pick: (answer: SearchAnswer) => readonly TextMatch[], of = answered) => sortTexts(of, pick);
  const named = mergeCards(whole, ({ named: cards }) => cards, things);
  const isShown = ({ page }: NameMatch) => named.some((card) => card.page === page || card.elsewhere?.includes(page));
  const { understanding } = (whole.find(({ answer }) => answer.withoutFilters > 0) ?? whole[0] ?? answered[0]!).answer;
  const counted = (pick: (answer: SearchAnswer) => number) =>
    answered.reduce((sum, { answer }) => sum + pick(answer), 0);
  const withoutFilters = counted((answer) => answer.withoutFilters);
  const ignored = inAll(answered, ({ answer }) => answer.understanding.ignored);
  return {
    understanding: {
      ...understanding,
      ignored,
      unknown: understanding.unknown.filter((word) => ignored.includes(word)),
      corrected: answered.find(({ answer }) => answer.understanding.corrected !== undefined)?.answer.understanding
        .corrected,
    },
    named,
    alsoNamed: mergeCards(answered, ({ alsoNamed }) => alsoNamed, things).filter((card) => !isShown(card)),
    texts: all(({ texts }) => texts, whole),
    partial: [...all(({ texts }) => texts, lacking), ...all(({ partial }) => partial)].sort(
      (a, b) => b.score - a.score,
    ),
    counted: {
      isLeast: answered.some(({ answer }) => answer.counted.isLeast),
      isMost: answered.some(({ answer }) => answer.counted.isMost),
    },
    lacksParts: answered.some(({ answer }) => answer.lacksParts),
    // What one of them holds is what was meant.
    proposals:
      lacking.length > 0
        ? []
        : [...new Set(answered.flatMap(({ answer }) => answer.proposals))].slice(0, MAX_PROPOSALS),
    unmatchedPhrases: inAll(answered, ({ answer }) => answer.unmatchedPhrases),
    inAnyVoice: all(({ inAnyVoice }) => inAnyVoice),
    withoutFilters,
    suggestions: withoutFilters > 0 ? [] : answered.flatMap(({ answer }) => answer.suggestions).slice(0, MAX_PROPOSALS),
  };
}

/** Whether a seminar does without something that another holds. */
function lacksWords({ answer }: Answered, answered: readonly Answered[]): boolean {
  const isElsewhere = (pick: (answer: SearchAnswer) => readonly string[]) =>
    pick(answer).some((words) => answered.some((other) => !pick(other.answer).includes(words)));
  return isElsewhere(({ understanding }) => understanding.unknown) || isElsewhere((one) => one.unmatchedPhrases);
}

const inAll = (answered: readonly Answered[], pick: (one: Answered) => readonly string[]): string[] =>
  [...new Set(answered.flatMap(pick))].filter((words) => answered.every((one) => pick(one).includes(words)));

/**
 * The texts of all, each with what was understood where it stands. Scores compare within a seminar only: the best of each
 * come first, then those that are nearest to the best of theirs.
 */
function sortTexts(answered: readonly Answered[], pick: (answer: SearchAnswer) => readonly TextMatch[]): TextMatch[] {
  return answered
    .flatMap(({ answer }) => {
      const texts = pick(answer);
      const best = Math.max(...texts.map(({ score }) => score)) || 1;
      return texts.map((match) => ({ ...match, score: match.score / best, understanding: answer.understanding }));
    })
    .sort((a, b) => b.score - a.score);
}

/** The things that are named, each once: with its page in the seminar that names it best, and its others. */
function mergeCards(
  answered: readonly Answered[],
  pick: (answer: SearchAnswer) => readonly NameMatch[],
  things: SameThings,
): NameMatch[] {
  const merged = new Map<string, { page: CataloguePage; closeness: number; elsewhere: CataloguePage[] }>();
  for (const { answer, place } of answered) {
    for (const { page, closeness } of pick(answer)) {
      const key = things.keyOf(page, place);
      const known = merged.get(key);
      // Two pages of one seminar are of two things, whatever they are called.
      if (!known) merged.set(key, { page, closeness, elsewhere: [] });
      else if ([known.page, ...known.elsewhere].some((other) => other.base === page.base))
        merged.set(`${key} ${place} ${page.path}`, { page, closeness, elsewhere: [] });
      else {
        known.elsewhere.push(page);
        known.closeness = Math.max(known.closeness, closeness);
      }
    }
  }
  return [...merged.values()].sort((a, b) => b.closeness - a.closeness).slice(0, MAX_CARDS);
}
