import { searchText } from '../../site/search-text.ts';
import { FACETS, type Facet, type FacetCounts, type Filters } from '../facets.ts';
import { element } from './dom.ts';

const collator = new Intl.Collator('fr', { numeric: true });

/** The facets with their values and counts, as French sorts; choosing one calls `toggle`. */
export function toFacetPanel(
  counts: FacetCounts,
  filters: Filters,
  open: ReadonlySet<string>,
  toggle: Toggle,
): HTMLElement[] {
  return FACETS.filter((facet) => counts[facet].size > 0).map((facet) => {
    const values = [...counts[facet]].sort(([a], [b]) => collator.compare(a, b));
    const items = values.map(([value, count]) => {
      const box = element('input', {
        type: 'checkbox',
        checked: filters[facet]?.includes(value) ?? false,
        name: facet,
        value,
      });
      box.addEventListener('change', () => toggle(facet, value));
      return element('li', {}, element('label', {}, box, `${value}\u00A0(${count})`));
    });
    const details = element(
      'details',
      { open: open.has(facet) || filters[facet] !== undefined },
      element('summary', { textContent: `${searchText.facets[facet]}\u00A0(${values.length})` }),
      element('ul', {}, ...items),
    );
    details.dataset['facet'] = facet;
    return details;
  });
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
