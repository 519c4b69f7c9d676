import type { VFileMessage } from 'vfile-message';
import { readBody, type Body } from '../prose/body.ts';
import { schemas, seminarSchema, type Kind } from '../schema/index.ts';
import type { SourceContent } from '../source/read-content.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { z } from 'zod';

/** Parses every file once, so that each rule only looks. */
export function parseContent(source: SourceContent): CheckedContent {
  const files = source.files.map(checkFile);
  const known = new Map<Kind, Set<string>>();
  for (const { source: file } of files) {
    if (file.kind === 'seminaire') continue;
    const slugs = known.get(file.kind) ?? new Set();
    known.set(file.kind, slugs.add(file.slug));
  }
  return { directory: source.directory, strays: source.strays, files, slugs: (kind) => known.get(kind) ?? new Set() };
}

export interface CheckedContent {
  directory: string;
  strays: string[];
  files: CheckedFile[];
  /** The slugs that exist for a kind. */
  slugs(kind: Kind): ReadonlySet<string>;
}

export interface CheckedFile {
  source: SourceFile;
  schema: z.ZodType;
  /** What the schema finds wrong; empty when the YAML is broken (another rule says so). */
  faults: z.core.$ZodIssue[];
  /** The body, or why it cannot be read. */
  body: Body | undefined;
  bodyError: VFileMessage | undefined;
}

function checkFile(source: SourceFile): CheckedFile {
  const schema = source.kind === 'seminaire' ? seminarSchema : schemas[source.kind];
  const readable = source.hasFrontmatter && source.yamlErrors.length === 0;
  const result = readable ? schema.safeParse(source.data ?? {}) : undefined;
  return { source, schema, faults: result?.error?.issues ?? [], ...tryReadBody(source.body) };
}

function tryReadBody(text: string): Pick<CheckedFile, 'body' | 'bodyError'> {
  try {
    return { body: readBody(text), bodyError: undefined };
  } catch (error) {
    return { body: undefined, bodyError: error as VFileMessage };
  }
}
