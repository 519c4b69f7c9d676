import { searchText } from '../../words/index.ts';
import type { CataloguePage } from '../catalogue.ts';
import type { SearchAnswer, TextMatch } from '../engine.ts';
import type { Filters } from '../facets.ts';
import { element } from './dom.ts';
import { toTextItem } from './results.ts';

/** Passages under the title of a text; the others are folded. */
const PASSAGES = 3;

/** The texts of an answer, made into items batch by batch; those with a part of the words come after a line that says so. */
export class TextList {
  readonly #answer: SearchAnswer;
  readonly #filters: Filters;
  readonly #firstPartial: TextMatch | undefined;
  #rest: TextMatch[];

  /** @param places of the pages, in the order in which the texts are to be; the best first without them */
  constructor(answer: SearchAnswer, filters: Filters, places?: ReadonlyMap<CataloguePage, number>) {
    this.#answer = answer;
    this.#filters = filters;
    const sorted = (matches: readonly TextMatch[]) =>
      places ? [...matches].sort((a, b) => places.get(a.page)! - places.get(b.page)!) : matches;
    const partial = sorted(answer.partial);
    this.#firstPartial = partial[0];
    this.#rest = [...sorted(answer.texts), ...partial];
  }

  /** The texts that have not been made into items yet. */
  get rest(): readonly TextMatch[] {
    return this.#rest;
  }

  /** The next results. Those that cannot be fetched are asked for again by the next call. */
  async next(count: number): Promise<HTMLLIElement[]> {
    const batch = this.#rest.slice(0, count);
    const { understanding } = this.#answer;
    const shown = { understanding, filters: this.#filters, most: PASSAGES, others: true };
    const items = await Promise.all(batch.map((match) => toTextItem(match, shown)));
    this.#rest = this.#rest.slice(batch.length);
    const firstPartial = batch.findIndex((match) => match === this.#firstPartial);
    if (firstPartial >= 0) {
      items.splice(firstPartial, 0, element('li', { className: 'search-partial', textContent: searchText.partial }));
    }
    return items;
  }
}
