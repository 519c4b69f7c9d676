import { isSingleFile, schemas, seminarSchema, type ContentFile, type SeminarData } from '../schema/index.ts';
import { readContent, SEMINAR_FILE, type SourceContent } from './read-content.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Reads and validates a content folder outside Astro.
 * @throws {Error} on the first fault; `npm run check` reports all of them, readably.
 */
export const loadContent = (directory: string): Content => validateContent(readContent(directory));

/**
 * The content of a folder that has been read.
 * @throws {Error} on the first fault
 */
export function validateContent({ directory, files }: SourceContent): Content {
  const seminar = files.find((file) => file.kind === 'seminaire');
  if (!seminar) throw new Error(`${directory}/${SEMINAR_FILE} manque : ce fichier donne l’identité du séminaire.`);
  return {
    seminar: seminarSchema.parse(seminar.data),
    files: files.filter((file) => !isSingleFile(file.kind)).map(toContentFile),
  };
}

/** Content that fits its schemas. */
interface Content {
  files: ContentFile[];
  seminar: SeminarData;
}

function toContentFile(file: SourceFile): ContentFile {
  const kind = file.kind as ContentFile['kind'];
  return { kind, slug: file.slug, data: schemas[kind].parse(file.data), body: file.body } as ContentFile;
}
