import type { Nodes } from 'mdast';
import type { z } from 'zod';
import { toBody, type Body } from '../prose/body.ts';
import { parseAsRendered, parseWithPlaces } from '../prose/parse.ts';
import {
  isSingleFile,
  listReferences,
  schemas,
  singleFileSchemas,
  type Kind,
  type Reference,
} from '../schema/index.ts';
import type { SourceContent } from '../source/read-content.ts';
import type { SourceFile } from '../source/source-file.ts';
import { findDepthFault, toBodyFault, toRendererFault, type BodyFault } from './body-fault.ts';
import { listBodyNodes, listNodes, type BodyNode } from './body-nodes.ts';
import { listAnchors } from './anchors.ts';
import { findFenceFault, type FenceFault } from './fence-fault.ts';
import { listFieldFaults, type FieldFault } from './field-faults.ts';
import { lazily } from './lazily.ts';
import { listProse, type Prose } from './prose.ts';

/** Parses every file once, so that each rule only looks. */
export function parseContent(source: SourceContent): CheckedContent {
  const files = source.files.map(checkFile);
  const known = new Map<Kind, Map<string, CheckedFile>>();
  for (const file of files) {
    const { kind, slug } = file.source;
    if (isSingleFile(kind)) continue;
    known.set(kind, (known.get(kind) ?? new Map<string, CheckedFile>()).set(slug, file));
  }
  const slugs = new Map([...known].map(([kind, ofKind]) => [kind, new Set(ofKind.keys())]));
  return {
    directory: source.directory,
    strays: source.strays,
    publicFiles: source.publicFiles,
    files,
    isWhole: files.some(isSeminar) && files.every(isReadable),
    slugs: (kind) => slugs.get(kind) ?? NOTHING,
    find: (kind, slug) => known.get(kind)?.get(slug),
  };
}

export interface CheckedContent {
  directory: string;
  strays: string[];
  /** Addresses of the files that the site serves as they are. */
  publicFiles: ReadonlySet<string>;
  files: CheckedFile[];
  /** Whether every file can be read: what an unreadable one refers to is unknown, so nothing can be said missing. */
  isWhole: boolean;
  /** The slugs that exist for a kind. */
  slugs(kind: Kind): ReadonlySet<string>;
  find(kind: Kind, slug: string): CheckedFile | undefined;
}

export interface CheckedFile {
  source: SourceFile;
  schema: z.ZodType;
  /** Why fields and text cannot be told apart: nothing is then said of either. */
  fenceFault: FenceFault | undefined;
  /** What the schema finds wrong; empty when the YAML is broken (another rule says so). */
  faults: FieldFault[];
  /** The body, or why it cannot be read; neither when its beginning is unknown. */
  body: Body | undefined;
  bodyFault: BodyFault | undefined;
  /** The body as the renderer reads it; empty when it cannot. */
  rendered: readonly Nodes[];
  /** Every reference that the fields hold. */
  references(): readonly Reference[];
  /** Every node of the body, once for all rules. */
  nodes(): readonly BodyNode[];
  /** Every anchor that the page of this file has for its text: paragraphs, headings, notes. */
  anchors(): ReadonlySet<string>;
  /** Everything in French that readers will see, frontmatter and body. */
  prose(): readonly Prose[];
}

const isSeminar = ({ source }: CheckedFile): boolean => source.kind === 'seminaire';
const isReadable = ({ source, body }: CheckedFile): boolean => source.data !== undefined && body !== undefined;

const NOTHING: ReadonlySet<string> = new Set();

/** Every other byte of UTF-16: no text has it. */
export const NUL = '\0';

function checkFile(source: SourceFile): CheckedFile {
  const schema = isSingleFile(source.kind) ? singleFileSchemas[source.kind] : schemas[source.kind];
  const isText = !source.text.includes(NUL);
  const fenceFault = isText ? findFenceFault(source, schema) : undefined;
  const isLegible = isText && !fenceFault;
  const body = isLegible ? tryReadBody(source.body) : NO_BODY;
  return {
    source,
    schema,
    fenceFault,
    faults: isLegible ? listFieldFaults(source, schema) : [],
    ...body,
    references: lazily(() => listReferences(schema, source.data)),
    nodes: lazily(() => listBodyNodes(body.body)),
    anchors: lazily(() => listAnchors(body.body)),
    // A report quotes what tools say, in their own words.
    prose: lazily(() => (isLegible && source.kind !== 'accessibilite' ? listProse(source, schema, body.body) : [])),
  };
}

type ReadBody = Pick<CheckedFile, 'body' | 'bodyFault' | 'rendered'>;

const NO_BODY: ReadBody = { body: undefined, bodyFault: undefined, rendered: [] };

function tryReadBody(text: string): ReadBody {
  try {
    const root = parseWithPlaces(text);
    const bodyFault = findDepthFault(root);
    return bodyFault ? { ...NO_BODY, bodyFault } : { body: toBody(root), ...tryRender(text) };
  } catch (error) {
    const { bodyFault, rendered } = tryRender(text);
    return { body: undefined, bodyFault: toBodyFault(error as Error, text, bodyFault), rendered };
  }
}

/** Where the two do not agree on what is code, the renderer is the one that would run it: both must understand a body. */
function tryRender(text: string): Pick<CheckedFile, 'bodyFault' | 'rendered'> {
  try {
    return { bodyFault: undefined, rendered: listNodes(parseAsRendered(text)) };
  } catch (error) {
    return { bodyFault: toRendererFault(error as Error, text), rendered: [] };
  }
}
