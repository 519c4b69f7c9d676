import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import type { Issue } from '../checks/issue.ts';
import { KINDS, RESERVED_NAMES, schemas, SLUG_PATTERN, type Kind } from '../schema/index.ts';
import { extensionOf, SEMINAR_FILE, type SourceContent } from '../source/read-content.ts';
import { readSourceFile, type SourceFile } from '../source/source-file.ts';
import { toFileText, type Data } from './file-text.ts';
import { SEMINAR, type Genre } from './genre.ts';
import { toSlug } from '../prose/letters.ts';

/** A content folder, and the files that are still to be written into it. */
export interface DraftedContent {
  content: SourceContent;
  drafts: SourceFile[];
}

/** Adds a new file to the drafts, as if it had been read: what is asked next may refer to it. */
export function addDraft(
  { content, drafts }: DraftedContent,
  genre: Genre,
  slug: string,
  data: Data,
  body?: string,
): SourceFile {
  const name = genre === SEMINAR ? SEMINAR_FILE : join(genre, slug + extensionOf(genre));
  const draft = readSourceFile(join(content.directory, name), genre, slug, toFileText(genre, data, body));
  drafts.push(draft);
  return draft;
}

/** The files of a kind, written or not. */
export const listFiles = ({ content, drafts }: DraftedContent, kind: Kind): SourceFile[] =>
  [...content.files, ...drafts].filter((file) => file.kind === kind);

/** The first free place among the entries of the same chapter or, for a chapter, among those of the same part. */
export function nextOrder(drafted: DraftedContent, kind: Kind, data: Data): number {
  const key = kind === 'parties' ? 'parent' : 'partie';
  const kinds = KINDS.filter((other) => key in schemas[other].shape);
  const siblings = kinds.flatMap((other) => listFiles(drafted, other)).map(({ data }) => (data ?? {}) as Data);
  const taken = new Set(siblings.filter((other) => other[key] === data[key]).map((other) => other['ordre']));
  let order = 1;
  while (taken.has(order)) order += 1;
  return order;
}

/** Why a file of a kind cannot have this name, in French, or undefined. */
export function slugFault(drafted: DraftedContent, kind: Kind, slug: string): string | undefined {
  if (!SLUG_PATTERN.test(slug)) {
    const near = toSlug(slug);
    return `« ${slug} » n’est pas une adresse : minuscules sans accent, chiffres et traits d’union${near ? `, comme « ${near} »` : ''}.`;
  }
  if (kind === 'pages' && RESERVED_NAMES.includes(slug)) {
    return `« /${slug}/ » est une adresse que le site prend pour lui : choisir un autre nom.`;
  }
  const existing = listFiles(drafted, kind).find((file) => toSlug(file.slug) === slug);
  return existing && `${existing.path} existe déjà : choisir un autre nom.`;
}

/** The errors that the check would find in the drafts, were they written. */
export function checkDrafts({ content, drafts }: DraftedContent): Issue[] {
  const paths = new Set(drafts.map(({ path }) => path));
  return checkContent({ ...content, files: [...content.files, ...drafts] }).filter(
    ({ file, severity }) => severity === 'error' && paths.has(file),
  );
}
