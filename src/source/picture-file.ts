import { createHash } from 'node:crypto';
import { readFileSync, type Stats } from 'node:fs';
import { readPictureSize, type PictureSize } from './picture-size.ts';

/** A picture of the content, as its bytes say. */
export interface PictureFile extends PictureSize {
  /** The digest of its bytes, in the addresses of what is made of it. */
  digest: string;
  /** Whether it moves: made smaller, it would be another picture. */
  isAnimated: boolean;
}

/** The picture that a file is; read again only when the file has changed, for the preview looks at each after each edit. */
export function readPicture(path: string, { size, mtimeMs }: Stats): PictureFile | undefined {
  const before = known.get(path);
  if (before?.size === size && before.mtimeMs === mtimeMs) return before.picture;
  const picture = size > HEAVIEST_READ ? undefined : toPicture(readFileSync(path));
  known.set(path, { size, mtimeMs, picture });
  return picture;
}

const known = new Map<string, { size: number; mtimeMs: number; picture: PictureFile | undefined }>();

/** Bytes of a picture beyond which no camera makes one. */
const HEAVIEST_READ = 200_000_000;

/** Characters of a digest, in hexadecimal. */
const DIGEST_LENGTH = 10;

function toPicture(bytes: Buffer): PictureFile | undefined {
  const size = readPictureSize(bytes);
  if (!size) return undefined;
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, DIGEST_LENGTH);
  return { ...size, digest, isAnimated: isAnimated(bytes) };
}

/** A GIF is taken to move; WebP, AVIF and PNG say so. */
const isAnimated = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 0, 3) === 'GIF' ||
  bytes.toString('latin1', 4, 12) === 'ftypavis' ||
  (bytes.toString('latin1', 12, 16) === 'VP8X' && (bytes[20]! & 0x02) !== 0) ||
  bytes.subarray(0, 1024).includes('acTL', 0, 'latin1');
