import { z } from 'zod';
import { toFrenchTypography } from '../prose/typography.ts';
import type { Table } from './table.ts';

/** Rows as JSON, one a line. */
export function toJson(rows: Iterable<unknown>): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(JSON.stringify(row));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** The JSON Schema (draft 2020-12) of the JSON file of a table: its columns, their types and what they mean. */
export function toJsonSchema({ title, description, row }: Pick<Table, 'title' | 'description' | 'row'>): string {
  const schema = z.toJSONSchema(z.array(row).meta({ title, description }), {
    override: ({ jsonSchema }) => {
      // The pattern of a date says nothing that its format does not.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
      if (jsonSchema.description !== undefined) jsonSchema.description = toFrenchTypography(jsonSchema.description);
    },
  });
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
