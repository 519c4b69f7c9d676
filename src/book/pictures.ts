import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodePath } from '../prose/addresses.ts';
import { MOST_POINTS } from '../schema/served-files.ts';
import { NOTICES } from './notices.ts';

/** A picture as the book shows it. */
export interface BookPicture {
  /** Its name in the book, unlike that of any other. */
  name: string;
  data: Buffer;
  mediaType: 'image/jpeg' | 'image/png';
  /** In pixels. */
  width: number;
  height: number;
}

/** The pictures of a book, by the paths that its texts give them. */
export interface PictureShelf {
  all: readonly BookPicture[];
  find(path: string): BookPicture | undefined;
  /** The pictures that could not be shown, a sentence each. */
  faults: readonly string[];
}

/** Pixels beyond which a sheet of A4 shows no more: its text is 142 mm wide, at 300 to the inch. */
const LARGEST = 1700;

/**
 * Reads the pictures that texts show and makes each small enough for a book.
 * @param shown the path of each, and the first text that shows it: `interventions/x`
 * @param folders where the paths of the site begin, the first that has a file before the others
 */
export async function loadPictures(
  shown: ReadonlyMap<string, string>,
  folders: readonly string[],
): Promise<PictureShelf> {
  const pictures = new Map<string, BookPicture>();
  const faults: string[] = [];
  for (const [path, text] of shown) {
    const file = folders.map((folder) => join(folder, decodePath(path))).find(isFile);
    const loaded = file === undefined ? 'missing' : await loadPicture(file, pictures.size + 1);
    if (typeof loaded === 'string') faults.push(NOTICES.pictureLeftOut(path, text, loaded));
    else pictures.set(path, loaded);
  }
  return { all: [...pictures.values()], find: (path) => pictures.get(path), faults };
}

/** Why a picture is not in the book. */
export type PictureFault = 'missing' | 'unreadable' | 'too large';

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

async function loadPicture(file: string, rank: number): Promise<BookPicture | PictureFault> {
  const { default: sharp } = await import('sharp');
  try {
    const { format, width, height } = await sharp(file, { limitInputPixels: false }).metadata();
    if (width * height > MOST_POINTS) return 'too large';
    const fitted = sharp(file, { limitInputPixels: MOST_POINTS })
      // As cameras say that it is to be turned.
      .rotate()
      .resize({ width: LARGEST, height: LARGEST, fit: 'inside', withoutEnlargement: true });
    const { isOpaque } = await sharp(file, { limitInputPixels: MOST_POINTS }).stats();
    const isPhotograph = isOpaque && format !== 'png' && format !== 'gif';
    const made = isPhotograph ? fitted.jpeg({ quality: 86 }) : fitted.png({ compressionLevel: 9 });
    const { data, info } = await made.toBuffer({ resolveWithObject: true });
    return {
      name: `image-${rank}.${isPhotograph ? 'jpg' : 'png'}`,
      data,
      mediaType: isPhotograph ? 'image/jpeg' : 'image/png',
      width: info.width,
      height: info.height,
    };
  } catch {
    return 'unreadable';
  }
}
