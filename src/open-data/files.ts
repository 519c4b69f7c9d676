import type { z } from 'zod';
import type { Proceedings } from '../model/proceedings.ts';
import { onceForEach } from '../prose/lazily.ts';
import { toCsv } from './csv.ts';
import { addressIn, type Edition } from './edition.ts';
import { toGeoJson } from './geojson.ts';
import { toGexf } from './gexf.ts';
import { toJson, toJsonSchema } from './json.ts';
import { CRATE, toCrate } from './ro-crate.ts';
export { CRATE } from './ro-crate.ts';
import type { DescribedTable, Row, Table } from './table.ts';
import { TABLES } from './tables/index.ts';
import { places } from './tables/places.ts';
import { relations } from './tables/relations.ts';

/** A way to write a table in a file. */
export interface Format {
  /** Stands behind the name of the table. */
  extension: string;
  label: string;
  mediaType: string;
  toText(table: Table, rows: readonly Row[], edition: Edition): string;
}

const FORMATS: readonly Format[] = [
  {
    extension: 'csv',
    label: 'CSV',
    mediaType: 'text/csv',
    toText: ({ row }, rows) => toCsv(Object.keys(row.shape), rows),
  },
  { extension: 'json', label: 'JSON', mediaType: 'application/json', toText: (_, rows) => toJson(rows) },
  { extension: 'schema.json', label: 'JSON Schema', mediaType: 'application/schema+json', toText: toJsonSchema },
];

/** What only one table can be written as. */
const MORE_FORMATS = new Map<string, Format>([
  [
    places.name,
    {
      extension: 'geojson',
      label: 'GeoJSON',
      mediaType: 'application/geo+json',
      toText: (_, rows) => toGeoJson(rows as z.output<typeof places.row>[]),
    },
  ],
  [
    relations.name,
    {
      extension: 'gexf',
      label: 'GEXF',
      mediaType: 'application/xml',
      toText: (_, rows, edition) =>
        toGexf(edition.proceedings, rows as z.output<typeof relations.row>[], addressIn(edition)),
    },
  ],
]);

const formatsOf = ({ name }: Table): Format[] => [
  ...FORMATS,
  ...(MORE_FORMATS.has(name) ? [MORE_FORMATS.get(name)!] : []),
];

/** The names of all files. The one that describes the others needs the day of a version: without any there is none. */
export const listFileNames = ({ seminar }: Proceedings): string[] => [
  ...TABLES.flatMap((table) => formatsOf(table).map((format) => fileName(table, format))),
  ...(seminar.versions.length > 0 ? [CRATE] : []),
];

/**
 * The text of a file.
 * @throws {Error} when there is none of that name
 */
export function toFileText(name: string, edition: Edition): string {
  if (name === CRATE) return toCrate(edition, describeTables(edition));
  for (const table of TABLES) {
    const format = formatsOf(table).find((candidate) => fileName(table, candidate) === name);
    if (format) return format.toText(table, rowsOf(table, edition), edition);
  }
  throw new Error(`There is no file of data called ${name}.`);
}

/** Every table with the sizes of its files, which the page and the description of the files both give. */
export function describeTables(edition: Edition): readonly DescribedTable[] {
  const known = described(edition.proceedings);
  const address = edition.site?.href ?? '';
  if (!known.has(address))
    known.set(
      address,
      TABLES.map((table) => describeTable(table, edition)),
    );
  return known.get(address)!;
}

const described = onceForEach((_: Proceedings) => new Map<string, DescribedTable[]>());

/** The texts are made, measured and let go of, one after another: all of them need never stand in memory. */
function describeTable(table: Table, edition: Edition): DescribedTable {
  const rows = rowsOf(table, edition);
  const files = formatsOf(table).map((format) => ({
    name: fileName(table, format),
    format: format.label,
    mediaType: format.mediaType,
    size: Buffer.byteLength(format.toText(table, rows, edition)),
  }));
  return { table, count: rows.length, files };
}

const fileName = ({ name }: Table, { extension }: Format): string => `${name}.${extension}`;

const rowsOf = (table: Table, edition: Edition): Row[] => [...table.rows(edition.proceedings, addressIn(edition))];
