import { dirname, join } from 'node:path';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { listLinks, splitAddress } from '../checks/addresses.ts';
import { checkContent } from '../checks/check-content.ts';
import type { CheckedFile } from '../checks/checked-content.ts';
import { parseContent } from '../checks/checked-content.ts';
import { listElements } from '../checks/elements.ts';
import { applyFixes } from '../checks/fix.ts';
import type { Fix } from '../checks/issue.ts';
import { suggest } from '../checks/nearest.ts';
import type { WrittenFile } from '../output/write-files.ts';
import { isComponent, QUOTE_TAG, VOICE_TAG } from '../prose/elements.ts';
import { readRecord } from '../prose/anchors/record.ts';
import { KINDS, listPassageReferences, type Kind } from '../schema/index.ts';
import { ADDRESSES_FILE, extensionOf, recordPath, type SourceContent } from '../source/read-content.ts';
import { readSourceFile, type SourceFile } from '../source/source-file.ts';
import { slugFault } from './drafted-content.ts';
import { Refusal, refuseIf } from './refusal.ts';

/**
 * The files that another name for a content file changes: itself, those that refer to it or link to it, and the list of
 * former addresses, so that its old address leads on.
 * @param from the file as its place among the content: `intervenants/jean-dumas`
 * @param name its new name, `jean-dumas-maire`
 * @throws {Refusal} when the content could not be published afterwards, or cannot now
 */
export function renameFile(content: SourceContent, from: string, name: string): WrittenFile[] {
  const { kind, slug, file } = findFile(content, from);
  refuseIf([
    name === slug ? `${file.path} porte déjà ce nom.` : undefined,
    slugFault({ content, drafts: [] }, kind, name),
    ...listErrors(content).map((error) => `Corriger d’abord\u00A0: ${error}`),
  ]);
  const path = join(dirname(file.path), name + extensionOf(kind));
  const replaced = parseContent(content).files.flatMap((checked): WrittenFile[] => {
    const { source } = checked;
    const text = applyFixes(source.text, listReferencesTo({ kind, slug }, name, checked));
    if (source === file) return [{ path, text, former: source.path }];
    return text === source.text ? [] : [{ path: source.path, text, former: source.path }];
  });
  const files = [
    ...replaced.filter(({ path }) => !isAddresses(content, path)),
    listAddress(content, { kind, slug }, name),
  ];
  const records = listRecords(content, `${kind}/${slug}`, `${kind}/${name}`);
  refuseIf(listErrors(withFiles(content, files, records)));
  return [...files, ...records];
}

interface Address {
  kind: Kind;
  slug: string;
}

function findFile(content: SourceContent, address: string): Address & { file: SourceFile } {
  const [kind = '', slug = '', ...more] = address
    .replace(/\.(?:mdx|yaml)$/, '')
    .split('/')
    .filter(Boolean);
  const known = KINDS.find((candidate) => candidate === kind);
  const file = known && content.files.find((candidate) => candidate.kind === known && candidate.slug === slug);
  if (known && file && more.length === 0) return { kind: known, slug, file };
  const addresses = content.files.map((candidate) => `${candidate.kind}/${candidate.slug}`);
  const near = suggest(address, addresses);
  throw new Refusal([`« ${address} » n’est pas un fichier du contenu${near ? `\u00A0: ${near}` : '.'}`]);
}

const listErrors = (content: SourceContent): string[] =>
  checkContent(content)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);

/** The record of what the file was, under its new name, and those that send to it what it took from other texts. */
function listRecords({ directory, records }: SourceContent, old: string, now: string): ReplacedRecord[] {
  return records.flatMap(({ path, entry, record }) => {
    const text = record.text.replaceAll(`"${old}#`, `"${now}#`);
    if (entry === old) return [{ path: recordPath(directory, now), entry: now, text, former: path }];
    return text === record.text ? [] : [{ path, entry, text, former: path }];
  });
}

interface ReplacedRecord extends WrittenFile {
  /** The address of its text. */
  entry: string;
}

/** The content as it would be read once these files are written. */
function withFiles(
  content: SourceContent,
  replaced: readonly WrittenFile[],
  replacedRecords: readonly ReplacedRecord[],
): SourceContent {
  const former = new Set([...replaced, ...replacedRecords].map((file) => file.former));
  const records = [
    ...content.records.filter(({ path }) => !former.has(path)),
    ...replacedRecords.map(({ path, entry, text }) => ({ path, entry, record: readRecord(text) })),
  ];
  const recordOf = new Map(records.map(({ entry, record }) => [entry, record]));
  const files = replaced.map(({ path, text }) => {
    const [, kind, slug] = /(?:([^/]+)\/)?([^/]+)\.\w+$/.exec(path.slice(content.directory.length + 1))!;
    const record = recordOf.get(`${kind}/${slug}`);
    return readSourceFile(path, (kind ?? slug) as SourceFile['kind'], slug!, text, record);
  });
  return { ...content, records, files: [...content.files.filter(({ path }) => !former.has(path)), ...files] };
}

