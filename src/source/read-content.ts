import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { isSingleFile, KINDS, PROSE_KINDS, type Kind, type SingleFile } from '../schema/index.ts';
import { isPictureName, isServedName } from '../schema/served-files.ts';
import { readRecord, type AnchorRecord } from '../prose/anchors/record.ts';
import { decode } from './decode.ts';
import { ContentError } from './content-error.ts';
import { readPicture, type PictureFile } from './picture-file.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';

/** The seminar's own file, at the top of the content folder. */
export const SEMINAR_FILE = 'seminaire.yaml';
/** The file that `npm run audit` writes beside it. */
export const ACCESSIBILITY_FILE = 'accessibilite.yaml';
/** The addresses that the edition once had. */
export const ADDRESSES_FILE = 'adresses.yaml';
/** The words that readers type for those of the texts. */
export const SYNONYMS_FILE = 'synonymes.yaml';
export const PROGRAMME_FILE = 'programme.yaml';
/** The folder of the content whose files the site serves as they are, under the same name. */
export const FILES_DIRECTORY = 'fichiers';
/** The folder of the content that keeps what each text was, so that its anchors survive its edits; no reader sees it. */
export const RECORDS_DIRECTORY = 'reperes';
/** Astro's own folder for the same, which every seminar shares. */
const PUBLIC_DIRECTORY = 'public';
/** The guide of the editors. */
const GUIDE = 'LISEZMOI.md';

/**
 * Reads every file of a content folder, in a stable order.
 * @param former files read earlier: one whose text has not changed since is handed on as it is, with all that is known of it
 * @throws {ContentError} when the folder cannot be read.
 */
export function readContent(directory: string, former: readonly SourceFile[] = []): SourceContent {
  requireFolder(directory);
  const files: SourceFile[] = [];
  const strays: string[] = [];
  const outsideLinks: string[] = [];
  const records: RecordFile[] = [];
  const servedFiles: ServedFile[] = [];
  const known = new Map(former.map((file) => [file.path, file]));
  const publicFiles = new Set(walkFolder(PUBLIC_DIRECTORY).map(({ path }) => `/${path}`));
  const all = walkFolder(directory);
  for (const found of all) if (isRecord(directory, found)) records.push(readRecordFile(directory, found.path));
  const recordOf = new Map(records.map(({ entry, record }) => [entry, record]));
  for (const found of all) {
    const { path } = found;
    const kind = kindOf(directory, found);
    if (isRecord(directory, found)) continue;
    if (!found.isPlain && leadsOut(directory, path)) outsideLinks.push(toShown(directory, path));
    else if (kind !== undefined) files.push(readFile(directory, path, kind, { known, recordOf }));
    else if (isServedAsItIs(directory, found)) servedFiles.push(readServedFile(directory, path));
    else if (path !== GUIDE) strays.push(toShown(directory, path));
  }
  for (const { path } of servedFiles) publicFiles.add(`/${path}`);
  const shown = relative(process.cwd(), directory) || '.';
  return { directory: shown, files, records, committed: [], strays, outsideLinks, servedFiles, publicFiles };
}

/** The files of a kind, unread: what each is called, and where it stands. */
export const listPathsOf = (directory: string, kind: Kind): { slug: string; path: string }[] =>
  walkFolder(directory, kind)
    .filter((found) => kindOf(directory, found) === kind)
    .map(({ path }) => ({ slug: slugOf(basename(path)), path: join(directory, path) }));

/** A content folder as read. */
export interface SourceContent {
  directory: string;
  files: SourceFile[];
  /** The records of texts, whether these are still there or not. */
  records: RecordFile[];
  /** Of the records as git has them, the lines that they have no more; known to whoever looks there. */
  committed: readonly RecordFile[];
  /** Files that stand where no content is expected, or with another extension. */
  strays: string[];
  /** Links of the file system that lead out of the folder: nothing is read through them. */
  outsideLinks: string[];
  /** Pictures and documents, which the site serves as they are. */
  servedFiles: ServedFile[];
  /** Addresses of the files that the site serves as they are, its own included: `/fichiers/salle.jpg`. */
  publicFiles: ReadonlySet<string>;
}

