import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { isSingleFile, KINDS, PROSE_KINDS, type Kind, type SingleFile } from '../schema/index.ts';
import { decode } from './decode.ts';
import { ContentError } from './content-error.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';

/** The seminar's own file, at the top of the content folder. */
export const SEMINAR_FILE = 'seminaire.yaml';
/** What `npm run audit` writes beside it. */
export const ACCESSIBILITY_FILE = 'accessibilite.yaml';
/** Where pictures stand: Astro's own folder, beside the content. */
const PUBLIC_DIRECTORY = 'public';

/**
 * Reads every file of a content folder, in a stable order.
 * @throws {ContentError} when the folder cannot be read.
 */
export function readContent(directory: string): SourceContent {
  const fault = findFault(directory);
  if (fault !== undefined) throw new ContentError(`Le dossier de contenu « ${directory} » ${fault}`);
  const entries = listEntries(directory);
  const files: SourceFile[] = [];
  const strays: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const shown = relative(process.cwd(), path);
    const segments = relative(directory, path).split('/');
    const kind = kindOf(segments);
    if (kind === undefined) {
      if (!isGuide(segments)) strays.push(shown);
      continue;
    }
    const { text, misencoded } = decode(readFileSync(path));
    files.push({ ...readSourceFile(shown, kind, slugOf(entry.name), text), misencoded });
  }
  return { directory: relative(process.cwd(), directory) || '.', files, strays, publicFiles: listPublicFiles() };
}

/** A content folder as read. */
export interface SourceContent {
  directory: string;
  files: SourceFile[];
  /** Files that stand where no content is expected, or with another extension. */
  strays: string[];
  /** Addresses of the files of public/, which the site serves as they are: `/images/salle.jpg`. */
  publicFiles: ReadonlySet<string>;
}

/** The kinds of which a content folder holds at least one file. */
export function listFilledKinds(directory: string): Kind[] {
  return KINDS.filter((kind) => {
    const folder = join(directory, kind);
    return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(extensionOf(kind)));
  });
}

/** The extension that files of a kind have. */
export const extensionOf = (kind: Kind): '.mdx' | '.yaml' =>
  (PROSE_KINDS as readonly Kind[]).includes(kind) ? '.mdx' : '.yaml';

/** Signs that Astro takes for parts of an address when it looks for the files of a folder. */
const UNREADABLE = /[#?%]/;

function findFault(directory: string): string | undefined {
  const found = statSync(directory, { throwIfNoEntry: false });
  if (!found) return 'est introuvable.';
  if (!found.isDirectory()) return 'n’est pas un dossier.';
  return UNREADABLE.test(directory) ? 'ne peut pas être lu : enlevez « # », « ? » et « % » de son chemin.' : undefined;
}

function listEntries(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1));
  } catch (cause) {
    throw new ContentError(`Le dossier de contenu « ${directory} » est illisible.`, { cause });
  }
}

function listPublicFiles(): ReadonlySet<string> {
  if (!existsSync(PUBLIC_DIRECTORY)) return new Set();
  const names = readdirSync(PUBLIC_DIRECTORY, { recursive: true, encoding: 'utf8' });
  return new Set(names.map((name) => `/${name.replaceAll('\\', '/')}`));
}

function kindOf(segments: string[]): Kind | SingleFile | undefined {
  if (segments.length === 1) {
    const name = slugOf(segments[0]!) as SingleFile;
    return isSingleFile(name) && segments[0] === `${name}.yaml` ? name : undefined;
  }
  const kind = KINDS.find((candidate) => candidate === segments[0]);
  return kind && segments.length === 2 && segments[1]!.endsWith(extensionOf(kind)) ? kind : undefined;
}

function isGuide(segments: string[]): boolean {
  return segments.length === 1 && segments[0] === 'LISEZMOI.md';
}

function slugOf(name: string): string {
  return name.replace(/\.[^.]+$/, '');
}
