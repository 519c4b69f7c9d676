import { Cast, NO_CAST, type CastMember } from '../prose/cast.ts';

/**
 * Those who speak in a text, as its fields declare: persons (`intervenants`), and voices without a page (`voix`). Fields may
 * have faults, which the check tells: what cannot be read declares nobody.
 */
export function readCast(data: unknown): Cast {
  const members = [
    ...listGroups(data, 'intervenants').flatMap(({ personne, cle, nom }): CastMember[] =>
      isText(personne) ? [{ slug: personne, ...named(cle, nom) }] : [],
    ),
    ...listGroups(data, 'voix').flatMap(({ cle, nom }): CastMember[] => (isText(nom) ? [named(cle, nom)] : [])),
  ];
  return members.length > 0 ? new Cast(members) : NO_CAST;
}

const named = (key: unknown, name: unknown): CastMember => ({
  key: isText(key) ? key : undefined,
  name: isText(name) ? name : undefined,
});

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function listGroups(data: unknown, field: string): Record<string, unknown>[] {
  const list = (data as Record<string, unknown> | null | undefined)?.[field];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];
}
