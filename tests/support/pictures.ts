import sharp from 'sharp';

/** The head of a GIF of one point. */
export const GIF = Buffer.from('GIF89a\u0001\0\u0001\0\0\0\0;', 'latin1');

/** A picture of one colour, in a format, of that size; turned by the camera where `orientation` says so (Exif, 1 to 8). */
export const pictureOf = (
  format: 'avif' | 'gif' | 'jpeg' | 'png' | 'webp',
  { width, height, orientation }: { width: number; height: number; orientation?: number },
): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#7c9270' } })
    .withMetadata(orientation === undefined ? {} : { orientation })
    .toFormat(format)
    .toBuffer();
