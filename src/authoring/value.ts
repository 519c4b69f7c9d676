import { toFrenchTypography, toTypography } from '../prose/typography.ts';
import { descriptionAt } from '../schema/index.ts';
import type { z } from 'zod';
import { describeFault } from './field-fault.ts';
import type { Field, FieldType } from './field.ts';
import { quote } from '../words/index.ts';

/** A character that separates lines, or is not seen: a tab, a line break, a control. */
const UNSEEN = /[\p{Cc}\u2028\u2029]/u;

/**
 * The value that a typed text stands for: a number for « 47,2 », true for « oui », the text itself where nothing
 * else is meant (the schema then says what is wrong with it).
 */
export function toValue(typed: string, { is }: FieldType): unknown {
  const text = typed.trim();
  if (is === 'integer' || is === 'number') return toNumber(text);
  if (is === 'boolean') return BOOLEANS.get(text.toLowerCase()) ?? text;
  return text;
}

/** The fault of a value for a field, in French, or undefined. Fields of a group are named after it. */
export function faultOf(value: unknown, field: Field): string | undefined {
  return faultsOf({ [field.key]: value }, [field])[0];
}

/** The faults of the values of fields, in French, one sentence for each. */
export function faultsOf(data: Readonly<Record<string, unknown>>, fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    const value = data[field.key];
    if (hasUnseen(value)) return [`« ${field.key} » tient sur une ligne, sans tabulation ni caractère invisible.`];
    const issues = field.schema.safeParse(value).error?.issues ?? [];
    return issues.map((issue) => describeIssue(issue, value, field));
  });
}

/**
 * Data with French typography in every text, but for names in other languages. Pairs of straight quotation marks, all
 * that a keyboard has, become French ones.
 */
export function typeset<Data>(data: Data): Data {
  if (typeof data === 'string')
    return toTypography(data.replace(/"\s*([^"]+?)\s*"/g, (_, words) => quote(words))) as Data;
  if (Array.isArray(data)) return data.map(typeset) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, key === 'noms-locaux' ? value : typeset(value)]),
  ) as Data;
}

const BOOLEANS = new Map([
  ['oui', true],
  ['true', true],
  ['non', false],
  ['false', false],
]);

function toNumber(text: string): unknown {
  const number = Number(text.replace(',', '.').replace('−', '-'));
  return text === '' || Number.isNaN(number) ? text : number;
}

function describeIssue(issue: z.core.$ZodIssue, value: unknown, { key, schema, description }: Field): string {
  const found = issue.path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown>)[step], value);
  const name = [key, ...issue.path.filter((step) => typeof step === 'string')].join('.');
  const sentence = issue.path.length > 0 ? descriptionAt(schema, issue.path) : undefined;
  return describeFault(issue, name, found, toFrenchTypography(sentence ?? description));
}

function hasUnseen(value: unknown): boolean {
  if (typeof value === 'string') return UNSEEN.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUnseen);
}
