import { Mentions } from '../model/mentions.ts';
import { toBody, type Body } from '../prose/body.ts';
import { lazily, onceForEach } from '../prose/lazily.ts';
import { parseWithPlaces } from '../prose/parse.ts';
import { isSingleFile, listReferences, type Kind, type Reference } from '../schema/index.ts';
import { toContent, type Content } from '../source/content.ts';
import type { RecordFile, ServedFile, SourceContent } from '../source/read-content.ts';
import type { SourceFile } from '../source/source-file.ts';
import { findBodyFault, type BodyFault } from './body-fault.ts';
import { findFenceFault, type FenceFault } from './fence-fault.ts';
import { listFieldFaults, type FieldFault } from './field-faults.ts';
import { mendBody, type MendedBody } from './mended-body.ts';
import { listProse, type Prose } from './prose.ts';

/** The content with what rules ask of it, worked out once: they only look. */
export function parseContent(source: SourceContent): CheckedContent {
  const files = source.files.map(checkedOnce);
  const known = new Map<Kind, Map<string, CheckedFile>>();
  for (const file of files) {
    const { kind, slug } = file.source;
    if (isSingleFile(kind)) continue;
    known.set(kind, (known.get(kind) ?? new Map<string, CheckedFile>()).set(slug, file));
  }
  const isWhole = files.some(isSeminar) && files.every(isReadable) && source.outsideLinks.length === 0;
  const slugs = new Map([...known].map(([kind, ofKind]) => [kind, new Set(ofKind.keys())]));
  return {
    directory: source.directory,
    strays: source.strays,
    records: source.records,
    committed: source.committed,
    outsideLinks: source.outsideLinks,
    publicFiles: source.publicFiles,
    servedFiles: source.servedFiles,
    files,
    isWhole,
    slugs: (kind) => slugs.get(kind) ?? NOTHING,
    find: (kind, slug) => known.get(kind)?.get(slug),
    mentions: lazily(() =>
      isWhole && files.every(({ faults }) => faults.length === 0) ? toMentions(toContent(source)) : undefined,
    ),
    has: (kind, slug) => known.get(kind)?.has(slug) ?? false,
    serves: (address) => source.publicFiles.has(address),
  };
}

export interface CheckedContent {
  directory: string;
  strays: string[];
  /** The records of the anchors of texts, as they were last written. */
  records: readonly RecordFile[];
  /** The lines of records that git has, and the folder no more. */
  committed: readonly RecordFile[];
  /** Links of the file system that lead out of the folder. */
  outsideLinks: string[];
  /** Pictures and documents of the content. */
  servedFiles: readonly ServedFile[];
  /** Addresses of the files that the site serves as they are. */
  publicFiles: ReadonlySet<string>;
  files: CheckedFile[];
  /** Whether every file can be read: what an unreadable one refers to is unknown, so nothing can be said missing. */
  isWhole: boolean;
  /** The slugs that exist for a kind. */
  slugs(kind: Kind): ReadonlySet<string>;
  find(kind: Kind, slug: string): CheckedFile | undefined;
  /** The mentions of the texts; undefined while a file cannot be read or a field has a fault: too little is known then. */
  mentions(): Mentions | undefined;
  has(kind: Kind, slug: string): boolean;
  /** Whether the site serves a file as it is at an address. */
  serves(address: string): boolean;
}

export interface CheckedFile {
  source: SourceFile;
  /** Why fields and text cannot be told apart: nothing is then said of either. */
  fenceFault: FenceFault | undefined;
  /** The faults that the schema finds; none when the YAML is broken (another rule says so). */
  faults: FieldFault[];
  /** The body, or why it cannot be read; neither when its beginning is unknown. */
  body: Body | undefined;
  bodyFault: BodyFault | undefined;
  /** All the faults of the syntax of the body, but those that follow from others. */
  bodyFaults(): readonly BodyFault[];
  /** The same file with the rest of a body that cannot be read; undefined of one that can, or of which nothing is left. */
  mended(): MendedFile | undefined;
  /** The same file with a body that knows the place of everything, attributes too; undefined when there is none. */
  withPlaces(): CheckedFile | undefined;
  /** Every reference that the fields hold. */
  references(): readonly Reference[];
  /** Everything in French that readers will see, frontmatter and body; made at each call (see `whileChecked`). */
  prose(): readonly Prose[];
}

/** A file of which a body that cannot be read was taken apart. */
interface MendedFile extends Pick<MendedBody, 'faults' | 'isKept'> {
  /** The file with what can be read; undefined when nothing can. */
  file: CheckedFile | undefined;
}

const toMentions = ({ files, seminar }: Content): Mentions => new Mentions(files, seminar);

const isSeminar = ({ source }: CheckedFile): boolean => source.kind === 'seminaire';
const isReadable = ({ source, body }: CheckedFile): boolean => source.data !== undefined && body !== undefined;

const NOTHING: ReadonlySet<string> = new Set();

/** Every other byte of UTF-16: no text has it. */
export const NUL = '\0';

/** A file that has not changed since it was last checked (in the preview) is not worked out again. */
const checkedOnce = onceForEach((source: SourceFile): CheckedFile => {
  const isText = !source.text.includes(NUL);
  const fenceFault = isText ? findFenceFault(source) : undefined;
  const isLegible = isText && !fenceFault;
  const bodyFault = isLegible ? findBodyFault(source) : undefined;
  const body = isLegible && !bodyFault ? source.body() : undefined;
  const faults = isLegible ? listFieldFaults(source) : [];
  const references = lazily(() => listReferences(source.schema, source.data));
  const withBody = (read: Body | undefined, bodyText = source.bodyText): CheckedFile => ({
    source,
    fenceFault,
    faults,
    body: read,
    bodyFault,
    bodyFaults: () => mended()?.faults ?? [],
    mended: () => mended(),
    withPlaces: () => placed(),
    references,
    // A report quotes what tools say, in their own words.
    prose: () => (isLegible && source.kind !== 'accessibilite' ? listProse(source, read, bodyText) : []),
  });
  const mended = lazily(() => {
    if (!bodyFault) return undefined;
    const { body: rest, text, ...told } = mendBody(source, bodyFault);
    return { ...told, file: rest && withBody(rest, text) };
  });
  const placed = lazily(() => {
    const root = body && !body.isEmpty && !isTeeming(source.bodyText) ? tryToPlace(source.bodyText) : undefined;
    return root && withBody(toBody(root, source.bodyText, body!.origin));
  });
  return withBody(body);
});

/** A file that keeps its prose while rules ask for it, one after the other: that of all files would fill the memory. */
export const whileChecked = (file: CheckedFile): CheckedFile => ({ ...file, prose: lazily(file.prose) });

/** Whether a body has more marks of Markdown than the parser that knows places can read in a second. */
const isTeeming = (text: string): boolean =>
  (text.match(/[[\]*_`<|~&]|\n\n/g)?.length ?? 0) > 5000 || /https?:\S{2000}/i.test(text);

/** The two parsers do not agree on every text: one that the first alone understands has no better places. */
function tryToPlace(text: string) {
  try {
    return parseWithPlaces(text);
  } catch {
    return undefined;
  }
}
