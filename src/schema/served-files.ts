/**
 * The files that a content may hold beside its texts, and that the site serves as they are: extension → media type. None of
 * them can run a script in the reader's browser.
 */
export const SERVED_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  webm: 'video/webm',
  csv: 'text/csv',
  vtt: 'text/vtt',
};

/** Whether a file of that name is served, whatever the case of its extension; not one whose name no address writes alike everywhere. */
export const isServedName = (name: string): boolean =>
  !/[\\\p{C}]/u.test(name) && Object.hasOwn(SERVED_TYPES, /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');

/** Whether a file of that name is a picture: what stands in a text, where others are opened by a link. */
export const isPictureName = (name: string): boolean =>
  (SERVED_TYPES[/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? '').startsWith('image/');

/** Points of a picture beyond which making it smaller would fill the memory of a machine. */
export const MOST_POINTS = 200_000_000;

/** Bytes beyond which hosts refuse a file (Cloudflare Pages: 25 MiB), or readers do. */
export const HEAVIEST = 25 * 1024 * 1024;
