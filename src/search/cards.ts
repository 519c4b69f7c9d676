import type { CataloguePage } from './catalogue.ts';
import type { SearchIndex } from './engine.ts';
import { findNamesWithin, matchNames, WHOLE_NAME, type NamedPage, type NameMatch } from './names.ts';
import { listAsked, type Understanding } from './understand.ts';
import { isAsking, isMeaningful, listWords } from './words.ts';

/**
 * The things that a query names: outright when it says nothing else, by the way otherwise. Where a word is unknown, a part
 * of a name does not name: « Pierre Durand » is not Pierre Martin.
 */
export function findCards(understanding: Understanding, { lexicon }: Pick<SearchIndex, 'lexicon'>): Cards {
  const { nameWords, terms, unknown, phrases } = understanding;
  const isWhole = ({ closeness }: NameMatch) => closeness >= WHOLE_NAME;
  const told = trimToName(
    nameWords.filter((word) => !isAsking(word)),
    lexicon.named,
  );
  const meant = terms.flatMap(({ means }) =>
    means.flatMap((mean) =>
      matchNames(listWords(mean), lexicon.named).filter(({ closeness }) => closeness >= WHOLE_NAME),
    ),
  );
  const isAllMeant = terms.length > 0 && listAsked(understanding).every(({ means }) => means.length > 0);
  const headed = matchNames(understanding.headWords, lexicon.named).filter(isWhole);
  // What is quoted is asked for as it stands.
  const asked = phrases.length > 0 ? nameWords : trimToName(nameWords, lexicon.named);
  const matched = headed.length > 0 ? headed : matchNames(asked, lexicon.named);
  const direct = matched.length > 0 ? matched : matchNames(told, lexicon.named);
  const named = unknown.length > 0 ? direct.filter(({ closeness }) => closeness >= WHOLE_NAME) : direct;
  const within = findNamesWithin(nameWords, lexicon.named);
  const isOnlyMeant = isAllMeant && phrases.length === 0;
  const outright = isOnlyMeant ? [...named.filter(isWhole), ...meant, ...named] : named;
  const chosen = outright.length > 0 ? outright : [...within, ...meant.map((match) => ({ ...match, closeness: 0 }))];
  const seen = new Set<CataloguePage>();
  const all = chosen.filter(({ page }) => seen.size < seen.add(page).size);
  return { all, outright, areByTheWay: outright.length === 0 };
}

/** Words without the small ones before them, but for those that begin a name: « que dire de la Ferté-Alais ». */
function trimToName(words: readonly string[], named: readonly NamedPage[]): readonly string[] {
  const small = Math.max(0, words.findIndex(isMeaningful));
  const trimmed = words.slice(0, small + 1).map((_, place) => words.slice(place));
  const isName = (joined: string) => named.some(({ names }) => names.some((name) => name.joined === joined));
  const told = words.slice(small);
  // One word is in more names than « en œuvre ».
  return trimmed.find((rest) => isName(rest.join(''))) ?? (told.length > 1 ? told : words);
}

/** The things that a query names, closest first. */
export interface Cards {
  all: NameMatch[];
  outright: NameMatch[];
  /** Whether the query says something else, and names them in passing. */
  areByTheWay: boolean;
}
