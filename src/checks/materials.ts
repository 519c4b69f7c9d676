import type { CheckedContent, CheckedFile } from './checked-content.ts';

/** A document or a recording, as the fields of a text say it. */
export interface Material {
  value: { fichier?: string | undefined; adresse?: string | undefined };
  /** Where it stands in the fields, and where its file is named. */
  path: (string | number)[];
  filePath: (string | number)[];
  sort: 'document' | 'recording' | 'captions' | 'portrait';
}

/** The documents, the recording and the captions of a text, the portrait of a person; those whose fields have a fault of their own aside. */
export function listMaterials(file: CheckedFile): Material[] {
  const data = toGroup(file.source.data);
  const documents = Array.isArray(data['documents']) ? data['documents'] : [];
  const recording = data['enregistrement'];
  return [
    ...documents.map((document: unknown, rank) => toMaterial(document, ['documents', rank], 'document')),
    toMaterial(data['portrait'], ['portrait'], 'portrait'),
    toMaterial(recording, ['enregistrement'], 'recording'),
    toMaterial(recording, ['enregistrement'], 'captions', 'sous-titres'),
  ].flatMap((material) => material ?? []);
}

/** A material from its group of fields; undefined where it says nothing, or what the schema refuses. */
function toMaterial(
  group: unknown,
  path: Material['path'],
  sort: Material['sort'],
  field = 'fichier',
): Material | undefined {
  const { [field]: file, adresse } = toGroup(group);
  if (typeof group !== 'object' || group === null || (sort === 'captions' && file === undefined)) return undefined;
  if (file !== undefined && !(typeof file === 'string' && OF_CONTENT.test(file))) return undefined;
  return {
    value: {
      fichier: file?.replace(/^\//, ''),
      adresse: sort === 'captions' || typeof adresse !== 'string' ? undefined : adresse,
    },
    path,
    filePath: [...path, field],
    sort,
  };
}

/** How a file of the content is written; as links write it too, from the root of the site. */
const OF_CONTENT = /^\/?fichiers\/.+\.[A-Za-z0-9]+$/;

const toGroup = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** The captions that texts name and the content has, with their words. */
export function listCaptions(content: CheckedContent): { file: CheckedFile; path: string; text: string }[] {
  const texts = new Map(content.servedFiles.map(({ path, text }) => [path, text]));
  return content.files.flatMap((file) =>
    listMaterials(file)
      .filter(({ sort }) => sort === 'captions')
      .flatMap(({ value: { fichier: path = '' } }) => {
        const text = texts.get(path);
        return text === undefined ? [] : [{ file, path, text }];
      }),
  );
}
