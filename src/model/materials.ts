import { readCaptions, timesOf } from '../prose/captions.ts';
import type { Body } from '../prose/body.ts';
import { LICENCES, type DataOf, type Licence } from '../schema/index.ts';
import type { PictureFile } from '../source/picture-file.ts';
import { SERVED_TYPES } from '../schema/served-files.ts';

/** Slides, a paper, a poster. */
export interface Document extends Located {
  title: string;
  type: Data['documents'][number]['nature'];
  pages: number | undefined;
}

/** The sound or the picture of what was said. */
export interface Recording extends Located {
  /** In seconds; undefined when nobody says. */
  duration: number | undefined;
  /** The path of its captions in the content. */
  captions: string | undefined;
  /** By the anchor of a block, the second at which it begins. */
  times: ReadonlyMap<string, number>;
}

/** Something that is a file of the content or stands elsewhere. */
interface Located {
  /** A path of the site from its root, or an address elsewhere. */
  address: string;
  /** Its media type and size; undefined of one that stands elsewhere. */
  file: { mediaType: string; size: number } | undefined;
  credit: string | undefined;
  licence: Licence | undefined;
}

/** A file of the content as the build knows it. */
export interface KnownFile {
  /** In bytes. */
  size: number;
  /** Of captions, the text. */
  text?: string | undefined;
  /** Of a picture, what its bytes say. */
  picture?: PictureFile | undefined;
}

type FindFile = (path: string) => KnownFile | undefined;
type Data = Pick<DataOf<'interventions'>, 'documents' | 'enregistrement'>;

export const toDocuments = ({ documents }: Data, find: FindFile): Document[] =>
  documents.map((document) => ({
    ...locate(document, find),
    title: document.titre,
    type: document.nature,
    pages: document.pages,
  }));

export function toRecording({ enregistrement: data }: Data, body: Body, find: FindFile): Recording | undefined {
  if (!data) return undefined;
  const captions = data['sous-titres'];
  const text = captions === undefined ? undefined : find(captions)?.text;
  return {
    ...locate(data, find),
    duration: data.duree?.split(':').reduce((sum, part) => sum * 60 + Number(part), 0),
    captions,
    times: text === undefined ? new Map() : timesOf(body.blocks, readCaptions(text).captions),
  };
}

function locate(
  { fichier, adresse, credit, licence }: Omit<NonNullable<Data['enregistrement']>, 'sous-titres' | 'duree'>,
  find: FindFile,
): Located {
  const file = fichier === undefined ? undefined : find(fichier);
  const extension = /\.([^./]+)$/.exec(fichier ?? '')?.[1]?.toLowerCase() ?? '';
  return {
    address: fichier === undefined ? (adresse ?? '') : `/${fichier}`,
    file: file && { mediaType: SERVED_TYPES[extension] ?? 'application/octet-stream', size: file.size },
    credit,
    licence: licence && LICENCES[licence],
  };
}
