import type { Resource } from '../model/entities.ts';
import { pathOf, paths } from './paths.ts';

/** A file of the book that was made beside the pages. */
export interface Download {
  /** From the root of the site. */
  path: string;
  /** In bytes. */
  size: number;
  /** Of a book in volumes, from 1. */
  volume?: number | undefined;
}

/** The formats of the book that were made; one that could not be is not in it. */
export interface Downloads {
  /** The whole edition, by format, in the order in which they are offered: a file each, or one for each volume. */
  book: ReadonlyMap<BookFormat, readonly Download[]>;
  /** Each text, by the path of its page. */
  texts: ReadonlyMap<string, TextDownloads>;
}

export type BookFormat = 'a5' | 'a4' | 'epub' | 'tei' | 'openedition' | 'source';

/** The files of one text. */
export interface TextDownloads {
  pdf?: Download;
  /** The record for HAL, for whoever puts the text there. */
  hal?: Download;
}

/** The folder of the files of the whole edition, and their names without the extension. */
export const bookPath = (format: BookFormat, name: string, volume?: number): string =>
  `${paths.downloads}${name}${volume === undefined ? '' : `-${volume}`}${ENDINGS[format]}`;

/** The files of one text stand beside its page, which is where catalogues look for them. */
export const textPath = (text: Pick<Resource, 'kind' | 'slug'>, ending: 'pdf' | 'hal.xml'): string =>
  `${pathOf(text)}${text.slug}.${ending}`;

const ENDINGS: Record<BookFormat, string> = {
  a5: '.pdf',
  a4: '-a4.pdf',
  epub: '.epub',
  tei: '.tei.xml',
  openedition: '.openedition.xml',
  source: '-typst.zip',
};

/** The files of a text; none where nothing was made, as in the preview. */
export const downloadsOf = (text: Pick<Resource, 'kind' | 'slug'>, downloads: Downloads | undefined): TextDownloads =>
  downloads?.texts.get(pathOf(text)) ?? {};
