import type { Proceedings } from '../model/proceedings.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { geoJson } from './geojson.ts';
import { gexf } from './gexf.ts';
import { json, jsonSchema } from './json.ts';
import type { Table } from './table.ts';
import { tablesOf } from './tables/index.ts';
import { places } from './tables/places.ts';
import { relations } from './tables/relations.ts';

/** A file that holds a table. */
export interface DataFile {
  name: string;
  table: Table;
  format: Format;
}

/** The file that describes all others to programs; its name is RO-Crate's. */
export const CRATE = 'ro-crate-metadata.json';

/** A table in every format that it has; two tables have one of their own. */
export const filesOf = (table: Table): DataFile[] =>
  [
    csv,
    json,
    jsonSchema,
    ...(table.name === places.name ? [geoJson] : []),
    ...(table.name === relations.name ? [gexf] : []),
  ].map((format) => ({ name: `${table.name}.${format.extension}`, table, format }));

/** The files of all tables of these proceedings. */
export const dataFilesOf = (proceedings: Proceedings): DataFile[] => tablesOf(proceedings).flatMap(filesOf);

/** Whether there is a description for programs: it needs the day of a version. */
export const hasCrate = ({ seminar }: Proceedings): boolean => seminar.versions.length > 0;

/** The names of all files of these proceedings. */
export const listFileNames = (proceedings: Proceedings): string[] => [
  ...dataFilesOf(proceedings).map(({ name }) => name),
  ...(hasCrate(proceedings) ? [CRATE] : []),
];
