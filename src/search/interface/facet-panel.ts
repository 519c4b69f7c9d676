import { compareWords } from '../../words/order.ts';
import { colon, searchText } from '../../words/index.ts';
import type { SearchAnswer } from '../engine.ts';
import { FACETS, type Facet, type FacetCount, type Filters } from '../facets.ts';
import { fold } from '../fold.ts';
import { voiceNamed, VOICES } from '../voices.ts';
import { element } from './dom.ts';

/** Values of a facet shown at a time: in a large collection, the commonest, and a box to find the others by name. */
const MOST_VALUES = 40;

/**
 * The facets with their values and counts, as French sorts; choosing one calls `toggle`. The voices stand alone, in their own
 * order, each with its sign; the others fold, and all of them behind one line where there is no room for them. What a facet
 * holds is fetched when it is unfolded.
 * @param unfolded the names of what is unfolded
 */
export async function toFacetPanel(
  {
    facets,
    countFacet,
    counted,
    understanding,
  }: Pick<SearchAnswer, 'facets' | 'countFacet' | 'counted' | 'understanding'>,
  filters: Filters,
  unfolded: ReadonlySet<string>,
  toggle: Toggle,
): Promise<HTMLElement[]> {
  const groups = await Promise.all(
    facets.map(async (facet) => {
      const chosen = filters[facet] ?? [];
      // In how many texts a voice says something of what is asked is known of few (`voice-counts.ts`).
      const isMost = facet === VOICES_FACET && understanding.terms.length + understanding.phrases.length > 0;
      const say: SayCount = (count) =>
        count === undefined ? '' : searchText.shortCount(count, { isLeast: counted.isLeast, isMost });
      const fetchValues = async () => toValues(facet, await countFacet(facet), chosen, { toggle, say });
      if (STANDING.includes(facet)) return toGroup(facet, await fetchValues());
      const isUnfolded = unfolded.has(facet) || chosen.length > 0;
      const fold = toFold(facet, searchText.facets[facet], isUnfolded, isUnfolded ? await fetchValues() : []);
      if (!isUnfolded) fillWhenUnfolded(fold, fetchValues);
      return fold;
    }),
  );
  const others = groups.filter((group) => !(group instanceof HTMLFieldSetElement));
  // Where nobody speaks (in a list of places, say), nothing is said of it.
  const voices = groups.filter((group) => !others.includes(group) && group.querySelector('li'));
  const isUnfolded = unfolded.has(MORE) || (Object.keys(filters) as Facet[]).some((facet) => !STANDING.includes(facet));
  return [...voices, ...(others.length > 0 ? [toFold(MORE, searchText.moreFacets, isUnfolded, others)] : [])];
}

function fillWhenUnfolded(fold: HTMLDetailsElement, fetchValues: () => Promise<HTMLElement[]>): void {
  const fill = () => {
    fetchValues().then(
      (values) => fold.append(...values),
      () => fold.append(element('p', { className: 'search-help', textContent: searchText.failed })),
    );
  };
  fold.addEventListener('toggle', fill, { once: true });
}

/** The values of a facet, and where they are many a box to find some by name. */
function toValues(facet: Facet, counts: FacetCount, chosen: readonly string[], ways: Ways): HTMLElement[] {
  if (counts.size === 0) return [element('p', { className: 'search-help', textContent: searchText.noValue })];
  const list = toValueList(facet, counts, chosen, ways);
  return [...(counts.size > MOST_VALUES ? [toNarrowingBox(facet, list)] : []), list.element];
}

/** The names of what is unfolded in a panel; in an empty one, where there is room, the line of the others. */
export function unfoldedIn(panel: HTMLElement): ReadonlySet<string> {
  if (!panel.hasChildNodes()) return new Set(matchMedia('(min-width: 60rem)').matches ? [MORE] : []);
  return new Set([...panel.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['facet']!));
}

const VOICES_FACET: Facet = 'voix';
/** The facets that never fold. */
const STANDING: readonly Facet[] = ['seminaire', VOICES_FACET];

