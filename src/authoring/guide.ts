import { rules } from '../checks/check-content.ts';
import { subjects } from '../schema/entry-fields.ts';
import { SERVED_TYPES } from '../schema/served-files.ts';
import { CORRECTIONS, EXAMPLES } from './examples.ts';
import { describeFields, type Field, type FieldType } from './field.ts';
import { toFileText, toYaml, type Data } from './file-text.ts';
import { GENRES, schemaOf, type Genre } from './genre.ts';
import { GRAVITIES } from './rules-page.ts';
import { typeset } from './value.ts';

/**
 * The guide for editors with its generated parts as they should be: between `<!-- champs:lieux -->` and the next
 * `<!-- fin -->`, the fields of a genre; `exemple:lieux`, a file of it; `corrections`, the fields by which a text of any
 * genre corrects what is read in it; `regles`, what the check looks at; `servis`, what may stand beside the texts.
 * @throws {Error} when a part is unknown or not closed, or when a genre has no table
 */
export function refreshGuide(guide: string): string {
  const seen = new Set<string>();
  const refreshed = guide.replace(PART, (_, name: string) => {
    seen.add(name);
    return `<!-- ${name} -->\n\n${toPart(name)}\n\n<!-- fin -->`;
  });
  const missing = [...GENRES.map((genre) => `champs:${genre}`), 'corrections', 'regles', 'servis'].filter(
    (name) => !seen.has(name),
  );
  if (missing.length > 0) throw new Error(`The guide has no part « ${missing.join(' », « ')} ».`);
  return refreshed;
}

const PART = /<!-- (?!fin )([\w:-]+) -->\n[\s\S]*?<!-- fin -->/g;

function toPart(name: string): string {
  const [part, genre] = name.split(':') as [string, Genre?];
  if (name === 'regles') return ruleTable();
  if (name === 'corrections') return correctionTable();
  if (name === 'servis')
    return `Ce dossier admet\u00A0: ${Object.keys(SERVED_TYPES)
      .map((extension) => code(`.${extension}`))
      .join(', ')}, en minuscules ou en capitales.`;
  if (part === 'champs' && genre && GENRES.includes(genre)) return fieldTable(genre);
  if (part === 'exemple' && genre && GENRES.includes(genre)) return exampleFile(genre);
  throw new Error(`The guide has an unknown part « ${name} ».`);
}

function ruleTable(): string {
  const rows = rules.map(({ id, severity, reason }) => [code(id), GRAVITIES[severity], typeset(reason)]);
  return toTable(['repère', 'gravité', 'pourquoi'], rows);
}

function fieldTable(genre: Genre): string {
  return toFieldTable(rowsOf(describeFields(schemaOf(genre)), typeset(EXAMPLES[genre]), ''));
}

/** Several genres have these fields: they are told once. */
function correctionTable(): string {
  return toFieldTable(rowsOf(describeFields(subjects[SHARED]), typeset(CORRECTIONS), `${SHARED}.`));
}

const SHARED = 'mentions';

const toFieldTable = (rows: string[][]): string => toTable(['champ', 'obligatoire', 'ce que c’est', 'exemple'], rows);

/** A row for each field, then those of the fields inside it, whose names follow its own. */
function rowsOf(fields: readonly Field[], example: Data, prefix: string): string[][] {
  return fields.flatMap(({ key, description, isRequired, type }) => {
    const inside = type.is === 'list' ? type.of : type;
    const value = example[key];
    const row = [code(prefix + key), isRequired ? 'oui' : 'non', description + precisionOf(description, inside)];
    if (inside.is !== 'group') return [[...row, code(onOneLine(value))]];
    if (key === SHARED) return [[...row, '–']];
    const first = (Array.isArray(value) ? value[0] : value) as Data;
    return [[...row, '–'], ...rowsOf(inside.fields, first, `${prefix}${key}.`)];
  });
}

/** The values that may be written where not all may, unless the sentence says them. */
function precisionOf(description: string, type: FieldType): string {
  if (type.is === 'choice') return ` Au choix\u00A0: ${type.values.join(', ')}.`;
  if (type.is !== 'reference' || description.includes(`${type.kind}/`)) return '';
  return ` Nom de fichier, dans ${type.kind}/.`;
}

function exampleFile(genre: Genre): string {
  return `\`\`\`yaml\n${toFileText(genre, EXAMPLES[genre])}\`\`\``;
}

const onOneLine = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(onOneLine).join(', ')}]` : toYaml(value).trim();

const code = (text: string): string => `\`${text}\``;

function toTable(head: string[], rows: string[][]): string {
  const toLine = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [toLine(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(toLine)].join('\n');
}
