import type { Block } from '../prose/blocks.ts';
import type { Note } from '../prose/notes.ts';
import { SOURCE_VOICE, type Voice } from '../prose/voice.ts';
import { authorsAmong } from '../model/kinds/intervention.ts';
import { keysAt, listPassageReferences, schemas, type PassageAddress } from '../schema/index.ts';
import type { CheckedContent, CheckedFile } from './checked-content.ts';

/** Every passage to which the fields of a file point, with what stands there, and who is said to hold it. */
export const listPointers = (file: CheckedFile, content: Pick<CheckedContent, 'find'>): Pointer[] =>
  listPassageReferences(file.source.schema, file.source.data).map(({ path, ...address }) => {
    const around = path.slice(0, -1);
    const group = around.reduce<unknown>((inside, key) => (inside as Group | undefined)?.[key], file.source.data);
    const { personne, organisation } = (group ?? {}) as { personne?: unknown; organisation?: unknown };
    const text = content.find(address.kind, address.slug);
    return {
      path,
      address,
      text,
      passage: text?.body?.passageFrom(address.anchor),
      saysWhoHolds: keysAt(file.source.schema, around).includes('personne'),
      person: typeof personne === 'string' ? personne : undefined,
      organisation: typeof organisation === 'string' ? organisation : undefined,
    };
  });

export interface Pointer {
  /** Where the field stands. */
  path: (string | number)[];
  address: PassageAddress;
  /** The text; undefined where there is none of that name. */
  text: CheckedFile | undefined;
  /** The block or note that stands there; undefined where none does. */
  passage: Block | Note | undefined;
  /** Whether the field says who holds it: the voice of the passage must then be theirs. */
  saysWhoHolds: boolean;
  person: string | undefined;
  organisation: string | undefined;
}

type Group = Readonly<Record<PropertyKey, unknown>>;

/** The voice in which a passage of a text speaks. */
export function voiceAt({ source: { kind, data } }: CheckedFile, passage: Block | Note): Voice {
  const own = 'kind' in passage ? passage.voice : SOURCE_VOICE;
  if (own) return own;
  const read = kind === 'interventions' ? schemas.interventions.safeParse(data).data : undefined;
  const speakers = authorsAmong(read?.intervenants ?? []);
  return speakers.length > 0 ? { kind: 'reported', of: speakers.map(({ personne }) => personne) } : SOURCE_VOICE;
}
