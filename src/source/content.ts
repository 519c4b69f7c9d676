import type { Body } from '../prose/body.ts';
import {
  isSingleFile,
  type AccessibilityData,
  type DataOf,
  type FormerAddressesData,
  type Kind,
  type ProgrammeData,
  type SeminarData,
  type SynonymsData,
} from '../schema/index.ts';
import {
  ACCESSIBILITY_FILE,
  ADDRESSES_FILE,
  PROGRAMME_FILE,
  readContent,
  SEMINAR_FILE,
  SYNONYMS_FILE,
  type ServedFile,
  type SourceContent,
} from './read-content.ts';
import type { SourceFile } from './source-file.ts';

/** Content that fits its schemas: what the model is made of. */
export interface Content {
  files: ContentFile[];
  seminar: SeminarData;
  /** The findings of the last audit; undefined before the first. */
  accessibility: AccessibilityData | undefined;
  /** The addresses that the edition once had; undefined when it always had the same. */
  formerAddresses: FormerAddressesData | undefined;
  /** The words that readers type for those of the texts; undefined where the editor has made no table. */
  synonyms: SynonymsData | undefined;
  /** The sessions; undefined where the programme is not known. */
  programme: ProgrammeData | undefined;
  /** The pictures and documents that the site serves as they are. */
  servedFiles: readonly ServedFile[];
}

/** One file of a kind: its data and, for MDX, its body (an empty one for YAML). */
export type ContentFile = { [K in Kind]: { kind: K; slug: string; data: DataOf<K>; body: Body } }[Kind];

/**
 * The content of a folder, read and validated.
 * @throws {Error} on the first fault; `npm run check` reports all of them, readably.
 */
export const loadContent = (directory: string): Content => toContent(readContent(directory));

/**
 * The content of a folder that has been read.
 * @throws {Error} on the first fault
 */
export function toContent({ directory, files, servedFiles }: SourceContent): Content {
  const single = (name: string) => files.find((file) => `${file.kind}.yaml` === name);
  const seminar = single(SEMINAR_FILE);
  if (!seminar) throw new Error(`${directory}/${SEMINAR_FILE} manque : ce fichier donne l’identité du séminaire.`);
  const report = single(ACCESSIBILITY_FILE);
  const former = single(ADDRESSES_FILE);
  const synonyms = single(SYNONYMS_FILE);
  const programme = single(PROGRAMME_FILE);
  return {
    files: files
      .filter(({ kind }) => !isSingleFile(kind))
      .map((file) => ({ kind: file.kind, slug: file.slug, data: dataOf(file), body: file.body() }) as ContentFile),
    seminar: dataOf(seminar) as SeminarData,
    accessibility: report && (dataOf(report) as AccessibilityData),
    formerAddresses: former && (dataOf(former) as FormerAddressesData),
    synonyms: synonyms && (dataOf(synonyms) as SynonymsData),
    programme: programme && (dataOf(programme) as ProgrammeData),
    servedFiles,
  };
}

function dataOf(file: SourceFile): unknown {
  const { data, error } = file.validation();
  if (error) throw new Error(`${file.path} : champs invalides. Lancez « npm run check ».`, { cause: error });
  return data;
}
