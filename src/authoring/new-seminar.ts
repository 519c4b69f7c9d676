import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WrittenFile } from '../output/write-files.ts';
import { SEMINAR_FILE, UNREADABLE } from '../source/read-content.ts';
import { askEntry } from './ask-entry.ts';
import { addDraft, slugFault, type DraftedContent } from './drafted-content.ts';
import { describeFields } from './field.ts';
import { readFlags } from './flags.ts';
import { schemaOf, SEMINAR } from './genre.ts';
import { addReferred, withPlaceholders } from './placeholder.ts';
import type { Questions } from './questions.ts';
import { refuseIf } from './refusal.ts';
import { replaceReferences } from './replace-references.ts';
import { toSlug } from '../prose/letters.ts';
import { addStarterFiles } from './starter.ts';
import { faultsOf } from './value.ts';

/** The guide for editors, which goes with every seminar. */
export const GUIDE_FILE = fileURLToPath(new URL('../../content/LISEZMOI.md', import.meta.url));

/**
 * Drafted content for a folder that is not there yet, or empty.
 * @throws {Refusal} when it is not, or could not be published
 */
export function openEmptyFolder(folder: string): DraftedContent {
  refuseIf([folderFault(folder)]);
  const directory = relative(process.cwd(), resolve(folder)) || '.';
  return {
    content: {
      directory,
      files: [],
      records: [],
      committed: [],
      strays: [],
      outsideLinks: [],
      servedFiles: [],
      publicFiles: new Set(),
    },
    drafts: [],
  };
}

/**
 * Adds an empty seminar to the drafts: its identity, a chapter, the notices. What flags and answers leave open is put
 * as a placeholder; the city and the organisers are given by their names, and created.
 * @returns the guide for editors, which is no content
 * @throws {Refusal} all that is wrong with the flags
 */
export async function newSeminar(args: string[], drafted: DraftedContent, questions?: Questions): Promise<WrittenFile> {
  const fields = describeFields(schemaOf(SEMINAR));
  const { data: given, faults } = readFlags(args, fields);
  const data = replaceReferences(SEMINAR, given, ({ kind, slug: name }) => {
    const slug = toSlug(name);
    const fault = slugFault(drafted, kind, slug);
    if (fault === undefined) addReferred(drafted, kind, slug, name);
    else faults.push(`« ${name} »\u00A0: ${fault}`);
    return slug;
  });
  refuseIf([
    ...faults,
    ...faultsOf(
      data,
      fields.filter(({ key }) => data[key] !== undefined),
    ),
  ]);
  if (questions && args.length === 0) await askEntry(SEMINAR, data, { drafted, questions });
  else {
    // What most seminars have is laid out too: it is easier to take away than to find.
    const laidOut = fields.map((field) => ({ ...field, isRequired: field.isRequired || field.isUsual }));
    addDraft(drafted, SEMINAR, SEMINAR, withPlaceholders(data, laidOut, drafted));
  }
  addStarterFiles(drafted);
  return { path: join(drafted.content.directory, 'LISEZMOI.md'), text: readFileSync(GUIDE_FILE, 'utf8') };
}

/** Why a seminar cannot be laid out there, in French, or undefined. */
export function folderFault(folder: string): string | undefined {
  const path = resolve(folder);
  if (UNREADABLE.test(path)) {
    return `« ${folder} » ne pourrait pas être lu\u00A0: choisir un chemin sans « # », « ? » ni « % ».`;
  }
  const holder = listFoldersAbove(path).find((above) => existsSync(join(above, SEMINAR_FILE)));
  if (holder !== undefined) {
    return `« ${folder} » est dans le dossier d’un séminaire, « ${relative(process.cwd(), holder)} »\u00A0: en choisir un à côté.`;
  }
  return isFree(path) ? undefined : `« ${folder} » n’est pas un dossier vide\u00A0: en choisir un autre.`;
}

function listFoldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...listFoldersAbove(above)];
}

/** Files that begin with a dot (.git, .DS_Store) are in nobody's way. */
function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return statSync(folder).isDirectory() && readdirSync(folder).every((name) => name.startsWith('.'));
}
