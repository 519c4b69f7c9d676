import type { CataloguePage } from './catalogue.ts';
import { FACETS, type Facet } from './facets.ts';
import { pathOfPart } from './files.ts';
import type { Kind } from '../schema/index.ts';
import type { Manifest } from './manifest.ts';
import { numberOf } from './numbered-texts.ts';
import type { PartReader } from './parts.ts';

/** In characters: a facet of more is cut into files of so many. */
const MOST = 16_000;

/** The facet under which texts are filed for each kind of thing that a query can name. */
export const FILED_UNDER: Partial<Record<Kind, Facet>> = {
  intervenants: 'intervenant',
  lieux: 'ville',
  organisations: 'organisation',
  themes: 'theme',
};

/** The facet that needs no file: of what kind a page is, is known. */
const KNOWN: Facet = 'genre';

/**
 * A value of a facet: what it is called, the number of the page of what bears that name (-1 for none), then the numbers of
 * the pages that have it, each as the distance from the one before.
 */
type PackedValue = [value: string, thing: number, ...distances: number[]];

/** The files of each facet, and where each of them begins; the kind of a page is known without any. */
export function makeFacetFiles(pages: readonly CataloguePage[]): {
  starts: Manifest['facets'];
  files: Map<string, PackedValue[]>;
} {
  const starts: Manifest['facets'] = {};
  const files = new Map<string, PackedValue[]>();
  for (const facet of FACETS) {
    if (facet === KNOWN) continue;
    const values = packValues(facet, pages);
    if (values.length === 0) continue;
    const begins: number[] = [];
    let filled = Infinity;
    let file: PackedValue[] = [];
    for (const value of values) {
      const weight = JSON.stringify(value).length;
      if (filled + weight > MOST) {
        file = [];
        files.set(nameFile(facet, begins.length), file);
        begins.push(value[1]);
        filled = 0;
      }
      file.push(value);
      filled += weight;
    }
    starts[facet] = begins;
  }
  return { starts, files };
}

/** The values of a facet in the order of the things that they name. */
function packValues(facet: Facet, pages: readonly CataloguePage[]): PackedValue[] {
  const things = new Map<string, number>();
  for (const { kind, title, facets, textId } of pages) {
    // Of two that bear one name, each has a value of its own.
    const value = facets[facet]?.[0] ?? title;
    if (FILED_UNDER[kind] === facet && !things.has(value)) things.set(value, numberOf(textId));
  }
  const values = new Map<string, PackedValue>();
  const last = new Map<string, number>();
  for (const { textId, facets } of pages) {
    const number = numberOf(textId);
    for (const value of facets[facet] ?? []) {
      const packed = values.get(value) ?? [value, things.get(value) ?? -1];
      values.set(value, packed);
      packed.push(number - (last.get(value) ?? 0));
      last.set(value, number);
    }
  }
  return [...values.values()].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
}

/** The facets of the pages of an index, fetched as they are asked for. */
export class FacetFiles {
  readonly #starts: Manifest['facets'];
  readonly #pages: readonly CataloguePage[];
  readonly #read: PartReader;
  readonly #loaded = new Map<Facet, Promise<void>>();

  constructor({ facets }: Pick<Manifest, 'facets'>, pages: readonly CataloguePage[], read: PartReader) {
    [this.#starts, this.#pages, this.#read] = [facets, pages, read];
  }

  /** The facets that there are. */
  list(): Facet[] {
    return FACETS.filter((facet) => facet === KNOWN || this.#starts[facet]);
  }

  /** Gives every page its values of some facets. */
  async load(facets: readonly Facet[]): Promise<void> {
    await Promise.all(
      facets.map((facet) => {
        const loading = this.#loaded.get(facet) ?? this.#fill(facet);
        this.#loaded.set(facet, loading);
        loading.catch(() => this.#loaded.delete(facet));
        return loading;
      }),
    );
  }

  /** The pages filed under what a page is about: those in which a person speaks, that name a place… */
  async listFiled(thing: CataloguePage): Promise<CataloguePage[]> {
    const facet = FILED_UNDER[thing.kind];
    const starts = facet && this.#starts[facet];
    if (!starts) return [];
    const wanted = numberOf(thing.textId);
    const file = starts.findLastIndex((start) => start <= wanted);
    if (file < 0) return [];
    const values = await this.#read<PackedValue[]>(pathOfPart('facets', nameFile(facet, file)));
    const value = values.find(([, number]) => number === wanted);
    return value ? unpackNumbers(value).map((number) => this.#pages[number]!) : [];
  }

  async #fill(facet: Facet): Promise<void> {
    const paths = (this.#starts[facet] ?? []).map((_, place) => pathOfPart('facets', nameFile(facet, place)));
    const files = await Promise.all(paths.map((path) => this.#read<PackedValue[]>(path)));
    if (files.length === 0) return;
    const values = new Map<number, string[]>();
    for (const packed of files.flat()) {
      for (const number of unpackNumbers(packed)) {
        const ofPage = values.get(number);
        if (ofPage) ofPage.push(packed[0]);
        else values.set(number, [packed[0]]);
      }
    }
    this.#pages.forEach((page, number) => (page.facets[facet] = values.get(number) ?? []));
  }
}

function unpackNumbers([, , ...distances]: PackedValue): number[] {
  let number = 0;
  return distances.map((distance) => (number += distance));
}

const nameFile = (facet: Facet, place: number): string => `${facet}-${place}`;
