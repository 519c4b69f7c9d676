import type { DataOf } from '../schema/index.ts';
import type { CheckedContent, CheckedFile } from './checked-content.ts';

type Materials = Partial<Pick<DataOf<'interventions'>, 'documents' | 'enregistrement'>>;

/** What accompanies a text, as its fields say it. */
export interface Material {
  value: { fichier?: string | undefined; adresse?: string | undefined };
  /** Where it stands in the fields, and where its file is named. */
  path: (string | number)[];
  filePath: (string | number)[];
  sort: 'document' | 'recording' | 'captions';
}

/** The documents, the recording and the captions of a text; none while its fields have a fault. */
export function listMaterials(file: CheckedFile): Material[] {
  if (file.faults.length > 0 || file.source.data === undefined) return [];
  const { documents = [], enregistrement: recording } = (file.source.validation().data ?? {}) as Materials;
  const captions = recording?.['sous-titres'];
  return [
    ...documents.map((value, rank) => toMaterial(value, ['documents', rank], 'document')),
    ...(recording ? [toMaterial(recording, ['enregistrement'], 'recording')] : []),
    ...(captions === undefined
      ? []
      : [
          {
            value: { fichier: captions },
            path: ['enregistrement'],
            filePath: ['enregistrement', 'sous-titres'],
            sort: 'captions' as const,
          },
        ]),
  ];
}

const toMaterial = (value: Material['value'], path: Material['path'], sort: Material['sort']): Material => ({
  value,
  path,
  filePath: [...path, 'fichier'],
  sort,
});

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
