/** The sides of a picture, in pixels, as it is shown: what a camera turned is turned back. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The sides that the bytes of a picture say it has; undefined of what is no picture, or not one that browsers show. */
export function readPictureSize(bytes: Buffer): PictureSize | undefined {
  try {
    const size = READERS.flatMap((read) => read(bytes) ?? [])[0];
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    // Cut off before it says.
    return undefined;
  }
}

type Reader = (bytes: Buffer) => PictureSize | undefined;

const ascii = (bytes: Buffer, start: number, length: number): string => bytes.toString('latin1', start, start + length);

/** PNG (https://www.w3.org/TR/png-3/): its first chunk. */
const readPng: Reader = (bytes) =>
  ascii(bytes, 0, 8) === '\x89PNG\r\n\x1A\n'
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : undefined;

/** GIF: its logical screen. */
const readGif: Reader = (bytes) =>
  /^GIF8[79]a$/.test(ascii(bytes, 0, 6)) ? { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) } : undefined;

/** WebP, in its three forms (https://developers.google.com/speed/webp/docs/riff_container). */
const readWebp: Reader = (bytes) => {
  if (ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP') return undefined;
  switch (ascii(bytes, 12, 4)) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
};

/** AVIF: the extent of its image (`ispe`), turned where it says so (`irot`). */
const readAvif: Reader = (bytes) => {
  if (ascii(bytes, 4, 4) !== 'ftyp' || !/avi[fs]/.test(ascii(bytes, 8, bytes.readUInt32BE(0) - 8))) return undefined;
  const extent = bytes.indexOf('ispe', 0, 'latin1');
  if (extent < 0) return undefined;
  const size = { width: bytes.readUInt32BE(extent + 8), height: bytes.readUInt32BE(extent + 12) };
  const turn = bytes.indexOf('irot', 0, 'latin1');
  return turn >= 0 && bytes.readUInt8(turn + 4) % 2 === 1 ? turned(size) : size;
};

/** JPEG: the first frame, after the segments that come before it; among them what the camera says of how it was held. */
const readJpeg: Reader = (bytes) => {
  if (bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  let isTurned = false;
  for (let at = 2; at < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes.readUInt8(at + 1);
    // Fill bytes, and markers that stand alone.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else {
      const length = bytes.readUInt16BE(at + 2);
      if (marker === 0xe1) isTurned ||= isHeldUpright(bytes.subarray(at + 4, at + 2 + length));
      if (FRAMES.has(marker)) {
        const size = { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
        return isTurned ? turned(size) : size;
      }
      at += 2 + length;
    }
  }
  return undefined;
};

/** The markers that begin a frame. */
const FRAMES: ReadonlySet<number> = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);

const ORIENTATION = 0x0112;
/** The first of the orientations that exchange width and height. */
const UPRIGHT = 5;

/** Whether the camera was held upright, as Exif says: the tag of orientation in its first directory. */
function isHeldUpright(segment: Buffer): boolean {
  if (ascii(segment, 0, 6) !== 'Exif\0\0') return false;
  const tiff = segment.subarray(6);
  const isLittle = ascii(tiff, 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) === ORIENTATION) return short(at + 8) >= UPRIGHT;
  }
  return false;
}

const turned = ({ width, height }: PictureSize): PictureSize => ({ width: height, height: width });

const READERS: readonly Reader[] = [readPng, readGif, readWebp, readAvif, readJpeg];
