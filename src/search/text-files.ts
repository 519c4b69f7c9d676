import type { CataloguePage } from './catalogue.ts';
import { pathOfPart } from './files.ts';
import type { IndexDocument } from './index-document.ts';
import type { Manifest } from './manifest.ts';
import { numberOf } from './numbered-texts.ts';
import type { PagefindText } from './pagefind.ts';
import type { PartReader } from './parts.ts';

/** In characters: short texts share a file until it has so many. */
const LEAST = 2500;
/** Hosts refuse sites of too many files: in a collection of more texts than this, long ones share files too. */
const MOST_FILES = 3270;

/** A text as it is shown, and what is shown of its page: without the names of fields, which each file would repeat. */
type PackedText = [
  path: string,
  title: string,
  byline: string,
  /** The chapter that it belongs to; empty for none. */
  chapter: string,
  meta: PagefindText['meta'],
  passages: [id: string, text: string][],
];

/** How many files the texts of each kind are in: neither tiny nor, all together, too many. */
export function countFiles(texts: readonly (readonly PackedText[])[]): number[] {
  const weights = texts.map((ofKind) => JSON.stringify(ofKind).length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = Math.max(LEAST, total / MOST_FILES);
  return weights.map((weight, kind) => Math.max(1, Math.min(texts[kind]!.length, Math.round(weight / share))));
}

/** The first text of a file, among those of its kind: each has as many as the others, or one more. */
const firstOf = (file: number, { count, files }: InFiles): number => Math.ceil((file * count) / files);

/** So many texts, in so many files. */
type InFiles = Pick<Manifest['kinds'][number], 'count' | 'files'>;

/** Texts of a kind, cut into so many files. */
export const cutIntoFiles = (texts: readonly PackedText[], files: number): PackedText[][] =>
  Array.from({ length: files }, (_, file) => {
    const shared = { count: texts.length, files };
    return texts.slice(firstOf(file, shared), firstOf(file + 1, shared));
  });

/** The text of a page as it is kept: its index document. */
export const packText = (page: CataloguePage, { title, byline, alias, passages }: IndexDocument): PackedText => [
  page.path,
  page.title,
  page.byline,
  page.facets.chapitre?.[0] ?? '',
  { title: title.text, ...(byline.text && { byline: byline.text }), ...(alias.text && { alias: alias.text }) },
  passages.map(({ id, text }) => [id, text]),
];

/** The texts of an index, whose files are fetched as texts are shown. */
export class TextFiles {
  readonly #kinds: Manifest['kinds'];
  readonly #read: PartReader;
  /** Files on their way or there; those that could not be fetched are asked for again. */
  readonly #files = new Map<string, Promise<PackedText[]>>();

  constructor({ kinds }: Pick<Manifest, 'kinds'>, read: PartReader) {
    [this.#kinds, this.#read] = [kinds, read];
  }

  /** Fetches the text of a page, which then also knows what is shown of it. */
  async get(page: CataloguePage): Promise<PagefindText> {
    const { path, place } = this.#placeOf(page);
    const [pagePath, title, byline, chapter, meta, anchors] = (await this.#fetch(path))[place]!;
    Object.assign(page, { path: pagePath, title, byline });
    if (chapter !== '') page.facets.chapitre ??= [chapter];
    const passages = anchors.map(([id, text]) => ({ id, text }));
    return { content: [`${meta.title}.`, ...passages.map(({ text }) => text)].join(' '), meta, anchors: passages };
  }

  #placeOf({ textId, kind }: CataloguePage): { path: string; place: number } {
    let first = 0;
    for (const shared of this.#kinds) {
      if (shared.kind === kind) {
        const rank = numberOf(textId) - first;
        const file = Math.floor((rank * shared.files) / shared.count);
        return { path: pathOfPart('texts', nameTextFile(kind, file)), place: rank - firstOf(file, shared) };
      }
      first += shared.count;
    }
    throw new Error(`The index has no ${kind}.`);
  }

  #fetch(path: string): Promise<PackedText[]> {
    const fetched = this.#files.get(path) ?? this.#read<PackedText[]>(path);
    this.#files.set(path, fetched);
    fetched.catch(() => this.#files.delete(path));
    return fetched;
  }
}

/** The name of one of the files of a kind. */
export const nameTextFile = (kind: string, place: number): string => `${kind}-${place}`;
