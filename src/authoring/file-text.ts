import { Document, isScalar, visit } from 'yaml';
import { listReferences, SLUG_PATTERN } from '../schema/index.ts';
import { BODY_PLACEHOLDER, isPlaceholder, REPLACE_MARK } from '../schema/placeholder.ts';
import { extensionOf } from '../source/read-content.ts';
import { describeFields } from './field.ts';
import { schemaOf, SEMINAR, type Genre } from './genre.ts';
import { typeset } from './value.ts';

/** The fields of a file, by key. */
export type Data = Readonly<Record<string, unknown>>;

/**
 * The text of a new file: its fields in the order of the schema and in French typography, hints in comments, and
 * its body where the genre has one.
 */
export function toFileText(genre: Genre, data: Data, body = `${BODY_PLACEHOLDER}\n`): string {
  const hints = listHints(genre, data).map((hint) => `# ${hint}\n`);
  const yaml = toYaml(inOrder(genre, typeset(data))) + hints.join('');
  return hasBody(genre) ? `---\n${yaml}---\n\n${body}` : yaml;
}

/**
 * YAML that every reader takes for the same values: what YAML 1.1 would read as a date, a number or a boolean is
 * quoted. Lists of addresses or codes stand on one line. What is there to be replaced is followed by a comment that says so.
 */
export function toYaml(data: unknown): string {
  const document = new Document(data, { schema: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item) && isOneWord(item.value) && !isPlaceholder(item.value));
    },
    Scalar: (_, scalar) => {
      if (isPlaceholder(scalar.value)) scalar.comment = ` ${REPLACE_MARK}`;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const isOneWord = (value: unknown): boolean => SLUG_PATTERN.test(String(value).toLowerCase());

function inOrder(genre: Genre, data: Data): Data {
  const keys = describeFields(schemaOf(genre)).map(({ key }) => key);
  return Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
}

/** Advice to whoever writes next; in comments, so that no reader of the site ever sees it. */
function listHints(genre: Genre, data: Data): string[] {
  const left = describeFields(schemaOf(genre)).filter(({ key }) => data[key] === undefined);
  const speaker = listReferences(schemaOf(genre), data).find(({ kind }) => kind === 'intervenants');
  return [
    ...(left.length > 0 ? [`Facultatif\u00A0: ${left.map(({ key }) => key).join(', ')}.`] : []),
    ...(hasBody(genre) ? ['Le texte s’écrit sous la seconde ligne de tirets. LISEZMOI.md dit comment.'] : []),
    ...(speaker ? [`Une citation\u00A0: <Quote by="${speaker.slug}">les mots exacts, sans guillemets</Quote>`] : []),
  ];
}

const hasBody = (genre: Genre): boolean => genre !== SEMINAR && extensionOf(genre) === '.mdx';
