import { compareFrench } from '../../french/order.ts';
import { searchText } from '../../site/search-text.ts';
import type { SearchAnswer } from '../engine.ts';
import { FACETS, type Facet, type FacetCount, type Filters } from '../facets.ts';
import { fold } from '../fold.ts';
import { element } from './dom.ts';

/** Values of a facet shown at a time: in a large collection, the commonest, and a box to find the others by name. */
const MOST_VALUES = 40;

/**
 * The facets with their values and counts, as French sorts; choosing one calls `toggle`. The first stands alone, the
 * others behind one line, which is folded where there is no room for them. What a facet holds is fetched when it is
 * unfolded.
 * @param unfolded the names of what is unfolded
 */
export async function toFacetPanel(
  { facets, countFacet }: Pick<SearchAnswer, 'facets' | 'countFacet'>,
  filters: Filters,
  unfolded: ReadonlySet<string>,
  toggle: Toggle,
): Promise<HTMLElement[]> {
  const folds = await Promise.all(
    facets.map(async (facet) => {
      const chosen = filters[facet] ?? [];
      const open = unfolded.has(facet) || chosen.length > 0;
      const fold = toFold(facet, searchText.facets[facet], open, []);
      const fill = async () => fold.append(...toValues(facet, await countFacet(facet), chosen, toggle));
      if (open) await fill();
      else fillWhenUnfolded(fold, fill);
      return fold;
    }),
  );
  const [first, ...others] = folds;
  if (others.length === 0) return folds;
  const open = unfolded.has(MORE) || Object.keys(filters).some((facet) => facet !== facets[0]);
  return [first!, toFold(MORE, searchText.moreFacets, open, others)];
}

function fillWhenUnfolded(fold: HTMLDetailsElement, fill: () => Promise<void>): void {
  const unfold = () => {
    fold.removeEventListener('toggle', unfold);
    fill().catch(() => {
      fold.append(element('p', { className: 'search-help', textContent: searchText.failed }));
    });
  };
  fold.addEventListener('toggle', unfold);
}

/** The values of a facet, and where they are many a box to find some by name. */
function toValues(facet: Facet, counts: FacetCount, chosen: readonly string[], toggle: Toggle): HTMLElement[] {
  if (counts.size === 0) return [element('p', { className: 'search-help', textContent: searchText.noValue })];
  const list = toValueList(facet, counts, chosen, toggle);
  return [...(counts.size > MOST_VALUES ? [toNarrowingBox(facet, list)] : []), list.element];
}

/** What is unfolded before the reader has chosen: the first facet, and beside the results the line of the others. */
export const openAtFirst = (): ReadonlySet<string> =>
  new Set([FACETS[0], ...(matchMedia('(min-width: 60rem)').matches ? [MORE] : [])]);

/** What stands for the line behind which facets are. */
const MORE = 'autres';

function toFold(name: string, title: string, open: boolean, content: readonly HTMLElement[]): HTMLDetailsElement {
  const fold = element('details', { open }, element('summary', { textContent: title }), ...content);
  fold.dataset['facet'] = name;
  return fold;
}

/** The values of a facet as boxes to tick; `show` narrows them to those that contain some words. */
function toValueList(facet: Facet, counts: ReadonlyMap<string, number>, chosen: readonly string[], toggle: Toggle) {
  const list = element('ul');
  const show = (words: string) => {
    const wanted = fold(words);
    const values = [...counts]
      .filter(([value]) => chosen.includes(value) || fold(value).includes(wanted))
      .sort(([a, x], [b, y]) => Number(chosen.includes(b)) - Number(chosen.includes(a)) || y - x)
      .slice(0, MOST_VALUES)
      .sort(([a], [b]) => compareFrench(a, b));
    list.replaceChildren(...values.map(([value, count]) => toBox(facet, value, count, chosen.includes(value), toggle)));
  };
  show('');
  return { element: list, show };
}

function toBox(facet: Facet, value: string, count: number, checked: boolean, toggle: Toggle): HTMLElement {
  const box = element('input', { type: 'checkbox', checked, name: facet, value });
  box.addEventListener('change', () => toggle(facet, value));
  const number = element('small', { textContent: String(count) });
  return element('li', {}, element('label', {}, box, value, ' ', number));
}

function toNarrowingBox(facet: Facet, { show }: ReturnType<typeof toValueList>): HTMLElement {
  const box = element('input', { type: 'search', name: `narrow-${facet}`, autocomplete: 'off' });
  box.addEventListener('input', () => show(box.value));
  return element('label', { className: 'narrow' }, searchText.narrow, box);
}

/** The values chosen, each as a button that gives it up, and one that gives up all. */
export function toChips(filters: Filters, toggle: Toggle, clear: () => void): HTMLElement[] {
  const chips = FACETS.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => {
      const button = element('button', {
        type: 'button',
        textContent: `${searchText.facets[facet]}\u00A0: ${value} ×`,
      });
      button.setAttribute('aria-label', searchText.removeFilter(searchText.facets[facet], value));
      button.addEventListener('click', () => toggle(facet, value));
      return button;
    }),
  );
  if (chips.length === 0) return [];
  const all = element('button', { type: 'button', textContent: searchText.clear });
  all.addEventListener('click', clear);
  return [...chips, all];
}

type Toggle = (facet: Facet, value: string) => void;
