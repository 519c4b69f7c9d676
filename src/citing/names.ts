import { formatList } from '../words/list.ts';
import type { CslName, PersonName } from './csl.ts';

/** The particle before the first capital of a family name: « de », « van der », « d’ ». */
const PARTICLE = /^((?:\p{Ll}+\s+)*(?:\p{Ll}[’'])?)(?=\p{Lu})/u;

/**
 * A name as catalogues part it: « de La Tour » is the particle « de » and the family name « La Tour ». Whoever has one name
 * only is called by it whole.
 */
export function toCslName({ givenName, familyName }: { givenName: string; familyName: string }): CslName {
  if (givenName === '') return { literal: familyName };
  const particle = PARTICLE.exec(familyName)?.[1] ?? '';
  const name = { family: familyName.slice(particle.length), given: givenName };
  return particle === '' ? name : { ...name, 'non-dropping-particle': particle.trim() };
}

/** « Jean-Pierre de La Tour ». */
export const plainName = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.given} ${wholeFamilyName(name)}`;

/** « de La Tour, Jean-Pierre », as bibliographic software takes it. */
export const sortedName = (name: CslName): string =>
  'literal' in name ? name.literal : `${wholeFamilyName(name)}, ${name.given}`;

/**
 * « La Tour, Jean-Pierre de »: as French catalogues file it. « De » and « d’ » come last; « du », « des » and the particles
 * of other languages stay.
 */
export function filedName(name: CslName, write = (family: string): string => family): string {
  if ('literal' in name) return write(name.literal);
  const [, last = '', first = ''] = LAST.exec(name['non-dropping-particle'] ?? '')!;
  return `${write(joinParticle(first, name.family))}, ${joinParticle(name.given, last)}`;
}

const LAST = /^(de(?=\s|$)|d[’'])?\s*(.*)$/;

/** « de La Tour, J.-P. ». */
export const initialedName = (name: CslName): string =>
  'literal' in name ? name.literal : `${wholeFamilyName(name)}, ${initialsOf(name.given)}`;

/** « J.-P. », « W. W. ». */
export const initialsOf = (given: string): string =>
  given
    .split(/\s+/)
    .map((part) =>
      part
        .split(/[-\u2010\u2011]/)
        .map(initial)
        .join('-'),
    )
    .join('\u00A0');

const initial = (part: string): string => `${Array.from(part)[0] ?? ''}.`;

/** « A, B et C »; of more than `most`, the first `kept` « et al. ». */
export const listNames = (names: readonly string[], most = Infinity, kept = 1, list = formatList): string =>
  names.length > most ? `${names.slice(0, kept).join(', ')} et\u00A0al.` : list(names);

const wholeFamilyName = ({ family, 'non-dropping-particle': particle }: PersonName): string =>
  joinParticle(particle ?? '', family);

/** Nothing parts an elision from what follows. */
const joinParticle = (before: string, after: string): string =>
  [before, after].filter(Boolean).join(/[’']$/.test(before) ? '' : ' ');