/** A picture or a document of the content. */
export interface ServedFile {
  /** From the content folder: `fichiers/salle.jpg`. */
  path: string;
  /** In bytes. */
  size: number;
  /** Of captions, which paragraphs take their minute from, the text. */
  text?: string;
  /** Of a picture, what its bytes say; undefined where they are none that browsers show. */
  picture?: PictureFile;
}

/** The record of a text, as a file of the folder. */
export interface RecordFile {
  /** `content/reperes/interventions/x.jsonl` */
  path: string;
  /** The address of the text: `interventions/x`. */
  entry: string;
  record: AnchorRecord;
}

/** Where the record of a text stands in a content folder. */
export const recordPath = (directory: string, entry: string): string =>
  join(directory, RECORDS_DIRECTORY, `${entry}.jsonl`);

const CAPTIONS = /\.vtt$/i;
/** Bytes of captions beyond which they are none: a day of talk has less. */
const MOST_CAPTIONS = 5_000_000;

function readServedFile(directory: string, path: string): ServedFile {
  const full = join(directory, path);
  const stats = statOf(full);
  const size = stats?.size ?? 0;
  const isRead = CAPTIONS.test(path) && size <= MOST_CAPTIONS;
  const picture = stats && isPictureName(path) ? readPicture(full, stats) : undefined;
  return { path, size, ...(isRead && { text: decode(readFileSync(full)).text }), ...(picture && { picture }) };
}

/** The files of a content folder that the site serves as they are, as paths from it: `fichiers/salle.jpg`. */
export const listServedFiles = (directory: string): string[] =>
  walkFolder(directory, FILES_DIRECTORY)
    .filter((found) => isServedAsItIs(directory, found))
    .map(({ path }) => path);

/** The extension that files of a kind have. */
export const extensionOf = (kind: Kind): '.mdx' | '.yaml' =>
  (PROSE_KINDS as readonly Kind[]).includes(kind) ? '.mdx' : '.yaml';

/** Characters that end a path, or stand for others in it, where Astro imports a text. */
export const UNREADABLE = /[#?%]/;

function requireFolder(directory: string): void {
  const fault = findFault(directory);
  if (fault !== undefined) throw new ContentError(`Le dossier de contenu « ${directory} » ${fault}`);
}

function findFault(directory: string): string | undefined {
  const found = statOf(directory);
  if (!found) return 'est introuvable.';
  if (!found.isDirectory()) return 'n’est pas un dossier.';
  return UNREADABLE.test(directory) ? 'ne peut pas être lu : enlevez « # », « ? » et « % » de son chemin.' : undefined;
}

/** A file of a folder. */
interface FoundFile {
  /** From the folder, with « / ». */
  path: string;
  /** Whether it is a file itself, as most are: the system need not be asked where it leads. */
  isPlain: boolean;
}

/**
 * The files of a folder, and of those inside it, as paths from `directory`: hidden ones are left out, and what is not
 * followed (a link to nothing, to a folder that holds it, or out of `directory`) is listed as it is.
 */
function walkFolder(directory: string, folder = '', holders: readonly string[] = []): FoundFile[] {
  const full = join(directory, folder);
  if (leadsOut(directory, folder)) return [{ path: folder, isPlain: false }];
  const items = listItems(full);
  if (items.length === 0) return [];
  const around = [...holders, realpathSync(full)];
  return items.flatMap((item) => {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    const isFolder = !item.isFile() && isNewFolder(join(directory, path), around);
    return isFolder ? walkFolder(directory, path, around) : [{ path, isPlain: item.isFile() }];
  });
}

function listItems(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new ContentError(`Le dossier « ${folder} » est illisible.`, { cause });
  }
}

