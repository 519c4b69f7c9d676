import { INDEX_DIRECTORY, VERSIONS_DIRECTORY } from '../search/files.ts';
import { headerPolicy, referrerPolicy } from '../site/security-policy.ts';

/** Abilities of browsers that the site has no use for, refused to it and to whatever would slip in. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Headers that a host should send with every file. Every recipe is written from this list. */
export const SECURITY_HEADERS: Record<string, string> = {
  'Content-Security-Policy': headerPolicy,
  'Referrer-Policy': referrerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
};

/** Folders whose files have a fingerprint of their content in their path: a path never changes its content. */
export const FINGERPRINTED = ['_astro', `${INDEX_DIRECTORY}/${VERSIONS_DIRECTORY}`];

/** `Cache-Control` of the files in those folders: a year, without asking again. */
export const CACHE_FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** `Cache-Control` of all the others: kept, but never shown without asking whether it has changed. */
export const REVALIDATE_ALWAYS = 'no-cache';

/** `Cache-Control` of the file at an address: `/_astro/page.css`. */
export const cacheControlOf = (address: string): string =>
  FINGERPRINTED.some((folder) => address.startsWith(`/${folder}/`)) ? CACHE_FOR_A_YEAR : REVALIDATE_ALWAYS;
