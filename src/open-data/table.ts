import { z } from 'zod';
import type { Proceedings } from '../model/proceedings.ts';
import { toTypography } from '../prose/typography.ts';
import { tableText } from '../words/index.ts';

/** A table of the proceedings, from which its files and what the page says of them are made. */
export interface Table<Row extends z.ZodObject = z.ZodObject> {
  /** Stands in the names of its files, and never changes. */
  name: string;
  title: string;
  /** One row in a sentence. */
  description: string;
  /** Whether these proceedings have such a table; without it, all have: programs find it, be it empty. */
  isIn?(proceedings: Proceedings): boolean;
  /** The columns, in order: each with its type and a sentence. */
  row: Row;
  /** The rows, in the order of the proceedings. */
  rows(proceedings: Proceedings, address: Address): Iterable<z.output<Row>>;
}

/** A row of any table, column by column. */
export type Row = Readonly<Record<string, unknown>>;

/** The address outside the site of a page, or of a place on it. */
export type Address = (path: string) => string;

/** A table whose rows are checked against its columns by the compiler. */
export const defineTable = <Row extends z.ZodObject>(table: Table<Row>): Table<Row> => ({
  ...table,
  description: toTypography(table.description),
});

/** Identifier of a row: `lieux/angers` (kind and slug), the same as its address on the site. */
export const id = () => z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/);

/** Identifier of a block: that of its text, then its place there. */
export const blockId = () => z.string().regex(/^[a-z-]+\/[a-z0-9-]+#\S+$/);

/** The identifier of a row of another table, or of one of several. */
export const idIn = (...tables: string[]) => id().meta({ [TABLES_META]: tables });

/** The identifier of a row of `blocs`. */
export const idOfBlock = () => blockId().meta({ [TABLES_META]: ['blocs'] });

/** Metadata key, kept in the JSON Schemas, under which a column says in which tables its identifiers are found. */
const TABLES_META = 'tables';

/** A whole number from 1. */
export const rank = () => z.int().positive();

/** The address of a page or of a place on it. */
export const webAddress = () => z.string().describe(tableText.address);

/** A column as a page of the site describes it. */
export interface Column {
  name: string;
  description: string;
  type: 'text' | 'identifier' | 'integer' | 'number' | 'choice';
  isList: boolean;
  mayBeEmpty: boolean;
  /** The only values that it has. */
  values: readonly string[];
  /** The tables where its identifiers are found. */
  tables: readonly string[];
}

export const listColumns = ({ row }: Pick<Table, 'row'>): Column[] =>
  Object.entries(row.shape).map(([name, field]) => toColumn(name, field as z.ZodType));

function toColumn(name: string, field: z.ZodType): Column {
  const whole = field instanceof z.ZodNullable ? (field.unwrap() as z.ZodType) : field;
  const item = whole instanceof z.ZodArray ? (whole.element as z.ZodType) : whole;
  const tables = (z.globalRegistry.get(item)?.[TABLES_META] ?? []) as string[];
  return {
    name,
    description: toTypography(field.description ?? ''),
    type: typeOf(item, name === 'id' || tables.length > 0),
    isList: item !== whole,
    mayBeEmpty: whole !== field || item !== whole,
    values: item instanceof z.ZodEnum ? item.options.map(String) : [],
    tables,
  };
}

function typeOf(item: z.ZodType, isIdentifier: boolean): Column['type'] {
  if (isIdentifier) return 'identifier';
  if (item instanceof z.ZodEnum) return 'choice';
  if (!(item instanceof z.ZodNumber)) return 'text';
  return item.format === 'safeint' ? 'integer' : 'number';
}
