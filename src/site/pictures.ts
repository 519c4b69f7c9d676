import { posix } from 'node:path';
import { decodePath } from '../prose/addresses.ts';
import type { Body } from '../prose/body.ts';
import { toSlug } from '../prose/letters.ts';
import type { Proceedings } from '../model/proceedings.ts';

/** A picture of the content as pages show it. */
export interface ShownPicture {
  /** Its sides as it is shown, in pixels. */
  width: number;
  height: number;
  /** The same in sizes for phones and for screens, the smallest first; none of what moves, which is shown as it is. */
  sizes: readonly SizedPicture[];
}

/** A picture in one size. */
interface SizedPicture {
  /** From the root of the site. */
  path: string;
  /** In pixels. */
  width: number;
}

/** Pixels across: a phone, a phone of fine grain or the column of the text, the column of the text on a fine screen. */
const WIDTHS = [480, 960, 1600];

/** Where Astro puts what it makes, under names that change with what they hold: hosts let browsers keep it. */
const DIRECTORY = '/_astro';

/** The picture at a path of the site; undefined of what is no picture of the content. */
export function findPicture(path: string, { pictures }: Pick<Proceedings, 'pictures'>): ShownPicture | undefined {
  const known = pictures.get(path) ?? pictures.get(decodePath(path));
  if (!known) return undefined;
  const { width, height, digest, isAnimated } = known;
  const [name] = posix.basename(decodePath(path)).split('.');
  const widths = [...WIDTHS.filter((narrower) => narrower < width), Math.min(width, WIDTHS.at(-1)!)];
  const sizes = [...new Set(widths)].map((size) => ({
    path: `${DIRECTORY}/${toSlug(name!) || 'image'}-${size}.${digest}.webp`,
    width: size,
  }));
  return { width, height, sizes: isAnimated ? [] : sizes };
}

/** The pictures that pages show, by their paths in the site, each once. */
export function listShownPictures(proceedings: Proceedings): Map<string, ShownPicture> {
  const bodies = [...proceedings.readingOrder, ...proceedings.list('pages')].map(({ body }) => body);
  const portraits = proceedings.list('intervenants').flatMap(({ portrait }) => portrait?.path ?? []);
  const shown = new Map<string, ShownPicture>();
  for (const path of [...bodies.flatMap(pathsIn), ...portraits]) {
    const picture = findPicture(path, proceedings);
    if (picture) shown.set(decodePath(path), picture);
  }
  return shown;
}

const pathsIn = ({ nodes }: Body): string[] =>
  [...nodes.ofType('image'), ...nodes.ofType('definition')].map(({ url }) => url.trim());