/** The name of the line behind which facets are. */
const MORE = 'autres';

function toGroup(facet: Facet, content: readonly HTMLElement[]): HTMLElement {
  const group = element('fieldset', {}, element('legend', { textContent: searchText.facets[facet] }), ...content);
  group.dataset['facet'] = facet;
  return group;
}

function toFold(name: string, title: string, open: boolean, content: readonly HTMLElement[]): HTMLDetailsElement {
  const fold = element('details', { open }, element('summary', { textContent: title }), ...content);
  fold.dataset['facet'] = name;
  return fold;
}

/** The values of a facet as boxes to tick; `show` narrows them to those that contain some words. */
function toValueList(facet: Facet, counts: FacetCount, chosen: readonly string[], ways: Ways) {
  const list = element('ul');
  const compare =
    facet === VOICES_FACET
      ? (a: string, b: string) => VOICES.indexOf(voiceNamed(a)) - VOICES.indexOf(voiceNamed(b))
      : compareWords;
  const show = (words: string) => {
    const wanted = fold(words);
    const values = [...counts]
      .filter(([value]) => chosen.includes(value) || fold(value).includes(wanted))
      .sort(([a, x], [b, y]) => Number(chosen.includes(b)) - Number(chosen.includes(a)) || (y ?? 0) - (x ?? 0))
      .slice(0, MOST_VALUES)
      .sort(([a], [b]) => compare(a, b));
    list.replaceChildren(...values.map(([value, count]) => toBox(facet, value, count, chosen.includes(value), ways)));
  };
  show('');
  return { element: list, show };
}

function toBox(
  facet: Facet,
  value: string,
  count: number | undefined,
  checked: boolean,
  { toggle, say }: Ways,
): HTMLElement {
  const box = element('input', { type: 'checkbox', checked, name: facet, value });
  box.addEventListener('change', () => toggle(facet, value));
  const number = element('small', { textContent: say(count) });
  const sign = facet === VOICES_FACET ? { className: `voice-sign ${voiceNamed(value)}` } : {};
  return element('li', {}, element('label', {}, box, element('span', { textContent: value, ...sign }), ' ', number));
}

function toNarrowingBox(facet: Facet, { show }: ReturnType<typeof toValueList>): HTMLElement {
  const box = element('input', { type: 'search', name: `narrow-${facet}`, autocomplete: 'off' });
  box.addEventListener('input', () => show(box.value));
  return element('label', { className: 'narrow' }, searchText.narrow, box);
}

/** Corrects the counts of a facet that a panel shows, once they are known better. */
export function correctCounts(panel: HTMLElement, facet: Facet, counts: ReadonlyMap<string, number>): void {
  for (const box of panel.querySelectorAll<HTMLInputElement>(`[type=checkbox][name=${facet}]`)) {
    box.closest('label')!.querySelector('small')!.textContent = String(counts.get(box.value) ?? 0);
  }
}

/** The values chosen, each as a button that gives it up, and one that gives up all. */
export function toChips(filters: Filters, toggle: Toggle, clear: () => void): HTMLElement[] {
  const chips = FACETS.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => {
      const button = element(
        'button',
        { type: 'button' },
        `${searchText.facets[facet]}${colon} ${value}`,
        element('span', { className: 'cross', textContent: ' ×' }),
      );
      button.setAttribute('aria-label', searchText.removeFilter(searchText.facets[facet], value));
      button.addEventListener('click', () => toggle(facet, value));
      return button;
    }),
  );
  if (chips.length === 0) return [];
  const all = element('button', { type: 'button', className: 'clear', textContent: searchText.clear });
  all.addEventListener('click', clear);
  return [...chips, all];
}

type Toggle = (facet: Facet, value: string) => void;
/** How a number of pages is written. */
type SayCount = (count: number | undefined) => string;
/** The ways of a value: its action, and how its count is written. */
interface Ways {
  toggle: Toggle;
  say: SayCount;
}
