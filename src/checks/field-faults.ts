import type { z } from 'zod';
import { descriptionAt, isOptionalAt, keysAt, listReferences, NO_SUCH_DATE } from '../schema/index.ts';
import type { SourceFile } from '../source/source-file.ts';
import { findNearest } from './nearest.ts';

/** One thing that the schema refuses, sorted by what the editor must be told. */
export interface FieldFault {
  /** A reference of a wrong form is unknown: the rule on references says so. */
  sort: 'coordinates' | 'date' | 'empty' | 'missing' | 'reference' | 'unknown' | 'value';
  /** Where it stands in the frontmatter; for an unknown key, with that key. */
  path: readonly (string | number)[];
  /** The field as the editor knows it: `coordonnees.latitude`. */
  name: string;
  value: unknown;
  /** The schema's own sentence about the field. */
  description: string | undefined;
  /** Whether it may be left out. */
  isOptional: boolean;
  /** The keys that may stand where this one does. */
  siblings: readonly string[];
  /** The keys of the group that it should be, or of each group of the list that it should be. */
  members: readonly string[];
  issue: z.core.$ZodIssue;
}

/** The faults that the schema finds in a file; none when its YAML cannot be read. */
export function listFieldFaults(source: SourceFile): FieldFault[] {
  const { schema } = source;
  if (source.yamlFaults.length > 0) return [];
  const issues = source.validation().error?.issues;
  if (!issues) return [];
  const references = new Set(listReferences(schema, source.data).map(({ path }) => path.join('.')));
  const faults = issues.flatMap((issue) => toFaults(issue, source.data, schema, references));
  const meant = listMeant(faults);
  return faults.filter(
    ({ sort, path, name }) => sort !== 'missing' || !meant.has(fieldOf(path, name.split('.').at(-1)!)),
  );
}

function toFaults(
  issue: z.core.$ZodIssue,
  data: unknown,
  schema: z.ZodType,
  references: ReadonlySet<string>,
): FieldFault[] {
  const path = issue.path as (string | number)[];
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  return paths.map((place) => {
    const value = valueAt(data, place);
    return {
      sort: sortOf(issue, place, value, references),
      path: place,
      name: place.filter((key) => typeof key === 'string').join('.') || 'en-tête',
      value,
      description: descriptionAt(schema, place),
      isOptional: isOptionalAt(schema, place),
      siblings: keysAt(schema, place.slice(0, -1)),
      members: keysAt(schema, place).concat(keysAt(schema, [...place, 0])),
      issue,
    };
  });
}

function sortOf(
  issue: z.core.$ZodIssue,
  path: readonly (string | number)[],
  value: unknown,
  references: ReadonlySet<string>,
): FieldFault['sort'] {
  if (issue.code === 'unrecognized_keys') return 'unknown';
  if (value === undefined) return 'missing';
  if (value === null || value === '' || (typeof value === 'string' && value.trim() === '')) return 'empty';
  if (Array.isArray(value) && value.length === 0) return 'empty';
  if (references.has(path.join('.'))) return 'reference';
  if (path.includes('coordonnees') && typeof value === 'number') return 'coordinates';
  if (issue.code === 'custom' && issue.params?.['sort'] === NO_SUCH_DATE.params.sort) return 'date';
  return typeof value === 'string' && SHAPED_AS_DATE.test(value) ? 'date' : 'value';
}

const SHAPED_AS_DATE = /^\d{4}-\d{1,2}(?:-\d{1,2})?$/;

/** The fields that unknown names nearly are: one is not missing that stands beside its place under such a name. */
const listMeant = (faults: readonly FieldFault[]): Set<string> =>
  new Set(
    faults
      .filter(({ sort }) => sort === 'unknown')
      .map(({ path, siblings }) => fieldOf(path, findNearest(String(path.at(-1)), siblings))),
  );

/** A field of the group in which a path ends. */
const fieldOf = (path: FieldFault['path'], name: string | undefined): string => [...path.slice(0, -1), name].join('\0');

const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key], data);
