import { fold } from './nearest.ts';

/** The address that a name would have: « Châlons-sur-Saône » → `chalons-sur-saone`. */
export function toSlug(name: string): string {
  return fold(name)
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
