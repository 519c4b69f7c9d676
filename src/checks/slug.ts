import { fold } from './nearest.ts';

/** The address that a name would have: « La Roche-sur-Yon » → `la-roche-sur-yon`. */
export function toSlug(name: string): string {
  return fold(name)
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