/** The places in a file where another, or itself, is named: its fields, its links, the persons who speak, the passages pointed at. */
function listReferencesTo({ kind, slug }: Address, name: string, file: CheckedFile): Fix[] {
  const { source } = file;
  const fields = file
    .references()
    .filter((reference) => reference.kind === kind && reference.slug === slug)
    .flatMap(({ path }) => source.findText(path) ?? [])
    .map(({ start, end }) => ({ start, end, text: name }));
  const address = `${kind}/${slug}`;
  const passages = listPassageReferences(source.schema, source.data)
    .filter((passage) => passage.kind === kind && passage.slug === slug)
    .flatMap(({ path }) => source.findText(path) ?? [])
    .map(({ start }) => ({ start: start + kind.length + 1, end: start + address.length, text: name }));
  const placed = file.withPlaces();
  return [
    ...fields,
    ...passages,
    ...(placed ? [...listLinksTo({ kind, slug }, name, placed), ...listSpeakers({ kind, slug }, name, placed)] : []),
  ];
}

function listLinksTo({ kind, slug }: Address, name: string, file: CheckedFile): Fix[] {
  const parts = kind === 'pages' ? [slug] : [kind, slug];
  const written = `/${parts.join('/')}`;
  return listLinks(file)
    .filter(({ url }) => url.startsWith('/') && splitAddress(url).segments.join('/') === parts.join('/'))
    .flatMap((node) => {
      // The address stands after the words, before the title.
      const words = node.type === 'link' ? node.children.at(-1)?.to : node.from;
      const from = words ?? node.from ?? 0;
      const at = file.source.bodyText.indexOf(written, from);
      const end = file.source.bodyStart + at + written.length;
      return at < 0 || at > node.to! ? [] : [{ start: end - slug.length, end, text: name }];
    });
}

function listSpeakers({ kind, slug }: Address, name: string, file: CheckedFile): Fix[] {
  if (kind !== 'intervenants') return [];
  const { bodyStart, text } = file.source;
  return listElements(file)
    .filter(({ element }) => isComponent(element, QUOTE_TAG) || isComponent(element, VOICE_TAG))
    .flatMap(({ element }) => element.attributes)
    .flatMap((attribute): Fix[] => {
      const { from: start, to: end } = attribute;
      if (
        attribute.type !== 'mdxJsxAttribute' ||
        !['by', 'of'].includes(attribute.name) ||
        start === undefined ||
        end === undefined
      )
        return [];
      const from = bodyStart + start;
      const words = text.slice(from, bodyStart + end).matchAll(/[a-z0-9-]+/g);
      return [...words]
        .filter(({ 0: word, index }) => word === slug && index > 0)
        .map(({ index }) => ({ start: from + index, end: from + index + slug.length, text: name }));
    });
}

const isAddresses = ({ directory }: SourceContent, path: string): boolean => path === join(directory, ADDRESSES_FILE);

/** The list of former addresses with one more; those that led to the file lead to where it is now. */
function listAddress(content: SourceContent, { kind, slug }: Address, name: string): WrittenFile {
  const path = join(content.directory, ADDRESSES_FILE);
  const known = content.files.find((file) => isAddresses(content, file.path));
  const document = parseDocument(known?.text ?? `${HEADER}deplacees: []\n`);
  const [old, now] = [`${kind}/${slug}`, `${kind}/${name}`];
  const list = document.get('deplacees');
  const items = isSeq<YAMLMap>(list) ? list.items : [];
  for (const item of items) if (isMap(item) && item.get('vers') === old) item.set('vers', now);
  // A file may take back a name that it once had; that of another leads to the other.
  const owner = items.find((item) => item.get('de') === now && item.get('vers') !== now);
  refuseIf([
    owner && `« ${now} » est l’ancienne adresse de « ${String(owner.get('vers'))} »\u00A0: les liens publiés y mènent.`,
  ]);
  const kept = items.filter((item) => item.get('de') !== now);
  const added = document.createNode({ de: old, vers: now });
  if (isSeq(list)) list.items = [...kept, added];
  else document.set('deplacees', document.createNode([{ de: old, vers: now }]));
  const written = document.get('deplacees');
  if (isSeq(written)) written.flow = false;
  return { path, text: document.toString({ lineWidth: 0 }), former: known?.path };
}

const HEADER =
  '# Les adresses que l’édition a eues. « npm run rename » y écrit ; LISEZMOI.md dit comment retirer un texte.\n\n';