/** Whether a path leads to a folder, and not to one of those that hold it. */
const isNewFolder = (path: string, holders: readonly string[]): boolean =>
  (statOf(path)?.isDirectory() ?? false) && !holders.includes(realpathSync(path));

/**
 * Whether a path is a link that leads out of the folder from which it counts; one to nothing leads nowhere. The folders on
 * the way have been looked at: none is entered that leads out.
 */
function leadsOut(directory: string, path: string): boolean {
  const full = join(directory, path);
  if (!statOf(full) || path === '' || !lstatSync(full).isSymbolicLink()) return false;
  const way = relative(realpathSync(directory), realpathSync(full));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

const isFileInside = (directory: string, { path, isPlain }: FoundFile): boolean =>
  isPlain || ((statOf(join(directory, path))?.isFile() ?? false) && !leadsOut(directory, path));

/** The file or folder that a path leads to; undefined for a link to nothing, or to itself. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

const isServedAsItIs = (directory: string, found: FoundFile): boolean =>
  found.path.startsWith(`${FILES_DIRECTORY}/`) && isServedName(found.path) && isFileInside(directory, found);

function readFile(
  directory: string,
  path: string,
  kind: Kind | SingleFile,
  { known, recordOf }: { known: ReadonlyMap<string, SourceFile>; recordOf: ReadonlyMap<string, AnchorRecord> },
): SourceFile {
  const shown = toShown(directory, path);
  const { text, misencoded } = readText(join(directory, path), shown);
  const former = known.get(shown);
  const slug = slugOf(basename(path));
  const record = recordOf.get(`${kind}/${slug}`);
  return former?.text === text && former.record?.text === record?.text && !misencoded
    ? former
    : { ...readSourceFile(shown, kind, slug, text, record), misencoded };
}

/** Whether a file is where the record of a text stands: `reperes/interventions/x.jsonl`. */
function isRecord(directory: string, found: FoundFile): boolean {
  const [folder, kind, name, ...deeper] = found.path.split('/');
  const isOfKind = (PROSE_KINDS as readonly string[]).includes(kind ?? '');
  if (folder !== RECORDS_DIRECTORY || !isOfKind || !name?.endsWith('.jsonl') || deeper.length > 0) return false;
  return isFileInside(directory, found);
}

function readRecordFile(directory: string, path: string): RecordFile {
  const shown = toShown(directory, path);
  const { text } = readText(join(directory, path), shown);
  return { path: shown, entry: slugOf(path.slice(RECORDS_DIRECTORY.length + 1)), record: readRecord(text) };
}

function readText(path: string, shown: string): ReturnType<typeof decode> {
  try {
    // The system's own reading is the fastest; what it could not decode it marks, and is then looked at byte by byte.
    const text = readFileSync(path, 'utf8');
    return text.includes('\uFFFD') ? decode(readFileSync(path)) : { text, misencoded: undefined };
  } catch (cause) {
    throw new ContentError(`Le fichier « ${shown} » est illisible : vérifier qui a le droit de le lire.`, { cause });
  }
}

/** A path as the editor would write it, from where the command was given. */
const toShown = (directory: string, path: string): string =>
  relative(process.cwd(), join(directory, path)).replaceAll('\\', '/');

/** The kind that the file at a path is to be read as. */
function kindOf(directory: string, found: FoundFile): Kind | SingleFile | undefined {
  if (!isFileInside(directory, found)) return undefined;
  const [folder, name, ...deeper] = found.path.split('/');
  if (name === undefined) {
    const single = slugOf(folder!);
    return isSingleFile(single) && folder === `${single}.yaml` ? single : undefined;
  }
  const kind = KINDS.find((candidate) => candidate === folder);
  return kind && deeper.length === 0 && name.endsWith(extensionOf(kind)) ? kind : undefined;
}

const slugOf = (name: string): string => name.replace(/\.[^.]+$/, '');
