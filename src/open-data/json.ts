import { z } from 'zod';
import { toTypography } from '../prose/typography.ts';
import type { Format } from './format.ts';
import type { Table } from './table.ts';

/** A table as JSON, a row a line. */
export const json: Format = {
  extension: 'json',
  label: 'JSON',
  mediaType: 'application/json',
  open: () => ({
    begin: '[\n',
    line: (row, index) => `${index === 0 ? '' : ',\n'}${JSON.stringify(row)}`,
    end: '\n]\n',
  }),
};

/** The JSON Schema (draft 2020-12) of that JSON: the columns, their types and what they mean. */
export const jsonSchema: Format = {
  extension: 'schema.json',
  label: 'JSON Schema',
  mediaType: 'application/schema+json',
  open: (table) => ({ begin: `${JSON.stringify(toSchema(table), undefined, 2)}\n`, line: () => '', end: '' }),
};

const toSchema = ({ title, description, row }: Table): object =>
  z.toJSONSchema(z.array(row).meta({ title, description }), {
    override: ({ jsonSchema: schema }) => {
      // The pattern of a date says nothing that its format does not.
      if (schema.format === 'date') delete schema.pattern;
      if (schema.description !== undefined) schema.description = toTypography(schema.description);
    },
  });
