import type { CataloguePage } from './catalogue.ts';
import { search, type SearchAnswer, type SearchIndex, type SearchRequest, type Silent } from './engine.ts';
import { FACETS, type Facet, type FacetCount } from './facets.ts';
import { mergeAnswers, type Answered } from './merge-answers.ts';
import { OutdatedPage } from './fetch-code.ts';
import { OutdatedIndex } from './parts.ts';
import type { SameThings } from './same-things.ts';
import { listSettled } from './settled.ts';

/** The facet by which seminars are told apart. */
const SEMINAR: Facet = 'seminaire';
/** Those that mean nothing outside one seminar: its chapters, and who speaks beside its own source. */
const OF_ONE: readonly Facet[] = ['voix', 'chapitre'];
/** Milliseconds for which the others are waited for once a seminar has answered. */
const PATIENCE = 4000;

/** A seminar that is searched with others. */
export interface Member {
  name: string;
  /** @throws {OutdatedPage} when its index is of another version */
  open(): Promise<SearchIndex>;
  /** Opens it anew at the next search. */
  forget(): void;
}

/** Several seminars, searched as one. Those that do not answer are named; the others do. */
export class Several {
  readonly #members: readonly Member[];
  readonly #things: SameThings;
  readonly #patience: number;
  /** Told that a seminar which was late has answered since. */
  onArrival: () => void = () => undefined;

  constructor(members: readonly Member[], things: SameThings, patience = PATIENCE) {
    [this.#members, this.#things, this.#patience] = [members, things, patience];
  }

  /** @throws {Error} when none answers */
  async search(request: SearchRequest): Promise<SearchAnswer> {
    const chosen = request.filters[SEMINAR] ?? [];
    const places = this.#members.map((_, place) => place);
    // Whoever has chosen some waits for no others, unless these have nothing.
    const wanted = places.filter((place) => chosen.includes(this.#members[place]!.name));
    const some = wanted.length > 0 && wanted.length < places.length ? await this.#answer(request, wanted) : undefined;
    return some && some.withoutFilters > 0 ? some : this.#answer(request, places);
  }

  /** The place of each page, seminar by seminar. */
  async readingOrder(): Promise<ReadonlyMap<CataloguePage, number>> {
    const orders = await Promise.allSettled(
      this.#members.map(async ({ open }) => [...(await (await open()).readingOrder())]),
    );
    let first = 0;
    const all = orders.flatMap((order) => {
      const placed = order.status === 'fulfilled' ? order.value : [];
      const from = first;
      first += placed.length + 1;
      return placed.map(([page, place]): [CataloguePage, number] => [page, from + place]);
    });
    return new Map(all);
  }

  async #answer(request: SearchRequest, places: readonly number[]): Promise<SearchAnswer> {
    const { answered, silent } = await this.#ask(request, places);
    if (answered.length === 0)
      throw new Error(`No seminar answers: ${silent.map(({ seminar }) => seminar).join(', ')}`);
    const agreed = await this.#agree(request, answered);
    return {
      ...mergeAnswers(agreed, this.#things),
      facets: [SEMINAR, ...FACETS.filter((facet) => isCommon(facet) && agreed.some(has(facet)))],
      countFacet: (facet) => this.#countFacet(facet, agreed, places),
      silent,
    };
  }

  async #ask(request: SearchRequest, places: readonly number[]): Promise<{ answered: Answered[]; silent: Silent[] }> {
    const asked = places.map((place) => this.#askOne(request, place));
    const settled = await listSettled(asked, this.#patience);
    const silent = settled.flatMap(({ status, reason }, rank): Silent[] => {
      const seminar = this.#members[places[rank]!]!.name;
      if (status === 'fulfilled') return [];
      if (status === 'pending') asked[rank]!.then(this.onArrival, () => undefined);
      return [
        { seminar, why: status === 'pending' ? 'late' : isOfOtherVersion(reason) ? 'other version' : 'unreachable' },
      ];
    });
    return { answered: settled.flatMap(({ value }) => value ?? []), silent };
  }

  async #askOne(request: SearchRequest, place: number): Promise<Answered> {
    const { name, open, forget } = this.#members[place]!;
    const asked = { ...request, filters: this.#things.filtersIn(request.filters, place) };
    const answer = await search(asked, await open()).catch(async (error: unknown) => {
      if (!(error instanceof OutdatedIndex)) throw error;
      // It was published anew meanwhile.
      forget();
      return search(asked, await open());
    });
    return { place, seminar: name, answer };
  }

  /**
   * The answers to one and the same query: a seminar that does not know a word corrects it to another, where one that does
   * takes it as it is. What one of them holds is not corrected; where all must, all do as the one that finds most.
   */
  async #agree(request: SearchRequest, answered: readonly Answered[]): Promise<Answered[]> {
    const correcting = answered.filter(({ answer }) => answer.understanding.corrected !== undefined);
    if (correcting.length === 0 || request.literal) return [...answered];
    const isSound = answered.some(({ answer }) => {
      const { corrected, unknown } = answer.understanding;
      return corrected === undefined && unknown.length === 0 && answer.withoutFilters > 0;
    });
    const best = [...correcting].sort((a, b) => worthOf(b) - worthOf(a))[0]!;
    const { corrected } = best.answer.understanding;
    const others = isSound ? correcting : answered.filter(({ answer }) => answer.understanding.corrected !== corrected);
    const query = isSound ? request.query : corrected!;
    const anew = await Promise.all(
      others.map(({ place }) => this.#askOne({ ...request, query, literal: true }, place)),
    );
    return answered.map((one) => anew.find(({ place }) => place === one.place) ?? one);
  }

  async #countFacet(facet: Facet, answered: readonly Answered[], places: readonly number[]): Promise<FacetCount> {
    // Those that were not asked have values all the same: they can be chosen too.
    const rest = facet === SEMINAR ? this.#members.filter((_, place) => !places.includes(place)) : [];
    const total: FacetCount = new Map(rest.map(({ name }) => [name, undefined]));
    const counted = await Promise.all(
      answered
        .filter(has(facet))
        .map(async ({ answer, place }) => this.#things.countsOf(await answer.countFacet(facet), facet, place)),
    );
    for (const counts of counted) {
      for (const [value, count = 0] of counts) {
        if (facet !== SEMINAR || count > 0 || !total.has(value)) total.set(value, (total.get(value) ?? 0) + count);
      }
    }
    return total;
  }
}

const isCommon = (facet: Facet): boolean => facet !== SEMINAR && !OF_ONE.includes(facet);

const has =
  (facet: Facet) =>
  ({ answer }: Answered): boolean =>
    facet === SEMINAR || answer.facets.includes(facet);

/** How well a seminar answers: by its names first. */
const worthOf = ({ answer }: Answered): number =>
  answer.withoutFilters === 0 ? 0 : 1 + (answer.named[0]?.closeness ?? 0) + (answer.texts[0]?.score ?? 0);

const isOfOtherVersion = (reason: unknown): boolean => reason instanceof OutdatedPage;
