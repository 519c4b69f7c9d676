import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { PASSAGE_META, REFERENCE_META } from '../../src/schema/fields.ts';
import { KINDS, PROSE_KINDS, schemas, singleFileSchemas } from '../../src/schema/index.ts';

/** A file, which is a picture of one point. */
const PICTURE = 'fichiers/hostile.png';
const POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/** The only slug of every kind. */
export const SLUG = 'hostile';

/** Texts that try to leave the place where they are put: an element, an attribute, a script, a comment, embedded data. */
export const HOSTILE = [
  '</title></textarea></script><script>globalThis.injected = 1</script>',
  '<img src="x" onerror="globalThis.injected = 1"><b data-injected>gras</b>',
  `" data-injected="1" onload="globalThis.injected = 1" ' data-injected='1'`,
  '--> ]]> &lt;b data-injected&gt; &quot; {1} ${1} \\u003cb data-injected\\u003e',
].join(' ');

/** The same where Markdown and MDX leave text as it is written: escaped, in entities, as code, in attributes. */
const BODY = `## Un titre \\<b data-injected>gras\\</b>

Un paragraphe \\<img src="x" onerror="globalThis.injected = 1"> &lt;b data-injected&gt;gras&lt;/b&gt; \\{1\}
\`</script><script>globalThis.injected = 1</script>\`, [un lien](/lieux/${SLUG}/ "\\" data-injected=\\"1").[^1]

[Un autre](https://exemple.fr/"data-injected="1)

<Quote by="${SLUG}" gloss='"><b data-injected>gras</b>' reporting='" data-injected="1'>des mots \\<b data-injected></Quote>

<EditorialNote>&lt;/div&gt;&lt;script&gt;globalThis.injected = 1&lt;/script&gt;</EditorialNote>

[^1]: Une note \\<b data-injected>gras\\</b> &quot; data-injected=&quot;1
`;

/** Writes a seminar with one file of each kind, whose every field that takes free text holds that one. */
export function writeHostileSeminar(folder: string): void {
  for (const [name, schema] of Object.entries(singleFileSchemas)) {
    // What an address leads to must be there: no text of an editor's is in it.
    const { deplacees: _, ...data } = fill(schema);
    write(folder, `${name}.yaml`, data);
  }
  mkdirSync(join(folder, dirname(PICTURE)), { recursive: true });
  writeFileSync(join(folder, PICTURE), Buffer.from(POINT, 'base64'));
  for (const kind of KINDS) {
    // A chapter cannot be its own part.
    const { parent: _, ...data } = fill(schemas[kind]);
    const isProse = PROSE_KINDS.some((prose) => prose === kind);
    if (isProse) write(folder, `${kind}/${SLUG}.mdx`, data, BODY);
    else write(folder, `${kind}/${SLUG}.yaml`, data);
  }
}

function write(folder: string, file: string, data: object, body?: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  // JSON is YAML, and its strings hold anything.
  const fields = JSON.stringify(data, undefined, 1);
  writeFileSync(join(folder, file), body === undefined ? fields : `---\n${fields}\n---\n\n${body}`);
}

const fill = (schema: z.ZodType) => fillNode(z.toJSONSchema(schema) as Node) as Record<string, unknown>;

/** A value that a schema accepts, every field filled in. */
function fillNode(node: Node): unknown {
  if (REFERENCE_META in node) return SLUG;
  if (PASSAGE_META in node) return `interventions/${SLUG}#p1`;
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum[0];
  if (node.type === 'object') {
    return Object.fromEntries(Object.entries(node.properties!).map(([key, value]) => [key, fillNode(value)]));
  }
  if (node.type === 'array') return Array.from({ length: node.minItems ?? 1 }, () => fillNode(node.items!));
  if (node.type === 'boolean') return false;
  if (node.type === 'number' || node.type === 'integer') return 1;
  if (node.format === 'uri') return `https://exemple.fr/?${HOSTILE.replace(/[\s\\]/g, '')}`;
  if (node.pattern === undefined) return HOSTILE;
  return EXAMPLES.find((example) => new RegExp(node.pattern!).test(example))!;
}

/** One for each form of text that is not free: a day, a country, a language, an address, the number of an authority… */
const EXAMPLES = [
  'Europe/Paris',
  ...['2012-05-23', 'FR', 'en', '/lieux/', 'actes@exemple.fr', '12', '2012', '978-2-07-036822-8', '10.1234/actes'],
  // Of the two that are nine digits, both check characters are right.
  ...['0000-0002-1825-0097', '0000 0001 2120 0982', '100000207', 'Q71', '49007', '02feahw73', 'themes/retire', PICTURE],
];

interface Node {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  properties?: Record<string, Node>;
  items?: Node;
  minItems?: number;
}
